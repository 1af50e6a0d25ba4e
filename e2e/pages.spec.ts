/** Pages that are no step of the article, on narrow screens and in both colour schemes; the steps are in walk.spec.ts. */
import type { Page } from '@playwright/test'
import { linkTo } from './support/article.ts'
import { type Face, faces } from './support/faces.ts'
import {
  expectAccessible,
  expectNoSidewaysScroll,
  headingOf,
  openStanding,
  paste,
  understand,
} from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** What an administrator pastes who has a long word and no reply. */
const noReply = `mail is stuck ${'x'.repeat(300)}`

const kinds: { readonly [what: string]: (page: Page, face: Face) => Promise<void> } = {
  'the start': async (page, face) => {
    await page.goto(`/${face.language}/`)
    await expect(headingOf(page, face.ui('start.title'))).toBeVisible()
  },
  'the start with a text that holds no reply': async (page, face) => {
    await paste(page, face, noReply)
    await expect(page.getByRole('alert')).toBeVisible()
  },
  'what was understood': (page, face) => understand(page, face, face.event),
  'a link that could not be kept whole': async (page, face) => {
    await page.goto(`${linkTo(face, 'hop')}#1;${'ghost'.repeat(12)}=x;reply=tls`)
    await expect(headingOf(page, face.ui('link.title'))).toBeVisible()
  },
  'a page that does not exist': async (page, face) => {
    await page.goto(`/${face.language}/no/such/page`)
    await expect(headingOf(page, face.ui('notFound.title'))).toBeVisible()
  },
  'the question before "start again"': async (page, face) => {
    await page.goto(linkTo(face, 'hop', { reply: 'timeout' }))
    await openStanding(page, face)
    await page.getByRole('button', { name: face.ui('again.open'), exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
}

for (const face of faces) {
  for (const [what, open] of Object.entries(kinds)) {
    test(`In ${face.name}, ${what} fits 390 and 320 px and is accessible in light and dark`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await open(page, face)
      await expectNoSidewaysScroll(page, `${what} at 390 px`)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page, `${what} at 320 px`)
      for (const colorScheme of ['light', 'dark'] as const) {
        // A colour half way to another has a contrast that nobody reads by.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await expectAccessible(page, `${what}, ${colorScheme}`)
      }
    })
  }

  // Its colours are those of the steps; for axe, which looks at each of its thousands of elements, see job.spec.ts.
  test(`In ${face.name}, the blank checklist fits 390 and 320 px`, async ({ page }) => {
    await page.goto(linkTo(face, 'checklist'))
    await expect(headingOf(page, face.ui('checklist.blank'))).toBeVisible()
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 640 })
      await expectNoSidewaysScroll(page, `the checklist at ${width} px`)
    }
  })
}
