// The pictures of docs/printing.md, of real PDFs from the built pages: `npm run pictures` renews them. Needs pdftoppm of
// poppler-utils, which nothing else of the project does.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './browser.mjs'

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const DOTS_PER_INCH = '64'
const found = '#1;reply=tls;tls-error=certificate;said=own;hop=exo;cert=found'

/** Which pages of which address. */
const PICTURES = [
  { name: 'paper-blank', language: 'ru', page: 'checklist', pages: [1, 3] },
  { name: 'paper-blank', language: 'en', page: 'checklist?paper=letter', pages: [1, 3] },
  { name: 'paper-diagnosis', language: 'en', page: `checklist?show=answered${found}`, pages: [1, 2, 3] },
  { name: 'paper-both', language: 'ru', page: 'checklist?lang=both', pages: [4] },
  { name: 'paper-step', language: 'ru', page: `cert${found}`, pages: [1] },
]

async function print(browser, baseURL, { language, page: address }, path) {
  const context = await browser.newContext({ baseURL, locale: language, timezoneId: 'UTC' })
  const page = await context.newPage()
  await page.clock.setFixedTime('2026-11-24T02:00:00Z')
  await page.goto(`/${language}/event-2004/${address}`)
  await page.locator('html[data-live]').waitFor()
  if (address.startsWith('checklist')) await page.locator('section section svg[role=img]').first().waitFor()
  await page.pdf({ path, preferCSSPageSize: true })
  await context.close()
}

mkdirSync(folder, { recursive: true })
const work = mkdtempSync(join(tmpdir(), 'printed-'))
const server = await preview({ preview: { port: 4218, strictPort: true } })
const browser = await chromium.launch(launchOptions())
try {
  for (const picture of PICTURES) {
    const pdf = join(work, 'printed.pdf')
    await print(browser, server.resolvedUrls.local[0], picture, pdf)
    for (const number of picture.pages) {
      const to = `${folder}${picture.name}-${number}.${picture.language}`
      const only = ['-f', String(number), '-l', String(number), '-singlefile']
      execFileSync('pdftoppm', ['-r', DOTS_PER_INCH, '-gray', '-png', ...only, pdf, to])
      console.log(`${to}.png`)
    }
  }
} finally {
  await browser.close()
  await server.close()
  rmSync(work, { recursive: true })
}
