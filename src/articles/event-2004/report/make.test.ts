import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { article } from '../article.ts'
import { toHtml } from './html.ts'
import { toJson } from './json.ts'
import { reportOf } from './make.ts'
import { toMarkdown } from './markdown.ts'
import type { ReportInput } from './model.ts'
import { documentOf } from './outline.ts'
import { words as en } from './words-en.ts'
import { words as ru } from './words-ru.ts'

const at = '2026-11-24T02:15:00+03:00'
const input = (more: Partial<ReportInput> = {}): ReportInput => ({
  answers: { reply: 'tls', 'tls-error': 'certificate', hop: 'partner', dnsbl: 'clear', events: 'unchecked' },
  fromEvidence: { reply: 'tls' },
  record: {
    format: 'event-text',
    eventId: 2004,
    connector: 'Partner',
    messageId: '<a@contoso.example>',
    reply: '454 4.7.5 Certificate validation failure',
    time: '2026-11-23T23:15:00.1234567Z',
  },
  values: { connector: 'Partner', messageId: '<a@contoso.example>' },
  notes: { dnsbl: 'asked twice', cert: 'expires soon' },
  times: { 'dnsbl=clear': at },
  done: { 'log.find.commands.0': { family: 'ex2013', values: { connector: 'Partner' }, at } },
  family: 'ex2013',
  link: 'https://wizard.example/en/event-2004/cert#1;reply=tls',
  made: at,
  ...more,
})

describe('A report', () => {
  const report = reportOf(input(), en)

  it('tells the evidence with the parts of the reply and why it means what it means', () => {
    expect(report.evidence).toMatchObject({ connector: 'Partner', messageId: '<a@contoso.example>' })
    expect(report.evidence?.reply).toMatchObject({ code: 454, enhanced: '4.7.5', source: 'own' })
    expect(report.evidence?.reply?.classes[0]).toMatchObject({ class: 'tls' })
  })
  it('tells the evidence without the values that were taken out, and with those that were corrected', () => {
    const record = {
      ...input().record,
      format: 'ndr',
      computer: 'EX01.contoso.com',
      sender: 'anna@contoso.com',
      recipient: 'boris@fabrikam.com',
      remoteHost: 'mx.fabrikam.com',
      remoteAddress: '192.0.2.7',
    } as const
    const of = (values: ReportInput['values']) => reportOf(input({ record, values }), en).evidence
    const nothing = { connector: null, messageId: null, computer: null, sender: null, recipient: null }
    expect(of({})).toMatchObject({ ...nothing, remoteHost: null, remoteAddress: null })
    const { computer, remoteHost, remoteAddress } = record
    const read = { computer, remoteHost, remoteAddress }
    expect(of({ server: 'EX01', host: remoteHost })).toMatchObject(read)
    expect(of({ server: 'EX02', host: 'new.fabrikam.com' })).toMatchObject({
      computer: 'EX02',
      remoteHost: 'new.fabrikam.com',
      remoteAddress: null,
    })
  })
  it('tells the answers, and which of them the text gave', () => {
    expect(report.questions.map(({ node, fromEvidence }) => [node, fromEvidence])).toEqual([
      ['reply', true],
      ['tls-error', false],
      ['hop', false],
    ])
  })
  it('tells checks with results, notes and times', () => {
    expect(report.checks).toMatchObject([
      { node: 'dnsbl', answer: 'clear', note: 'asked twice', time: at },
      { node: 'events', answer: 'unchecked', note: null, time: null },
    ])
  })
  it('tells what was ruled out and why, what could not be checked and what is left', () => {
    expect(report.ruledOut).toMatchObject([
      { cause: 'blocklist', because: [{ node: 'dnsbl', weight: null }] },
    ])
    expect(report.unchecked.map(({ node }) => node)).toEqual(['events'])
    expect(report.left.map(({ node }) => node)).not.toContain('dnsbl')
    expect(report.left).toContainEqual(expect.objectContaining({ node: 'cert', note: 'expires soon' }))
  })
  it('tells what was changed and how it is taken back', () => {
    expect(report.changes).toMatchObject([
      {
        command: "Set-SendConnector 'Partner' -ProtocolLoggingLevel Verbose",
        undo: "Set-SendConnector 'Partner' -ProtocolLoggingLevel None",
        at,
        takenBack: null,
      },
    ])
  })
  it('tells the cause with its fix once it was found', () => {
    expect(report.outcome).toBe('open')
    const found = reportOf(input({ answers: { ...input().answers, cert: 'found' } }), en)
    expect(found).toMatchObject({ outcome: 'found', found: [{ cause: 'tls-certificate' }] })
    expect(found.found[0]?.fix.flatMap(({ commands }) => commands).join()).toContain(
      'Enable-ExchangeCertificate',
    )
  })
  it('says that nothing was found when every check is done', () => {
    const answers = Object.fromEntries([
      ...Object.keys(article.questions).map((id) => [id, 'unknown']),
      ...article.agenda.map((id) => [id, 'unchecked']),
    ])
    expect(reportOf(input({ answers }), en)).toMatchObject({ outcome: 'not-found', found: [], left: [] })
  })
  it.each(['unchecked', 'found'])('lists for a cause what speaks for it, and not against it: %s', (tls) => {
    const told = reportOf(input({ answers: { ...input().answers, tls } }), en)
    const cause = [...told.found, ...told.likely].find((one) => one.cause === 'tls-version')
    const spoken = (isFor: boolean) =>
      cause?.because.filter(({ weight }) => weight !== null && weight > 0 === isFor) ?? []
    const lists = documentOf(told, en)
      .sections.at(-1)
      ?.blocks.flatMap((block) => {
        if (block.kind !== 'list') return []
        return block.items.map((item) => JSON.stringify(item))
      })
    const shown = lists?.filter((item) => told.found.length > 0 || item.includes(cause?.name ?? '')).join()
    expect(spoken(false)).not.toEqual([])
    for (const { text } of spoken(false)) expect(shown).not.toContain(text)
    for (const { text } of spoken(true)) expect(shown).toContain(text)
  })
  it('says the same in both languages, each in its own words', () => {
    const russian = reportOf(input(), ru)
    const ids = ({ questions, checks, ruledOut, left, likely }: typeof report) => [
      ...[...questions, ...checks, ...left].map(({ node }) => node),
      ...[...ruledOut, ...likely].map(({ cause }) => cause),
    ]
    expect(ids(russian)).toEqual(ids(report))
    for (const section of documentOf(russian, ru).sections) expect(section.title).toMatch(/[а-я]/i)
  })
  it('names no time for an answer that was given elsewhere', () => {
    expect(toMarkdown(documentOf(reportOf(input({ times: {} }), en), en))).toContain('time not known')
  })
})

