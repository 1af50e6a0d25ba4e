/** What is handed to others: the report, the letter to the postmaster, and the list of what must be put back. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import enHandover from '#locales/en/handover.json' with { type: 'json' }
import ruHandover from '#locales/ru/handover.json' with { type: 'json' }
import { connector, type Face, faces, messageId, otherThan } from './support/faces.ts'
import {
  clipboardOf,
  continueLink,
  expectAccessible,
  expectNode,
  expectNoSidewaysScroll,
  headingOf,
  understand,
} from './support/pages.ts'
import { expect, test } from './support/test.ts'

const handover = { en: enHandover, ru: ruHandover }
const wordsOf = (face: Face) => handover[face.language]

/** As the address bar of the second person's browser gets it. */
const at = (page: Page, face: Face, name: string): Promise<unknown> => {
  const { hash } = new URL(page.url())
  return page.goto(`/${face.language}/event-2004/${name}${hash}`)
}

/** The result of the check on the page: nothing was found. */
const clearOf = (page: Page, { ui }: Face) =>
  page.getByRole('main').getByRole('link', { name: ui('check.clear') })

/** From the pasted event to a check of certificates with a note and a change marked as done. */
async function diagnose(page: Page, face: Face, note: string): Promise<void> {
  await understand(page, face, face.event)
  await continueLink(page, face).click()
  await at(page, face, 'cert')
  await expectNode(page, face, 'cert')
  await page.getByRole('textbox', { name: face.ui('check.note') }).fill(note)
  await clearOf(page, face).click()
  // The next page opened by its address must have this answer: another link would be another case.
  await expect(page).toHaveURL(/;cert=clear$/)
  const kept = () => page.evaluate(() => sessionStorage.getItem('event-2004') ?? '')
  await expect.poll(kept).toContain('"cert":"clear"')
}

const reportLink = (page: Page, { ui }: Face) =>
  page.getByRole('complementary').getByRole('link', { name: ui('report.link'), exact: true })
const paper = (page: Page) => page.getByRole('article')
const sectionOf = (page: Page, title: string) =>
  paper(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: title, exact: true }) })

