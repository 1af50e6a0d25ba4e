/** A link opens the same anywhere, and no text in its place breaks a page. */
import type { Page } from '@playwright/test'
import { linkTo, titleOf } from './support/article.ts'
import { connector, type Face, faces } from './support/faces.ts'
import { choice, clipboardOf, continueLink, expectNode, headingOf, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

async function copiedLink(page: Page, { ui }: Face): Promise<string> {
  await page.getByRole('button', { name: ui('progress.copyLink'), exact: true }).click()
  await expect(page.getByRole('button', { name: ui('copy.copied'), exact: true })).toBeVisible()
  const link = await clipboardOf(page)
  // The button is itself again after two seconds.
  await page.clock.fastForward(2000)
  return link
}

/** Heading, likely causes and answers; that an answer was read from a text is known only where it was pasted. */
async function stateOf(page: Page, { ui }: Face): Promise<string[]> {
  const beside = page.getByRole('complementary')
  const listIn = (title: string) =>
    beside.getByRole('region', { name: title, exact: true }).getByRole('listitem').allTextContents()
  const origin = ` (${ui('progress.fromEvidence')})`
  return [
    ...(await page.getByRole('heading', { level: 1 }).allTextContents()),
    ...(await listIn(ui('progress.causes'))),
    ...(await listIn(ui('progress.path'))).map((line) => line.replace(origin, '')),
  ]
}

for (const face of faces) {
  const { ui } = face

  test.describe(`In ${face.name}`, () => {
    test.use({ permissions: ['clipboard-write'] })

    test('a link copied at any step opens the same step, ranking and answers in a fresh browser', async ({
      page,
      freshContext,
    }) => {
      await page.clock.install()
      const fresh = await (await freshContext()).newPage()
      const expectSameThere = async () => {
        const link = await copiedLink(page, face)
        expect(link).toBe(page.url())
        expect(decodeURIComponent(link)).not.toContain(connector)
        await fresh.goto('about:blank')
        await fresh.goto(link)
        const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
        await expect(headingOf(fresh, heading)).toBeVisible()
        expect(await stateOf(fresh, face)).toEqual(await stateOf(page, face))
      }
      await understand(page, face, face.event)
      await expectSameThere()
      await expect(fresh.getByText(ui('evidence.elsewhere'))).toBeVisible()
      await continueLink(page, face).click()
      await expectNode(page, face, 'cert')
      await expectSameThere()
      await choice(page, face, 'cert', 'found').click()
      await expectNode(page, face, 'tls-certificate')
      await expectSameThere()
      await page
        .getByRole('main')
        .getByRole('link', { name: ui('cause.goOn'), exact: true })
        .click()
      await expect(page).not.toHaveURL(/\/tls-certificate#/)
      await expectSameThere()
      await page.goto(linkTo(face, 'support', { reply: 'other', cert: 'unchecked' }))
      await expectNode(page, face, 'support')
      await expectSameThere()
      await page.goto(linkTo(face, 'reply'))
      await expectNode(page, face, 'reply')
      await expectSameThere()
    })

    test('a link works on after a chat has percent-encoded it', async ({ page }) => {
      await page.goto(`/${face.language}/event-2004/hop#1%3Breply%3Dtls%3Btls-error%3Dcertificate`)
      await expectNode(page, face, 'hop')
      await expect(
        page.getByRole('complementary').getByRole('link', { name: titleOf(face, 'tls-error'), exact: true }),
      ).toBeVisible()
    })

    for (const [what, fragment] of Object.entries({
      'an answer to a question that does not exist, and one cut off': '1;ghost=x;reply=tls;hop=',
      'an answer that does not exist': '1;reply=ghosts',
      'an answer to a question that is not asked': '1;reply=tls;stage=data',
      'nothing that can be decoded': '%E0%A4%A;;==;%%;\u0000',
      markup: '1;reply=<img src=x onerror=alert(1)>;<script>alert(1)</script>',
      'names of the language itself': '1;__proto__=x;constructor=y;toString=z',
      'far too much': `1;${'reply=tls;'.repeat(2000)}`,
    })) {
      test(`a link with ${what} opens, says what was not kept and leads on`, async ({ page }) => {
        page.on('dialog', () => {
          throw new Error('a link ran a script')
        })
        await page.goto(`/${face.language}/event-2004/hop#${fragment}`)
        await expect(headingOf(page, ui('link.title'))).toBeVisible()
        await expect(page.getByRole('heading', { name: ui('link.dropped'), exact: true })).toBeVisible()
        await page.getByRole('link', { name: ui('link.goOn'), exact: true }).click()
        await expectNode(page, face, 'hop')
        await expect(page).toHaveURL(/\/hop(#1(;reply=tls)?)?$/)
      })
    }

    test('a link without a page opens where its answers lead', async ({ page }) => {
      await page.goto(`/${face.language}/event-2004/#1;reply=quota`)
      await expectNode(page, face, 'quota')
    })

    test('a diagnosis keeps its answers when the page is asked for in the reader’s own language', async ({
      browser,
      baseURL,
    }) => {
      const context = await browser.newContext({ locale: face.locale, ...(baseURL && { baseURL }) })
      const page = await context.newPage()
      await page.goto('/event-2004/cert#1;reply=tls;tls-error=certificate')
      await expectNode(page, face, 'cert')
      await expect(page).toHaveURL(linkTo(face, 'cert', { reply: 'tls', 'tls-error': 'certificate' }))
      await context.close()
    })
  })
}
