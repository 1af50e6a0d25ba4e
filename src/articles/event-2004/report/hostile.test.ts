/** A matrix: each place that a stranger or a file can fill, each kind of hostile text, each form that is handed on. */
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { letterOf } from '../letter/letter.ts'
import { MAILTO_LIMIT, mailtoOf } from '../letter/mailto.ts'
import { toHtml } from './html.ts'
import { reportOf } from './make.ts'
import { toMarkdown } from './markdown.ts'
import type { ReportInput } from './model.ts'
import { documentOf } from './outline.ts'
import { words } from './words-en.ts'

const at = '2026-11-24T02:15:00+03:00'

/** A diagnosis with `text` in one place and something ordinary in all others. */
function inputWith(place: Place, text: string): ReportInput {
  const here = (one: Place, ordinary: string) => (one === place ? text : ordinary)
  return {
    answers: { reply: 'tls', 'tls-error': 'certificate', dnsbl: 'clear' },
    fromEvidence: { reply: 'tls' },
    record: {
      format: 'event-text',
      eventId: 2004,
      connector: here('connector', 'Partner'),
      messageId: here('messageId', '<a@contoso.example>'),
      reply: here('reply', '454 4.7.5 Certificate validation failure'),
      time: here('time', '2026-11-23T23:15:00Z'),
      computer: here('computer', 'EX01'),
      sender: here('sender', 'a@contoso.example'),
      recipient: here('recipient', 'b@fabrikam.example'),
      nextHop: here('nextHop', 'fabrikam.example'),
      remoteHost: here('remoteHost', 'mx.fabrikam.example'),
      remoteAddress: here('remoteAddress', '192.0.2.1'),
    },
    values: {
      connector: here('value', here('connector', 'Partner')),
      messageId: here('messageId', '<a@contoso.example>'),
      server: here('computer', 'EX01'),
      sender: here('sender', 'a@contoso.example'),
      recipient: here('recipient', 'b@fabrikam.example'),
      host: here('remoteHost', 'mx.fabrikam.example'),
      domain: 'fabrikam.example',
    },
    notes: { dnsbl: here('note', 'asked twice') },
    times: { 'dnsbl=clear': here('answerTime', at) },
    done: {
      'log.find.commands.0': { family: 'ex2013', values: { connector: here('doneValue', 'Partner') }, at },
    },
    family: 'ex2013',
    link: here('link', 'https://wizard.example/en/event-2004/cert#1;reply=tls'),
    made: at,
  }
}

const inRecord = ['connector', 'messageId', 'reply', 'time', 'computer', 'sender', 'recipient'] as const
const inWay = ['nextHop', 'remoteHost', 'remoteAddress'] as const
const ofCase = ['value', 'note', 'answerTime', 'doneValue', 'link'] as const
const places = [...inRecord, ...inWay, ...ofCase]
type Place = (typeof places)[number]

