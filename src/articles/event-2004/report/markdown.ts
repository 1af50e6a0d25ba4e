/** CommonMark that no text in it can change: every string is escaped, or fenced by more backticks than it holds. */
import { type Block, type Document, isWebAddress, type Span } from './document.ts'
import { visible, visibleLine } from './visible.ts'

export function toMarkdown({ title, sections }: Document): string {
  const parts = sections.flatMap((section) => [`## ${escaped(section.title)}`, ...section.blocks.map(block)])
  return `${[`# ${escaped(title)}`, ...parts].join('\n\n')}\n`
}

function block(one: Block): string {
  switch (one.kind) {
    case 'text':
      return inline(one.spans)
    case 'facts':
      return one.facts.map(({ name, value }) => `- **${escaped(name)}:** ${inline(value)}`).join('\n')
    case 'list':
      return one.items.map((item) => `- ${indented(item.map(block).join('\n\n'))}`).join('\n')
    case 'verbatim':
      return fenced(one.text)
    case 'link':
      return isWebAddress(one.href) ? `<${one.href}>` : codeSpan(one.href)
  }
}

const indented = (text: string): string => text.replaceAll('\n', '\n  ').replaceAll(/^ +$/gm, '')

/** An empty line would end a list's item. */
const NOTHING = '—'

const inline = (spans: readonly Span[]): string =>
  spans
    .map((span) => ('text' in span ? escaped(span.text, true) : codeSpan(span.literal)))
    .join('')
    .trim() || NOTHING

/** `http:` and `www.` become links by themselves on GitHub. A list, heading or rule begins only at the start of a line. */
export function escaped(text: string, withSpaces = false): string {
  const line = visibleLine(text)
  const safe = (withSpaces ? line : line.trim())
    .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^\s*[#+=-]/, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(/#+$/, (end) => end.replaceAll('#', '\\#'))
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
  // Four spaces at the start of a line would be code; a line of spaces ends a paragraph.
  return safe.replace(/^\s+|\s+$/g, ' ')
}

const longestRun = (text: string): number =>
  Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))

/** CommonMark 6.1: of a code span that begins and ends with a space, one is stripped from each end. */
function codeSpan(literal: string): string {
  const text = visibleLine(literal).trim() || NOTHING
  const ticks = '`'.repeat(longestRun(text) + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return `${ticks}${pad}${text}${pad}${ticks}`
}

function fenced(text: string): string {
  const lines = visible(text)
  const fence = '`'.repeat(Math.max(3, longestRun(lines) + 1))
  return `${fence}\n${lines}\n${fence}`
}