for (const face of faces) {
  const { ui, texts } = face
  const words = wordsOf(face)
  const cert = texts.checks.cert?.title ?? ''

  test.describe(`In ${face.name}`, () => {
    test.use({
      locale: face.locale,
      timezoneId: 'Europe/Moscow',
      permissions: ['clipboard-write'],
    })

    test('the report tells evidence, answers, checks with notes and times, in either language', async ({
      page,
    }) => {
      await diagnose(page, face, 'asked twice\n# not a heading')
      await reportLink(page, face).click()
      await expect(headingOf(page, ui('report.heading'))).toBeVisible()

      const evidence = sectionOf(page, words.report.evidence)
      await expect(evidence).toContainText(connector)
      await expect(evidence).toContainText(messageId)
      const checks = sectionOf(page, words.report.checks)
      await expect(checks).toContainText(cert)
      await expect(checks).toContainText('asked twice')
      await expect(checks).toContainText('GMT+03:00')
      // The text's answers were given here too, when it was read.
      await expect(sectionOf(page, words.report.answers)).toContainText('GMT+03:00')
      await expect(sectionOf(page, words.report.ruledOut)).toContainText(
        texts.causes['tls-certificate']?.name ?? '',
      )
      await expectAccessible(page, 'report')
      await page.setViewportSize({ width: 320, height: 700 })
      await expectNoSidewaysScroll(page, 'report')

      const other = otherThan(face)
      await page
        .getByRole('navigation', { name: ui('report.language') })
        .getByText(other.ownName)
        .click()
      await expect(sectionOf(page, wordsOf(other).report.checks)).toContainText(
        other.texts.checks.cert?.title ?? '',
      )
      await expect(headingOf(page, ui('report.heading'))).toBeVisible()
    })

    test('the report is copied and saved as it stands', async ({ page }) => {
      await diagnose(page, face, 'seen by Anna\n```\n# forged')
      await reportLink(page, face).click()

      const copy = page.getByRole('button', { name: ui('report.copy', { format: 'Markdown' }) })
      await copy.click()
      await expect(page.getByRole('button', { name: ui('copy.copied') })).toBeVisible()
      const markdown = await clipboardOf(page)
      expect(markdown).toContain(`# ${words.report.title}`)
      expect(markdown).toContain('````\n  seen by Anna\n  ```\n  # forged\n  ````')

      const save = async (format: string) => {
        const saved = page.waitForEvent('download')
        await page.getByRole('button', { name: ui('report.download', { format }) }).click()
        const download = await saved
        expect(download.suggestedFilename()).toMatch(/^exchange-2004-\d{4}-\d\d-\d\d\.(?:md|html|json)$/)
        return readFileSync(await download.path(), 'utf8')
      }
      const report: unknown = JSON.parse(await save('JSON'))
      expect(report).toMatchObject({
        format: 'exchange-2004-report',
        version: 1,
        language: face.language,
        made: expect.stringMatching(/\+03:00$/),
        evidence: { connector, messageId },
        checks: [{ node: 'cert', answer: 'clear', note: 'seen by Anna\n```\n# forged' }],
      })
      const html = await save('HTML')
      expect(html).toContain(`<html lang="${face.language}">`)
      expect(html).toContain('seen by Anna')
    })

    test('the link in a report opens the same diagnosis for the next shift', async ({
      page,
      freshContext,
    }) => {
      await diagnose(page, face, '')
      await reportLink(page, face).click()
      const link = await paper(page).getByRole('link', { name: /^http/ }).getAttribute('href')
      const colleague = await (await freshContext()).newPage()
      await colleague.goto(link ?? '')
      await expect(colleague.getByRole('complementary')).toContainText(cert)
      await at(colleague, face, 'report')
      await expect(sectionOf(colleague, words.report.checks)).toContainText(words.report.elsewhere)
      await expect(sectionOf(colleague, words.report.evidence)).toContainText(words.report.noEvidence)
    })

    test('what was changed stands on the undo list until it is taken back', async ({ page }) => {
      await diagnose(page, face, '')
      await at(page, face, 'size-remote')
      const mark = page.getByRole('checkbox', { name: ui('undo.mark') }).first()
      await mark.check()
      const counter = page.getByRole('link', { name: ui('undo.open', { count: 1 }) })
      await expect(counter).toBeVisible()
      await expectAccessible(page, 'check with a mark')
      await page.reload()
      await expect(mark).toBeChecked()

      const undo = `Set-SendConnector '${connector}' -ProtocolLoggingLevel None`
      await at(page, face, 'size-limit-remote')
      const back = page.getByRole('region', { name: ui('cause.putBack') })
      await expect(back).toContainText(undo)
      await at(page, face, 'report')
      await expect(sectionOf(page, words.report.changes)).toContainText(undo)
      await expect(sectionOf(page, words.report.changes)).toContainText(ui('undo.notYet'))
      await at(page, face, 'size-remote')
      await page.getByRole('button', { name: ui('again.open') }).click()
      await expect(page.getByRole('dialog')).toContainText(ui('undo.leave', { count: 1 }))
      await page
        .getByRole('dialog')
        .getByRole('link', { name: ui('undo.link') })
        .click()

      await expect(headingOf(page, ui('undo.title'))).toBeVisible()
      await expect(page.getByRole('main')).toContainText(undo)
      await page.getByRole('checkbox', { name: ui('undo.takenBack') }).check()
      await expect(page.getByText(ui('undo.allBack'))).toBeVisible()
      await expect(counter).toBeHidden()
      await expectAccessible(page, 'undo list')
      await at(page, face, 'report')
      await expect(sectionOf(page, words.report.changes)).not.toContainText(ui('undo.notYet'))
    })

    test('the letter asks the postmaster, and keeps what the person made of it', async ({ page }) => {
      await diagnose(page, face, '')
      await at(page, face, 'dnsbl')
      await page
        .getByRole('main')
        .getByRole('link', { name: ui('letter.link') })
        .click()
      await expect(headingOf(page, ui('letter.title'))).toBeVisible()
      const body = page.getByRole('textbox', { name: ui('letter.bodyField') })
      await expect(body).toHaveValue(new RegExp(wordsOf(face).letter.asks.log.slice(0, 20)))
      await expect(body).toHaveValue(new RegExp(messageId))
      await expectAccessible(page, 'letter')

      await body.fill('Short & clear?\nBcc: e@evil.example')
      const mail = page.getByRole('link', { name: ui('letter.open'), exact: true })
      await expect(mail).toHaveAttribute(
        'href',
        /^mailto:[^?]*\?subject=[^&?]*&body=Short%20%26%20clear%3F%0D%0ABcc%3A[^&?]*$/,
      )
      await page.reload()
      await expect(body).toHaveValue('Short & clear?\nBcc: e@evil.example')

      // Another answer makes another letter: the person is asked.
      await at(page, face, 'spf')
      await clearOf(page, face).click()
      await expect(page).toHaveURL(/;spf=clear$/)
      await at(page, face, 'letter')
      await expect(page.getByText(ui('letter.changed'))).toBeVisible()
      await expect(body).toHaveValue('Short & clear?\nBcc: e@evil.example')
      await page.getByRole('button', { name: ui('letter.again') }).click()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: ui('letter.yes') })
        .click()
      await expect(body).toHaveValue(new RegExp(wordsOf(face).letter.asks.log.slice(0, 20)))
    })

    test('the letter is written in the language of its reader', async ({ page }) => {
      await diagnose(page, face, '')
      await at(page, face, 'letter')
      const other = otherThan(face)
      await page
        .getByRole('navigation', { name: ui('letter.language') })
        .getByText(other.ownName)
        .click()
      await expect(page.getByRole('textbox', { name: ui('letter.bodyField') })).toHaveValue(
        new RegExp(`^${wordsOf(other).letter.greeting}`),
      )
    })
  })
}
