import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import type { Block, Document, Span } from './document.ts'
import { toHtml } from './html.ts'
import { toMarkdown } from './markdown.ts'
import { visible } from './visible.ts'

/** What a stranger's server or a case file may hold, and what would be markup if it were not escaped. */
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...[
          '#',
          '# ',
          '- ',
          '1. ',
          '> ',
          '|',
          '---',
          '===',
          '```',
          '~~~',
          '`',
          '**',
          '_',
          '\\',
          '[a](http://x)',
        ],
        ...[
          '![a](b)',
          '<b>',
          '</pre>',
          '<!--',
          '-->',
          '<script>',
          '&lt;',
          '&#60;',
          '"',
          "'",
          '\n',
          '\n\n',
          '\r',
        ],
        ...[
          '\t',
          ' ',
          '    ',
          'http://evil.example',
          'www.evil.example',
          'a@evil.example',
          '[^1]',
          '[x]: http://y',
        ],
        ...['\u202e', '\u2028', '\u0000', '\u200b', '\ud800', 'x', '5.7.1', ':', '$', '~~', '+ '],
      ),
      { maxLength: 12 },
    )
    .map((pieces) => pieces.join('')),
)

/** Documents of one shape, each string through `put`. */
function documentOf(texts: readonly string[], put: (text: string) => string): Document {
  const take = (place: number): string => put(texts[place % texts.length] ?? '')
  const spans = (place: number): readonly Span[] => [{ text: take(place) }, { literal: take(place + 1) }]
  const blocks: readonly Block[] = [
    { kind: 'text', spans: spans(0) },
    {
      kind: 'facts',
      facts: [
        { name: take(2), value: spans(3) },
        { name: take(4), value: spans(5) },
      ],
    },
    { kind: 'verbatim', text: take(6) },
    {
      kind: 'list',
      items: [
        [
          { kind: 'text', spans: spans(1) },
          { kind: 'verbatim', text: take(2) },
        ],
        [
          { kind: 'text', spans: [{ text: take(3) }] },
          { kind: 'facts', facts: [{ name: take(4), value: spans(0) }] },
        ],
      ],
    },
    { kind: 'text', spans: [{ literal: take(5) }] },
  ]
  return {
    language: 'en',
    title: take(0),
    sections: [
      { title: take(1), blocks },
      { title: take(2), blocks },
    ],
  }
}

const texts = fc.array(hostile, { minLength: 7, maxLength: 7 })
/** Long enough that nothing is left out, and as ordinary as can be. */
const plain = () => 'word'

const parser = new MarkdownIt({ html: true, linkify: true })

/** What the parser made of it: kinds of tokens and their nesting, text left out. */
function structureOf(markdown: string): string[] {
  return parser.parse(markdown, {}).flatMap((token) => {
    const children = (token.children ?? []).filter(
      (child) => child.type !== 'text' && child.type !== 'text_special',
    )
    return [token.type, ...children.map((child) => `  ${child.type}`)]
  })
}

describe('Markdown', () => {
  it('has the same structure whatever its texts are', () => {
    const expected = structureOf(toMarkdown(documentOf(['x'], plain)))
    fc.assert(
      fc.property(texts, (all) => {
        expect(structureOf(toMarkdown(documentOf(all, (text) => text || 'x')))).toEqual(expected)
      }),
      { numRuns: 2000 },
    )
  })
  it('gives lines back as they were, apart from what cannot be seen', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const blocks: Block[] = [{ kind: 'verbatim', text }]
        const tokens = parser.parse(
          toMarkdown({ language: 'en', title: 't', sections: [{ title: 's', blocks }] }),
          {},
        )
        expect(tokens.find((token) => token.type === 'fence')?.content).toBe(`${visible(text)}\n`)
      }),
    )
  })
})

/** Tags with their attributes, in order. */
const tagsOf = (html: string): string[] => html.match(/<[^>]*>/g) ?? []

describe('HTML', () => {
  it('has the same tags and attributes whatever its texts are', () => {
    const expected = tagsOf(toHtml(documentOf(['x'], plain)))
    fc.assert(
      fc.property(texts, (all) => {
        expect(tagsOf(toHtml(documentOf(all, (text) => text)))).toEqual(expected)
      }),
    )
  })
  it('loads nothing and runs nothing', () => {
    const html = toHtml(documentOf(['x'], plain))
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`)
    expect(html).not.toMatch(/<(?:script|link|img|iframe)|\son\w+=|url\(|@import/)
  })
  it('makes links of http and https only', () => {
    const linked = (href: string) =>
      toHtml({ language: 'en', title: 't', sections: [{ title: 's', blocks: [{ kind: 'link', href }] }] })
    expect(linked('https://example.com/#1;a=b')).toContain('<a href="https://example.com/#1;a=b">')
    expect(linked('javascript:alert(1)')).not.toContain('<a ')
    expect(linked('https://x" onclick="y')).not.toContain('<a ')
  })
})

describe('Every format', () => {
  it('writes out what cannot be seen', () => {
    const document = documentOf(['a\u202eb\u200bc\u0000d\u2028e'], (text) => text)
    for (const made of [toMarkdown(document), toHtml(document)]) {
      expect(made).toContain('a⟨U+202E⟩b⟨U+200B⟩c⟨U+0000⟩d⟨U+2028⟩e')
      expect(made).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }
  })
})
