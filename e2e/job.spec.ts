/** The main job: from a pasted event to its cause, in both languages, and whatever is pasted instead of an event. */
import { connector, eventXml, type Face, faces, messageId } from './support/faces.ts'
import {
  choice,
  continueLink,
  expectAccessible,
  expectNode,
  headingOf,
  pageIn,
  paste,
  pasteField,
  understand,
} from './support/pages.ts'
import { shiftsOn } from './support/shifts.ts'
import { expect, test } from './support/test.ts'

const layouts = (face: Face): [what: string, text: string][] => [
  [`Event Viewer’s text in ${face.name}`, face.event],
  ['the event’s XML', eventXml],
]

for (const face of faces) {
  const { ui, smtp, texts } = face
  test.describe(`In ${face.name}`, () => {
    for (const [what, text] of layouts(face)) {
      test(`${what} leads to the cause in at most four steps`, async ({ page }) => {
        await understand(page, face, text)
        let steps = 1
        await continueLink(page, face).click()
        await expect(page).not.toHaveURL(/\/evidence#/)
        for (; pageIn(page) !== 'tls-certificate' && steps < 5; steps += 1) {
          const node = pageIn(page)
          await expectNode(page, face, node)
          await choice(page, face, node, node === 'cert' ? 'found' : 'unknown').click()
          await expect(page).not.toHaveURL(new RegExp(`/${node}#`))
        }
        await expectNode(page, face, 'tls-certificate')
        expect(steps + 1).toBeLessThanOrEqual(4)
      })
    }

    test('what was understood is shown: codes, meaning, class with reasons, connector', async ({ page }) => {
      await understand(page, face, face.event)
      const main = page.getByRole('main')
      await expect(main.getByText(smtp('basic.454'))).toBeVisible()
      await expect(main.getByText(smtp('enhanced.7_0'))).toBeVisible()
      await expect(main.getByText(smtp('classes.tls.name'), { exact: true })).toBeVisible()
      await expect(main.getByLabel(ui('place.connector.label'))).toHaveValue(connector)
      await expect(main.getByLabel(ui('place.messageId.label'))).toHaveValue(messageId)
      await expect(main.getByLabel(texts.questions.reply?.title ?? '')).toHaveValue('tls')
      await expect(main.getByLabel(texts.questions.said?.title ?? '')).toHaveValue('own')
      await expectAccessible(page, 'evidence')
      await page.reload()
      await expect(main.getByText(smtp('classes.tls.name'), { exact: true })).toBeVisible()
      expect(await shiftsOn(page)).toEqual([])
    })

    test('a wrong class is corrected by hand, and the ranking follows', async ({ page }) => {
      await understand(page, face, face.event)
      const likely = page
        .getByRole('complementary')
        .getByRole('list')
        .filter({ has: page.getByRole('group') })
      await expect(likely.getByRole('link').first()).toHaveText(texts.causes['tls-certificate']?.name ?? '')
      await page.getByLabel(texts.questions.reply?.title ?? '').selectOption('blocklist')
      await expect(page).toHaveURL(/reply=blocklist/)
      await expect(likely.getByRole('link').first()).toHaveText(texts.causes.blocklist?.name ?? '')
    })

    test('the person’s own connector stands in the commands, and can be corrected', async ({ page }) => {
      await understand(page, face, face.event)
      const field = page.getByLabel(ui('place.connector.label'))
      await field.fill("O'Hara's connector")
      await continueLink(page, face).click()
      await expectNode(page, face, 'cert')
      await expect(page.getByText("'O''Hara''s connector'").first()).toBeVisible()
    })

    test('a value that cannot stand in a command gets a sentence, and stays out of it', async ({ page }) => {
      await understand(page, face, face.event)
      const field = page.getByLabel(ui('place.connector.label'))
      await field.fill('a’; Remove-Mailbox x #')
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByText(ui('place.connector.wrong'))).toBeVisible()
      await continueLink(page, face).click()
      await expectNode(page, face, 'cert')
      await expect(page.getByText('Remove-Mailbox')).toHaveCount(0)
      await expect(page.getByText(`'<${ui('place.connector.name')}>'`).first()).toBeVisible()
    })

    test('text without a reply gets a sentence that is tied to the field, and stays in it', async ({
      page,
    }) => {
      const text = 'Dear colleagues, the mail does not go out any more.'
      await paste(page, face, text)
      const field = pasteField(page, face)
      await expect(page.getByRole('alert')).toContainText(ui('start.paste.nothing'))
      await expect(field).toHaveValue(text)
      await expect(field).toHaveAttribute('aria-invalid', 'true')
      await expect(field).toHaveAccessibleDescription(new RegExp(ui('start.paste.nothing')))
      await expectAccessible(page, 'start with an error')
    })

    test('one can begin without any text, and take the blank checklist', async ({ page }) => {
      await page.goto(`/${face.language}/`)
      await expectAccessible(page, 'start')
      await page
        .getByRole('main')
        .getByRole('link', { name: ui('start.without.go') })
        .click()
      await expectNode(page, face, 'reply')
      await page.goto(`/${face.language}/`)
      await page
        .getByRole('main')
        .getByRole('link', { name: ui('start.blank.go') })
        .click()
      // What is on its sheets, print.spec.ts looks at.
      await expect(headingOf(page, ui('checklist.blank'))).toBeVisible()
    })

    test('a command is shown for the family of versions that was chosen', async ({ page }) => {
      await page.goto(`/${face.language}/event-2004/port25`)
      await page.getByRole('radio', { name: ui('family.ex2010') }).check()
      await expect(page.getByText(/Get-TransportService/)).toHaveCount(0)
      await page.goto(`/${face.language}/event-2004/events`)
      await expect(page.getByRole('radio', { name: ui('family.ex2010') })).toBeChecked()
      await expect(page.getByText(/Get-TransportServer \|/).first()).toBeVisible()
    })

    test('a found cause is not the end: one can go on checking, to the last page', async ({ page }) => {
      await page.goto(`/${face.language}/event-2004/cert#1;reply=tls;tls-error=certificate`)
      await choice(page, face, 'cert', 'found').click()
      await expectNode(page, face, 'tls-certificate')
      await page.getByRole('link', { name: ui('cause.goOn') }).click()
      await expect(page).not.toHaveURL(/\/tls-certificate#/)
      await expect(page).toHaveURL(/cert=found/)
    })
  })
}

const readers: [locale: string, face: Face][] = [
  ['ru-RU', faces[1] as Face],
  ['en-GB', faces[0] as Face],
  ['de-DE', faces[0] as Face],
]
for (const [locale, face] of readers) {
  test(`The address without a language opens in ${face.name} for a reader of ${locale}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ locale, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(`/${face.language}/`)
    await page.goto('/event-2004/hop#1;reply=timeout')
    await expect(page).toHaveURL(`/${face.language}/event-2004/hop#1;reply=timeout`)
    await expectNode(page, face, 'hop')
    await context.close()
  })
}