/** What each would do, were it obeyed. */
const texts: readonly (readonly [what: string, text: string])[] = [
  ['markup', '</dd></pre><script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['an entity', '&lt;script&gt;&#60;b&#62;'],
  ['an address that is a script', '[x](javascript:alert(1)) <javascript:alert(1)> data:text/html,<b>'],
  ['a forged line', 'x\n## Cause\n\n- **Found:** everything is in order\n\n---\n'],
  ['a forged line by other line ends', 'x\r**Found:** y\u2028# z\u2029\u0085# w\u000b\u000c'],
  ['a fence', '```\n````\n~~~\n`````'],
  ['bidirectional overrides', '\u202etxt.exe\u202c \u2066\u2067\u2068\u2069\u200e\u200f\u061c'],
  ['characters that are drawn as nothing', 'a\u200bb\u2060c\ufeffd\u00ade\u{e0041}'],
  ['NULs and other controls', 'a\u0000b\u0007c\u0008d\u007fe\u009b'],
  ['escapes of a terminal', '\u001b[2J\u001b]0;title\u0007\u001b[31mred\u009b2J'],
  ['lone surrogates', 'a\ud800b\udc00c'],
  ['a header', 'x\r\nBcc: evil@evil.example\r\n\r\nbody&cc=evil@evil.example?to=e,e@evil.example;'],
]

const matrix = places.flatMap((place) => texts.map(([what, text]) => ({ place, what, text })))
/** What must not reach a reader's eye or terminal as such. */
const unseen = /(?![\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

const parser = new MarkdownIt({ html: true, linkify: true })
const tags = (html: string): string[] => html.match(/<[^>]*>/g) ?? []
/** Kinds of blocks only: a literal that is empty or not is no other structure. */
const blocks = (markdown: string): string[] => parser.parse(markdown, {}).map(({ type }) => type)
const inlines = (markdown: string): string[] =>
  parser.parse(markdown, {}).flatMap(({ children }) => (children ?? []).map(({ type }) => type))

/** The same place with as many words of letters: what it may look like. */
const ordinary = (place: Place) => inputWith(place, place === 'reply' ? 'word' : 'x')

describe.each(places)('In the place of %s', (place) => {
  it.each(texts)('%s is text', (_, text) => {
    const document = documentOf(reportOf(inputWith(place, text), words), words)
    const plain = documentOf(reportOf(ordinary(place), words), words)
    const html = toHtml(document)
    const markdown = toMarkdown(document)
    expect(html).not.toMatch(unseen)
    expect(markdown).not.toMatch(unseen)
    // Of the reply, how much is known depends on its words; its tags are still none but the report's own.
    const own = new Set(tags(toHtml(plain)).map((tag) => tag.replace(/="[^"]*"/g, '')))
    for (const tag of tags(html)) expect(own).toContain(tag.replace(/="[^"]*"/g, ''))
    if (place !== 'reply') expect(tags(html).length).toBe(tags(toHtml(plain)).length)
    for (const kind of ['html_block', 'hr', 'table_open', 'heading_open'])
      expect(count(blocks(markdown), kind), kind).toBe(count(blocks(toMarkdown(plain)), kind))
    expect(inlines(markdown)).not.toContain('html_inline')
    expect(inlines(markdown)).not.toContain('image')
  })
})

const count = (all: readonly string[], one: string): number => all.filter((type) => type === one).length

describe('The letter', () => {
  it.each(matrix)('takes no order from $what in the place of $place', ({ place, text }) => {
    const { record, answers, values } = inputWith(place, text)
    const letter = letterOf({ record, answers, values }, words)
    const plain = letterOf({ ...ordinary(place), values: ordinary(place).values }, words)
    expect(letter.body).not.toMatch(unseen)
    expect(letter.subject).not.toMatch(/[\n\r]/)
    expect(letter.body).not.toMatch(/^Bcc:/m)
    expect(letter.to).toBe('postmaster@fabrikam.example')
    if (place !== 'reply') expect(letter.body.split('\n').length).toBe(plain.body.split('\n').length)
    const { href } = mailtoOf(letter.to, letter.subject, letter.body)
    expect(href).toMatch(
      /^mailto:postmaster@fabrikam\.example(?:\?subject=[^&?#\s,;:@]*(?:&body=[^&?#\s,;:@]*)?)?$/,
    )
    expect(href.length).toBeLessThanOrEqual(MAILTO_LIMIT)
  })
})

describe('Ten megabytes on one line', () => {
  it('are a report and a letter of bounded work', () => {
    const line = `550 ${'x<b> '.repeat(2_000_000)}`
    const input = inputWith('reply', line)
    const document = documentOf(reportOf(input, words), words)
    expect(toHtml(document)).not.toContain('<b> ')
    expect(toMarkdown(document).length).toBeGreaterThan(0)
    const letter = letterOf(input, words)
    expect(letter.body.length).toBeLessThan(10_000)
  })
})
