/** The page's Back and the browser's lead to the same page, wherever a person came from. */
import type { Page } from '@playwright/test'
import { linkTo, titleOf } from './support/article.ts'
import { type Face, faces } from './support/faces.ts'
import { choice, continueLink, expectNode, headingOf, pageIn, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const backLink = (page: Page, { ui }: Face) =>
  page.getByRole('main').getByRole('link', { name: ui('back'), exact: true })

/** From the page where one is, by either Back; the person stands where they stood afterwards. */
async function expectSameBack(page: Page, face: Face, heading: string, node: string): Promise<void> {
  const here = page.url()
  await page.goBack()
  await expect(headingOf(page, heading)).toBeVisible()
  expect(pageIn(page)).toBe(node)
  await page.goForward()
  await expect(page).toHaveURL(here)
  await backLink(page, face).click()
  await expect(headingOf(page, heading)).toBeVisible()
  expect(pageIn(page)).toBe(node)
}

for (const face of faces) {
  const { ui } = face

  test.describe(`In ${face.name}, both kinds of Back lead`, () => {
    test('from the first question to the start', async ({ page }) => {
      await page.goto(`/${face.language}/`)
      await page.getByRole('link', { name: ui('start.without.go'), exact: true }).click()
      await expectNode(page, face, 'reply')
      await expectSameBack(page, face, ui('start.title'), '')
    })

    test('from a question to the question before', async ({ page }) => {
      await page.goto(linkTo(face, 'reply'))
      await choice(page, face, 'reply', 'timeout').click()
      await expectNode(page, face, 'stage')
      await expectSameBack(page, face, titleOf(face, 'reply'), 'reply')
    })

    test('from what was understood to the start, and from the step after it to it', async ({ page }) => {
      await understand(page, face, face.event)
      await expectSameBack(page, face, ui('start.title'), '')
      await page.goForward()
      await continueLink(page, face).click()
      await expectNode(page, face, 'cert')
      await expectSameBack(page, face, ui('evidence.title'), 'evidence')
    })

    test('from a cause to the check that found it, and from there to what came before', async ({ page }) => {
      await page.goto(linkTo(face, 'events', { reply: 'blocklist' }))
      await choice(page, face, 'events', 'unchecked').click()
      await expect(page).toHaveURL(/events=unchecked/)
      await page.goto(linkTo(face, 'dnsbl', { reply: 'blocklist' }))
      await choice(page, face, 'dnsbl', 'found').click()
      await expectNode(page, face, 'blocklist')
      await expectSameBack(page, face, titleOf(face, 'dnsbl'), 'dnsbl')
    })

    test('from the next step to the cause after which a person went on', async ({ page }) => {
      await page.goto(linkTo(face, 'dnsbl', { reply: 'blocklist' }))
      await choice(page, face, 'dnsbl', 'found').click()
      await expectNode(page, face, 'blocklist')
      await page
        .getByRole('main')
        .getByRole('link', { name: ui('cause.goOn'), exact: true })
        .click()
      await expect(page).not.toHaveURL(/\/blocklist#/)
      await expectSameBack(page, face, titleOf(face, 'blocklist'), 'blocklist')
    })

    test('from the step after a changed answer to the page where it was changed', async ({ page }) => {
      await page.goto(linkTo(face, 'hop', { reply: 'timeout', stage: 'data' }))
      await page
        .getByRole('complementary')
        .getByRole('link', { name: titleOf(face, 'reply'), exact: true })
        .click()
      await choice(page, face, 'reply', 'tls').click()
      await expect(page).toHaveURL(/reply=tls/)
      await expectSameBack(page, face, titleOf(face, 'reply'), 'reply')
    })

    test('from a cause looked at among the likely ones to where one was', async ({ page }) => {
      await page.goto(linkTo(face, 'stage', { reply: 'timeout' }))
      await choice(page, face, 'stage', 'data').click()
      await expect(page).toHaveURL(/stage=data/)
      const asked = pageIn(page)
      await page
        .getByRole('complementary')
        .getByRole('list')
        .filter({ has: page.getByRole('group') })
        .getByRole('link')
        .first()
        .click()
      await expect(page).not.toHaveURL(new RegExp(`/${asked}#`))
      await expectSameBack(page, face, titleOf(face, asked), asked)
    })
  })
}