/** A line that would be believed if it stood in a report by itself. */
const FORGED = 'Cause: Everything is fine'
const hostile = fc
  .array(
    fc.constantFrom(
      `\n## ${FORGED}\n`,
      `</pre><h2>${FORGED}</h2>`,
      '```',
      '\r\n',
      '\u202e',
      '"',
      '`',
      '- ',
      'x',
    ),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => `x${pieces.join('')}x`)

describe('A hostile reply, note, connector or time', () => {
  const forge = (text: string) =>
    reportOf(
      input({
        record: {
          format: 'reply',
          reply: `550 5.7.1 ${text}`,
          messageId: text,
          time: text,
          remoteHost: text,
        },
        values: { connector: text, messageId: text, host: text },
        notes: { dnsbl: text },
        times: { 'dnsbl=clear': text, [text]: text },
        done: { 'log.find.commands.0': { family: 'ex2013', values: { connector: text }, at: text } },
      }),
      en,
    )
  it('forges no heading in Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const lines = toMarkdown(documentOf(forge(text), en)).split('\n')
        // Outside of the fences around verbatim lines.
        let fence = ''
        const outside = lines.filter((line) => {
          const [ticks] = line.match(/^ *(`{3,})$/)?.slice(1) ?? []
          if (ticks === undefined) return fence === ''
          if (fence === '') fence = ticks
          else if (ticks.length >= fence.length) fence = ''
          return false
        })
        expect(outside.filter((line) => line.trimStart().startsWith('#') && line.includes(FORGED))).toEqual(
          [],
        )
      }),
    )
  })
  it('forges no heading in HTML, and comes back whole from JSON', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const report = forge(text)
        expect(toHtml(documentOf(report, en))).not.toContain(`<h2>${FORGED}`)
        const json = toJson(report)
        expect(JSON.parse(json)).toEqual(report)
        expect(json).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})
