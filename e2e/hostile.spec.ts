/** Text that strangers wrote, on every page that shows any of it: it is text, and does nothing. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { fullCase } from '../src/diagnosis/testing/cases.ts'
import { linkTo } from './support/article.ts'
import { type Face, faces } from './support/faces.ts'
import { expectNode, headingOf, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** What each part would do, were it obeyed. `name`: where it stands, so that it is found again. */
const hostile = (name: string) =>
  [
    `${name}</textarea></pre></title><script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>`,
    '[click](javascript:alert(4)) <javascript:alert(5)> data:text/html,<b> {{constructor}} $t(key)',
    '\u202etxt.exe\u202c \u2066a\u2069 z\u200bero\u2060\ufeff n\u0000ul \u001b[31mred\u001b]0;t\u0007 \ud800 \udc00',
    'x\r\nBcc: evil@evil.example\r\n\r\n# forged\u2028## forged',
  ].join(' ')
const inLine = (name: string) => hostile(name).replaceAll(/[\r\n]+/g, ' ')
/** Such as must not reach an eye as they are. */
const unseen = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** A case as a stranger's file brings it, with the text wherever a person or another server can have written something. */
const hostileCase = {
  ...fullCase,
  title: inLine('TITLE').slice(0, 100),
  answers: { reply: 'tls', 'tls-error': 'certificate', cert: 'found' },
  evidence: {
    text: hostile('PASTED'),
    records: [
      {
        format: 'event-text',
        eventId: 2004,
        reply: `454 4.7.5 ${hostile('REPLY')}`,
        connector: inLine('CONNECTOR'),
        messageId: inLine('MESSAGEID'),
        time: inLine('TIME'),
        computer: inLine('COMPUTER'),
        sender: inLine('SENDER'),
        recipient: `${inLine('RECIPIENT')}@evil.example?bcc=evil@evil.example,b@evil.example`,
        nextHop: inLine('NEXTHOP'),
        remoteHost: inLine('REMOTEHOST'),
        remoteAddress: inLine('REMOTEADDRESS'),
        log: { remoteLine: true, tlsError: inLine('TLSERROR'), lastVerb: inLine('VERB') },
      },
    ],
    chosen: 0,
    answers: { reply: 'tls', 'tls-error': 'certificate' },
    values: {
      connector: inLine('VALUE'),
      server: inLine('SERVER'),
      domain: 'evil.example?bcc=evil@evil.example',
      recipient: inLine('TO'),
    },
    source: {
      found: 'event-text',
      file: inLine('FILE'),
      problems: [],
      groups: [{ class: 'tls', connector: inLine('GROUP'), destination: inLine('DESTINATION'), count: 2 }],
      count: 2,
      further: 0,
      transportEvents: [],
    },
  },
  corrections: { host: inLine('CORRECTION') },
  notes: { cert: hostile('NOTE') },
  letters: {},
}
const file = JSON.stringify({ format: 'exchange-2004-wizard/cases', version: 1, cases: [hostileCase] })

/** The page as it stands: nothing of the text has become an element, and nothing of it hides in what is read. */
async function expectHarmless(page: Page, what: string, ...shown: string[]): Promise<void> {
  const seen = await page.evaluate(() => {
    const made = 'img[src=x], [onerror], [onload], a[href^="javascript:" i], a[href^="data:" i]'
    // What is typed is the person's as it is; all else is drawn.
    const text = [...document.querySelectorAll('body, option')]
      .map((e) => {
        const copy = e.cloneNode(true)
        if (copy instanceof Element)
          for (const field of copy.querySelectorAll('textarea, script, style')) field.remove()
        return copy.textContent ?? ''
      })
      .join('\n')
    const elements = [...document.querySelectorAll(made)]
    return { text, made: elements.map((e) => e.outerHTML.slice(0, 80)), title: document.title }
  })
  expect.soft(seen.made, `${what}: elements`).toEqual([])
  const at = seen.text.search(unseen)
  expect.soft(at < 0 ? '' : JSON.stringify(seen.text.slice(at - 30, at + 30)), `${what}: hidden`).toBe('')
  expect.soft(unseen.test(seen.title), `${what}: title`).toBe(false)
  for (const part of shown) expect.soft(seen.text, `${what}: shown`).toContain(part)
}

/** The step of a diagnosis beside the one that is shown. */
const go = (page: Page, face: Face, name: string) =>
  page.goto(`/${face.language}/event-2004/${name}${new URL(page.url()).hash}`)

test.use({ permissions: ['clipboard-write'] })

