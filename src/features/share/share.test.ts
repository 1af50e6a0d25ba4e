import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { Enclosure } from '#diagnosis'
import { decodeLink } from '#engine'
import { cutBy, qrOf } from './lengths.ts'
import { linkOf, markdownLink } from './link.ts'
import { previewOf } from './preview.ts'

const place = {
  origin: 'https://wizard.example',
  pathname: '/ru/event-2004/hop',
  answers: { reply: 'timeout', hop: 'own' },
}

describe('The link to share', () => {
  it('names no language, or the one that was chosen, whatever the page is in', () => {
    expect(linkOf(place, 'reader')).toBe('https://wizard.example/event-2004/hop#1;reply=timeout;hop=own')
    expect(linkOf(place, 'en')).toBe('https://wizard.example/en/event-2004/hop#1;reply=timeout;hop=own')
  })
  it('has no fragment where there is nothing to say', () => {
    expect(linkOf({ ...place, answers: {} }, 'reader')).toBe('https://wizard.example/event-2004/hop')
  })
  it('carries what is added after the answers', () => {
    const { hash } = new URL(linkOf(place, 'reader', 'q1Y_-'))
    expect(decodeLink(hash)).toMatchObject({ answers: place.answers, enclosure: 'q1Y_-', damaged: [] })
    expect(linkOf({ ...place, answers: {} }, 'reader', 'q1Y')).toMatch(/#1;e=q1Y$/)
  })
  it('is one link in Markdown, with the title as its text, whatever the title is', () => {
    const markdown = new MarkdownIt({ linkify: true })
    fc.assert(
      fc.property(fc.string(), (rubbish) => {
        const [inline, ...more] = markdown
          .parse(markdownLink(`a ${rubbish} b`, linkOf(place, 'reader')), {})
          .slice(1, 2)
        const tokens = inline?.children ?? []
        expect(more).toEqual([])
        expect(tokens[0]?.type).toBe('link_open')
        expect(tokens[0]?.attrGet('href')).toBe(linkOf(place, 'reader'))
        expect(tokens.at(-1)?.type).toBe('link_close')
        expect(tokens.filter(({ type }) => type !== 'text').length).toBe(2)
      }),
    )
  })
})

describe('The length of a link', () => {
  it('is said to be too much for whatever cuts it', () => {
    expect([600, 998, 999, 2083, 2084, 4000, 4001].map((length) => cutBy(length).length)).toEqual([
      0, 0, 1, 1, 2, 2, 3,
    ])
  })
  it('decides whether there is a QR code', () => {
    expect([600, 1200, 1201, 2953, 2954].map(qrOf)).toEqual(['easy', 'easy', 'dense', 'dense', 'none'])
  })
})

describe('The preview', () => {
  const words = {
    text: 'Pasted',
    read: 'Read',
    values: 'Values',
    notes: 'Notes',
    field: (name: string) => (name === 'reply' ? 'Reply' : undefined),
    place: (name: string) => (name === 'host' ? 'Host' : undefined),
    check: (id: string) => `Check ${id}`,
  }
  const enclosure: Enclosure = {
    evidence: {
      text: 'as pasted',
      records: [
        { format: 'send-log', reply: '451 4.4.0 first', log: { remoteLine: false, ownError: '10060' } },
        { format: 'reply', reply: '550 5.1.1 second' },
      ],
      chosen: 1,
      answers: { reply: 'timeout' },
      values: { host: 'mx.contoso.com' },
      source: {
        found: 'send-log',
        file: 'SEND-1.LOG',
        problems: ['truncated-file'],
        groups: [{ class: 'timeout', destination: 'contoso.com', count: 3 }],
        count: 4,
        further: 0,
        transportEvents: [2004],
      },
    },
    corrections: { server: 'EX01' },
    notes: { antivirus: 'off until 15:00' },
  }
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]

  it('shows everything that travels', () => {
    const preview = previewOf(enclosure, words)
    for (const leaf of leaves(enclosure)) expect(preview).toContain(leaf)
    expect(preview).toContain('Reply: 451 4.4.0 first')
    expect(preview).toContain('Host: mx.contoso.com')
    expect(preview).toContain('Check antivirus: off until 15:00')
  })
  it('writes out what would hide', () => {
    const hidden = { evidence: null, corrections: {}, notes: { antivirus: 'a\u202Eb' } }
    expect(previewOf(hidden, words)).toContain('a⟨U+202E⟩b')
  })
})
