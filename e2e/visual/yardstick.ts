/**
 * Whether this browser draws letters, lines and fields as the one did that the pictures were taken with: told from a page
 * of our own, which no change of the product touches.
 */
import { type Browser, expect } from '@playwright/test'
import { giveOwnLetters } from './ownLetters.ts'

/** Of a colour, and of how many pixels: docs/visual.md says how it was found. */
export const tolerance = { threshold: 0.05, maxDiffPixels: 20 } as const

const words = 'Сообщение не доставлено: TLS, 421 4.4.1 — Message not delivered'
const sizes = [13, 14, 16, 18, 20, 32]

const yardstick = `<!doctype html><meta charset="utf-8"><style>
  :root { color-scheme: light; accent-color: #0a4f7d; font-family: "Segoe UI" }
  body { margin: 16px; background: #fbfbfa; color: #15191c }
  code { font-family: Consolas }
  textarea, select, button { font: inherit }
  .dark { padding: 8px; background: #111517; color: #dbe0e1; color-scheme: dark }
  .frame { padding: 4px; border: 1px solid #7b858b; border-radius: 4px; outline: 3px solid #0a4f7d; outline-offset: 2px }
  .under { text-decoration: underline 2px dashed #663f00; text-underline-offset: 0.25em }
</style>${['light', 'dark']
  .map(
    (theme) => `<div class="${theme}">${sizes
      .map((size) => `<p style="font-size: ${size}px; margin: 4px 0">${words} <b>${words}</b></p>`)
      .join('')}
  <p><code>Get-Queue -Filter "Status -eq 'Retry'"</code> <span class="under">&lt;сервер&gt;</span></p>
  <p class="frame"><input type="checkbox"> <input type="checkbox" checked> <input type="radio"> <input type="radio" checked>
  <select><option>${words}</select> <button>${words}</button></p><textarea rows="2" cols="40">${words}</textarea>
  <details><summary>${words}</summary></details><ul><li>${words}</ul><progress value="0.4"></progress>
  <svg width="80" height="40"><circle cx="20" cy="20" r="14" fill="#fbf2dc" stroke="#663f00" stroke-width="1.5"/>
  <path d="M40 20H70M50 8l20 24" stroke="currentColor" stroke-dasharray="4 3"/></svg></div>`,
  )
  .join('')}`

export const notComparable = (version: string): string =>
  `Chromium ${version} on ${process.platform} draws letters or fields otherwise than the browser of the pictures`

export async function isComparable(browser: Browser): Promise<boolean> {
  const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, deviceScaleFactor: 1 })
  await giveOwnLetters(context)
  const page = await context.newPage()
  await page.goto('about:blank')
  await page.setContent(yardstick)
  try {
    await expect(page).toHaveScreenshot('yardstick.png', tolerance)
    return true
  } catch {
    return false
  } finally {
    await context.close()
  }
}