for (const face of faces) {
  const { ui, language } = face

  test(`In ${face.name}, hostile text in a paste, a case file and a link is shown as text wherever it comes up`, async ({
    page,
    freshContext,
  }) => {
    const dialogs: string[] = []
    const watchDialogs = (one: Page) =>
      one.on('dialog', (dialog) => {
        dialogs.push(dialog.message())
        void dialog.dismiss()
      })
    watchDialogs(page)
    const markup = '<script>alert(1)</script>'

    await understand(page, face, face.event.replace('UntrustedRoot', inLine('REPLY')))
    await expectHarmless(page, 'what was understood of a paste', `REPLY</textarea></pre></title>${markup}`)

    await page.goto(`/${language}/cases`)
    await page.getByLabel(ui('cases.import.label')).setInputFiles({
      name: `${inLine('F').slice(0, 60)}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    })
    const row = page.getByRole('listitem').filter({ hasText: 'TITLE' })
    await expect(row).toBeVisible()
    await expectHarmless(page, 'the list of cases', `TITLE</textarea></pre></title>${markup}`)
    await row.getByRole('link').first().click()
    await expect(page).toHaveURL(/cert=found/)

    await go(page, face, 'evidence')
    await expect(headingOf(page, ui('evidence.title'))).toBeVisible()
    await expectHarmless(page, 'the evidence of a file', markup)
    await go(page, face, 'cert')
    await expectNode(page, face, 'cert')
    await expectHarmless(page, 'a step')
    await expect(page.getByRole('textbox', { name: ui('check.note') })).toHaveValue(/^NOTE<\/textarea>/)

    await go(page, face, 'checklist')
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(/NOTE<\/textarea>/).first()).toBeAttached()
    await expectHarmless(page, 'the printed checklist', markup)
    await page.emulateMedia({ media: null })

    await go(page, face, 'letter')
    await expect(headingOf(page, ui('letter.title'))).toBeVisible()
    await expectHarmless(page, 'the letter')
    const mails = await page
      .locator('a[href^="mailto:"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    for (const mail of mails) {
      const { pathname, searchParams } = new URL(mail ?? '')
      expect(decodeURIComponent(pathname)).toMatch(/^$|^postmaster@[a-z0-9.-]+$/)
      expect([...searchParams.keys()].filter((key) => key !== 'subject' && key !== 'body')).toEqual([])
    }
    expect(unseen.test(await page.getByRole('textbox', { name: ui('letter.bodyField') }).inputValue())).toBe(
      false,
    )

    await go(page, face, 'report')
    await expect(headingOf(page, ui('report.heading'))).toBeVisible()
    await expectHarmless(page, 'the report', markup, 'NOTE<', 'REPLY<', 'VALUE<')
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: ui('report.download', { format: 'HTML' }) }).click()
    // As a browser opens it from a disk: with no other policy than its own.
    const saved = await page.context().newPage()
    watchDialogs(saved)
    await saved.setContent(await readFile(await (await downloading).path(), 'utf8'))
    await expectHarmless(saved, 'the saved report', markup)
    await saved.close()

    await go(page, face, 'cert')
    await expectNode(page, face, 'cert')
    await page.getByRole('button', { name: ui('share.open'), exact: true }).click()
    await page.getByRole('checkbox', { name: ui('share.include'), exact: true }).check()
    await expect(page.getByRole('region', { name: ui('share.preview'), exact: true })).toContainText(markup)
    await expectHarmless(page, 'the preview of what is shared', markup)
    const link = await page.getByRole('textbox', { name: ui('share.link'), exact: true }).inputValue()
    expect(link).toContain(';e=')

    const reader = await (await freshContext({ locale: face.locale })).newPage()
    watchDialogs(reader)
    await reader.goto(link)
    await expectNode(reader, face, 'cert')
    await expect(reader.getByRole('textbox', { name: ui('check.note') })).toHaveValue(/^NOTE<\/textarea>/)
    await expectHarmless(reader, 'what came with a link')
    await go(reader, face, 'evidence')
    await expect(headingOf(reader, ui('evidence.title'))).toBeVisible()
    await expectHarmless(reader, 'the evidence of a link', markup)

    // An address of which every part is hostile.
    await reader.goto(
      `${linkTo(face, 'hop')}#1;reply=${encodeURIComponent(inLine('LINK').toWellFormed())};<img src=x onerror=alert(1)>=x`,
    )
    await expect(headingOf(reader, ui('link.title'))).toBeVisible()
    await expectHarmless(reader, 'a damaged link')
    expect(dialogs).toEqual([])
  })
}
