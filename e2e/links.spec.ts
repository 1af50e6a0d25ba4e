/** A link of the page is followed as a browser follows one, but for the loading (src/ui/Link.tsx). */
import { linkTo, titleOf } from './support/article.ts'
import { faces } from './support/faces.ts'
import { choice, expectNode, headingOf, pageIn } from './support/pages.ts'
import { expect, test } from './support/test.ts'

for (const face of faces) {
  const { ui } = face

  test.describe(`In ${face.name}, a link`, () => {
    test('leads to another page without loading one', async ({ page }) => {
      await page.goto(linkTo(face, 'reply'))
      await page.evaluate(() => Object.assign(window, { isStillThere: true }))
      await choice(page, face, 'reply', 'timeout').click()
      await expectNode(page, face, 'stage')
      expect(await page.evaluate(() => Reflect.get(window, 'isStillThere'))).toBe(true)
    })

    test('opens a tab where one asks for it, and leaves this one as it is', async ({ page, context }) => {
      await page.goto(linkTo(face, 'reply'))
      const opened = context.waitForEvent('page')
      await choice(page, face, 'reply', 'timeout').click({ modifiers: ['ControlOrMeta'] })
      const tab = await opened
      await expect(headingOf(tab, titleOf(face, 'stage'))).toBeVisible()
      await expect(tab).toHaveURL(/reply=timeout/)
      expect(pageIn(page)).toBe('reply')
    })

    test('to where one is adds nothing to the history', async ({ page }) => {
      await page.goto(`/${face.language}/`)
      await page.goto(`/${face.language}/cases`)
      const list = page.getByRole('navigation').getByRole('link', { name: ui('shell.cases'), exact: true })
      await expect(list).toHaveAttribute('aria-current', 'page')
      const length = await page.evaluate(() => history.length)
      await list.click()
      await list.click()
      expect(await page.evaluate(() => history.length)).toBe(length)
      await page.goBack()
      await expect(headingOf(page, ui('start.title'))).toBeVisible()
    })

    test('of the navigation is the current one on its page alone', async ({ page }) => {
      const current = page.getByRole('navigation').locator('[aria-current=page]')
      await page.goto(`/${face.language}/event-2004/checklist`)
      await expect(current).toHaveText([ui('shell.checklist')])
      await page.goto(linkTo(face, 'reply'))
      await expect(current).toHaveCount(0)
    })
  })
}
