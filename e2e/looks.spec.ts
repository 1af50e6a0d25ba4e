/** That every kind of page can be used whatever the window, the colours and the size of letters are. */
import type { Page } from '@playwright/test'
import { linkTo } from './support/article.ts'
import { type Face, faces } from './support/faces.ts'
import {
  choice,
  expectAccessible,
  expectNode,
  expectNoSidewaysScroll,
  headingOf,
  openStanding,
} from './support/pages.ts'
import { expect, test } from './support/test.ts'

const tls = { reply: 'tls', 'tls-error': 'certificate' }

const kinds: { readonly [what: string]: (page: Page, face: Face) => Promise<void> } = {
  'a question': async (page, face) => {
    await page.goto(linkTo(face, 'hop', { reply: 'timeout', stage: 'data' }))
    await expectNode(page, face, 'hop')
    await page.getByText(face.ui('question.how'), { exact: true }).click()
  },
  'a check': async (page, face) => {
    await page.goto(linkTo(face, 'cert', tls))
    await expectNode(page, face, 'cert')
  },
  'a cause': async (page, face) => {
    await page.goto(linkTo(face, 'tls-certificate', { ...tls, cert: 'found' }))
    await expectNode(page, face, 'tls-certificate')
  },
  'the escalation': async (page, face) => {
    await page.goto(linkTo(face, 'support', { reply: 'timeout', 'size-remote': 'clear' }))
    await expectNode(page, face, 'support')
  },
  'the undo list': async (page, face) => {
    await page.goto(linkTo(face, 'logging', tls))
    await page.getByRole('checkbox').first().check()
    await page.getByRole('link', { name: face.ui('undo.open', { count: 1 }), exact: true }).click()
    await expect(headingOf(page, face.ui('undo.title'))).toBeVisible()
  },
  'the report': async (page, face) => {
    await page.goto(linkTo(face, 'report', { ...tls, cert: 'found' }))
    await expect(headingOf(page, face.ui('report.heading'))).toBeVisible()
  },
  'the letter': async (page, face) => {
    await page.goto(linkTo(face, 'letter', { ...tls, cert: 'found' }))
    await expect(headingOf(page, face.ui('letter.title'))).toBeVisible()
  },
  'the example, understood': async (page, face) => {
    await page.goto(`/${face.language}/`)
    await page.getByRole('button', { name: face.ui('start.paste.tryExample'), exact: true }).click()
    await expect(page.getByText(face.ui('evidence.example.title'), { exact: true })).toBeVisible()
  },
  'the list of cases': async (page, face) => {
    await kinds['the example, understood']?.(page, face)
    // Shown when it has been written down.
    await page.getByRole('link', { name: face.ui('shell.cases'), exact: true }).click()
    await expect(page.getByRole('list', { name: face.ui('cases.title'), exact: true })).toBeVisible()
  },
}

/** Words that stick out of what they stand in, where that hides them. */
const cutWords = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button, a, label, legend, summary, h1, h2, h3, p, li, dd, pre',
      ),
    ]
      .filter((one) => getComputedStyle(one).display !== 'inline' && !one.matches('.visually-hidden'))
      .filter((one) => one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1)
      .map((one) => one.outerHTML.slice(0, 120)),
  )

/** Drawn by attributes and sheets alone, as the content security policy wants it. */
const styledInMarkup = (page: Page): Promise<number> => page.locator('[style]').count()

for (const face of faces) {
  const { ui } = face

  for (const [what, open] of Object.entries(kinds)) {
    test(`In ${face.name}, ${what} can be used at 320 px, with letters of twice the size, and in dark, forced and strong colours`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await open(page, face)
      expect(await styledInMarkup(page)).toBe(0)

      await page.setViewportSize({ width: 320, height: 640 })
      await page.emulateMedia({ colorScheme: 'dark' })
      const standing = page.getByRole('button', { name: ui('progress.details'), exact: true })
      if (await standing.isVisible()) await openStanding(page, face)
      await expectNoSidewaysScroll(page, `${what} at 320 px`)
      expect.soft(await cutWords(page), `${what} at 320 px: cut`).toEqual([])
      await expectAccessible(page, `${what} at 320 px, dark`)

      await page.setViewportSize({ width: 1280, height: 720 })
      // By the object model: a sheet of the test's own is against the policy.
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      await expectNoSidewaysScroll(page, `${what} with large letters`)
      expect.soft(await cutWords(page), `${what} with large letters: cut`).toEqual([])
      await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
      await expectAccessible(page, `${what} with large letters, more contrast`)
      await page.emulateMedia({ forcedColors: 'active', contrast: null })
      await expectNoSidewaysScroll(page, `${what} in forced colours`)
    })
  }

  test(`In ${face.name}, a phone shows the question and its first answers at once, with the rest behind a word`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(linkTo(face, 'hop', { reply: 'timeout' }))
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport({ ratio: 1 })
    await expect(choice(page, face, 'hop', 'internet')).toBeInViewport({ ratio: 1 })
    // One line for the header.
    const header = await page.getByRole('banner').boundingBox()
    expect(header?.height).toBeLessThan(64)

    const causes = page.getByRole('region', { name: ui('progress.causes'), exact: true })
    await expect(causes).toBeHidden()
    await openStanding(page, face)
    await expect(causes).toBeInViewport()
    // The next step is shown first again.
    await choice(page, face, 'hop', 'internet').click()
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
    await expect(causes).toBeHidden()

    const menu = page.getByRole('button', { name: ui('shell.menu'), exact: true })
    const cases = page.getByRole('link', { name: ui('shell.cases'), exact: true })
    await expect(cases).toBeHidden()
    await menu.click()
    await expect(cases).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(cases).toBeHidden()
    await expect(menu).toBeFocused()
  })

  test(`In ${face.name}, a wide screen has the way so far and the causes on the two sides of the step`, async ({
    page,
  }) => {
    await page.goto(linkTo(face, 'hop', { reply: 'timeout', stage: 'data' }))
    const place = async (name: string) => {
      const box = await page.getByRole('region', { name, exact: true }).boundingBox()
      return { left: box?.x ?? 0, top: box?.y ?? 0 }
    }
    const step = async () => {
      const box = await page.getByRole('main').getByRole('article').boundingBox()
      return { left: box?.x ?? 0, right: (box?.x ?? 0) + (box?.width ?? 0) }
    }
    await page.setViewportSize({ width: 1024, height: 720 })
    expect((await place(ui('progress.causes'))).left).toBeGreaterThan((await step()).right)
    expect((await place(ui('progress.path'))).left).toBeGreaterThan((await step()).right)
    await page.setViewportSize({ width: 1440, height: 900 })
    expect((await place(ui('progress.causes'))).left).toBeGreaterThan((await step()).right)
    expect((await place(ui('progress.path'))).left).toBeLessThan((await step()).left)
  })

  test(`In ${face.name}, what the last answer moved is said in words`, async ({ page }) => {
    await page.goto(linkTo(face, 'size-remote', { reply: 'timeout', hop: 'internet' }))
    await choice(page, face, 'size-remote', 'clear').click()
    const causes = page.getByRole('region', { name: ui('progress.causes'), exact: true })
    await expect(
      causes.getByText(ui('progress.since.check', { title: face.texts.checks['size-remote']?.title ?? '' })),
    ).toBeVisible()
    await causes.getByText(ui('progress.ruledOut', { count: 1 }), { exact: true }).click()
    await expect(causes.getByText(ui('progress.move.out'), { exact: true })).toBeVisible()
  })
}
