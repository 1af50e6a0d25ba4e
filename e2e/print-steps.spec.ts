/** Ctrl+P on the pages of the wizard: the step in full, and nothing of what is for the screen. */
import { article } from '#event-2004/article'
import { citationsOf } from '#event-2004/citations'
import { sources } from '#event-2004/sources'
import { linkTo, titleOf } from './support/article.ts'
import { connector, faces } from './support/faces.ts'
import { choice, continueLink, expectNode, understand } from './support/pages.ts'
import { readPdf, typed } from './support/pdf.ts'
import { expect, test } from './support/test.ts'

for (const face of faces) {
  const { ui, texts } = face

  test(`In ${face.name}, a printed check and cause have every step, source and line of the note, link, day and number`, async ({
    page,
  }) => {
    await understand(page, face, face.event)
    await continueLink(page, face).click()
    await expectNode(page, face, 'cert')
    const note = Array.from({ length: 30 }, (_, line) => `line ${line + 1} of the note`).join('\n')
    await page.getByRole('textbox', { name: ui('check.note'), exact: true }).fill(note)
    const check = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    const today = new Intl.DateTimeFormat(face.language, { dateStyle: 'long' }).format(new Date())
    const expectAll = (whole: string, words: readonly string[]) => {
      for (const one of words) expect.soft(whole.includes(typed(one.replaceAll('`', ''))), one).toBe(true)
    }
    const addresses = (names: readonly (keyof typeof sources)[]) =>
      names.flatMap((name) => {
        const source = sources[name]
        return 'url' in source && source.url !== undefined ? [source.url] : []
      })
    expectAll(typed(check.text), [
      titleOf(face, 'cert'),
      ...Object.values(texts.checks.cert?.steps ?? {}),
      ...addresses(citationsOf(article.checks.cert)),
      'line 1 of the note',
      'line 30 of the note',
      `Set-SendConnector '${connector}' -ProtocolLoggingLevel Verbose`,
    ])
    check.pages.forEach(({ text }, place) => {
      const foot = [page.url(), today, `${place + 1} / ${check.pages.length}`]
      for (const one of foot) expect(typed(text).includes(typed(one)), one).toBe(true)
    })
    for (const words of [ui('shell.brand'), ui('shell.privacy'), ui('copy.command'), ui('progress.title')])
      expect(typed(check.text).includes(typed(words)), words).toBe(false)

    await choice(page, face, 'cert', 'found').click()
    await expectNode(page, face, 'tls-certificate')
    const cause = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expectAll(typed(cause.text), [
      ...Object.values(texts.causes['tls-certificate']?.verify ?? {}),
      ...addresses(citationsOf(article.causes['tls-certificate'])),
      page.url(),
    ])
  })

  test(`In ${face.name}, a link too long for the foot of each page is printed once, in full`, async ({
    page,
  }) => {
    const answers = { reply: 'timeout', stage: 'data', hop: 'internet', scope: 'some', which: 'large' }
    const checks = article.agenda.slice(0, 12).map((id) => [id, 'unchecked'] as const)
    await page.goto(linkTo(face, 'mtu', { ...answers, ...Object.fromEntries(checks) }))
    await expectNode(page, face, 'mtu')
    const { text } = await readPdf(await page.pdf({ preferCSSPageSize: true }))
    expect(typed(text).split(typed(page.url())).length - 1).toBe(1)
  })
}
