// Makes the icons that an installed page needs from public/icon.svg: `node scripts/icons.mjs`, after a change to that.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { launchOptions } from './browser.mjs'

const at = (name) => fileURLToPath(new URL(`../public/${name}`, import.meta.url))
const svg = readFileSync(at('icon.svg'), 'utf8')

/** `part`: how much of the square the drawing takes. A maskable one is cut to a circle of 80 % at the least. */
const icons = [
  { name: 'icon-192.png', size: 192, part: 1, ground: 'transparent' },
  { name: 'icon-512.png', size: 512, part: 1, ground: 'transparent' },
  { name: 'icon-maskable-512.png', size: 512, part: 0.72, ground: '#0b5a66' },
  { name: 'apple-touch-icon.png', size: 180, part: 0.84, ground: '#0b5a66' },
]

const browser = await chromium.launch(launchOptions())
for (const { name, size, part, ground } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  const inner = Math.round(size * part)
  await page.setContent(
    `<body style="margin:0;height:100vh;display:grid;place-items:center;background:${ground}">` +
      `<img style="width:${inner}px;height:${inner}px" src="data:image/svg+xml,${encodeURIComponent(svg)}">`,
  )
  await page.locator('img').evaluate((image) => image.decode())
  await page.screenshot({ path: at(name), omitBackground: true })
  await page.close()
}
await browser.close()
