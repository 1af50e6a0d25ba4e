/**
 * What each kind of page looks like, by the pictures in this folder: in both languages, light and dark, on a phone and on a
 * wide screen, and on paper. Who changes the looks on purpose renews them: `npm run visual:update` (docs/visual.md).
 */
import type { Page } from '@playwright/test'
import { launchOptions } from '../../scripts/browser.mjs'
import { faces } from '../support/faces.ts'
import { port } from '../support/server.ts'
import { expect, test } from '../support/test.ts'
import { kinds, kindsOnPaper, tops } from './kinds.ts'
import { giveOwnLetters } from './ownLetters.ts'
import { isComparable, notComparable, tolerance } from './yardstick.ts'

const { args = [], ...browser } = launchOptions()
test.use({
  // Links and codes on the pages have the same address, whatever port the server has.
  baseURL: 'http://localhost',
  timezoneId: 'UTC',
  deviceScaleFactor: 1,
  launchOptions: {
    ...browser,
    args: [
      ...args,
      `--host-resolver-rules=MAP localhost:80 localhost:${port}`,
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  },
})

/** Dark ones are lower: what they have of their own is their colours. */
const windows = [
  { name: 'wide-light', width: 1280, height: 720, colorScheme: 'light' },
  { name: 'wide-dark', width: 1280, height: 440, colorScheme: 'dark' },
  { name: 'phone-dark', width: 390, height: 560, colorScheme: 'dark' },
  { name: 'phone-light', width: 390, height: 844, colorScheme: 'light' },
] as const
/** A4 at 96 dots an inch. */
const sheet = { width: 794, height: 1123 }

let comparable = false
test.beforeAll(async ({ browser: opened }) => {
  comparable = await isComparable(opened)
  if (!comparable)
    process.stderr.write(`${notComparable(opened.version())}: nothing is compared (docs/visual.md).\n`)
})

test.beforeEach(async ({ page, context, browser: opened }) => {
  // biome-ignore lint/suspicious/noSkippedTests: on a browser that draws otherwise, each of these would fail for nothing.
  test.skip(!comparable, notComparable(opened.version()))
  await giveOwnLetters(context)
  await page.clock.setFixedTime('2026-11-24T02:00:00Z')
  await page.emulateMedia({ reducedMotion: 'reduce' })
})

async function expectLooks(page: Page, picture: string): Promise<void> {
  // Neither the looks of what the mouse happens to be on nor of what has the focus.
  await page.mouse.move(0, 0)
  // A busy machine draws the last of a page late: what differs is looked at again, until it has long been at rest.
  await expect
    .soft(() => expect(page).toHaveScreenshot(`${picture}.png`, tolerance))
    .toPass({ timeout: 30_000 })
}

for (const face of faces) {
  const { language, locale } = face
  test.describe(() => {
    test.use({ locale })

    for (const [kind, open] of Object.entries(kinds)) {
      test(`In ${face.name}, "${kind}" looks as it did, wide and on a phone, light and dark`, async ({
        page,
      }) => {
        for (const [at, { name, width, height, colorScheme }] of windows.entries()) {
          await page.setViewportSize({ width, height })
          await page.emulateMedia({ colorScheme })
          if (at === 0) await open(page, face)
          await tops[kind]?.(page, face).evaluate((element) => element.scrollIntoView())
          await expectLooks(page, `${kind}-${language}-${name}`)
        }
      })
    }

    test(`In ${face.name}, each kind of printed page looks as it did`, async ({ page }) => {
      await page.setViewportSize(sheet)
      for (const [kind, open] of Object.entries(kindsOnPaper)) {
        await page.emulateMedia({ media: 'screen' })
        await open(page, face)
        await page.emulateMedia({ media: 'print' })
        await expectLooks(page, `${kind}-${language}-paper`)
      }
    })
  })
}
