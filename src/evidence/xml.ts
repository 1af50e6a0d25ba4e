// Own scanner: the kept XML libraries without a DOM (fast-xml-parser, sax) reject or build a tree of what people
// paste (half an event, a browser's "- <Event>" view, text around it), and this needs only tags and text.

import type { Sink } from './sink.ts'

export interface XmlToken {
  kind: 'open' | 'close' | 'text'
  /** Local name; empty for text. */
  name: string
  /** The inside of the tag, or the text as it stands, entities not decoded (except in CDATA, which has none). */
  text: string
  selfClosing: boolean
}

/** No tag of an event is longer; what looks like one is text. */
const longestTag = 8192

const cdata = ['<![CDATA[', ']]>'] as const
const comment = ['<!--', '-->'] as const

/** A section that is not closed by then ends where the text in hand does. */
const longestSection = 1_000_000

/** More text is needed: to tell a token from text, or to find its end. */
const further = -2

const [less = 0, greater = 0, doubleQuote = 0, singleQuote = 0] = Array.from('<>"\'', (char) =>
  char.charCodeAt(0),
)

/** The index after a tag's `>`, quotes respected; -1 where it is no tag, `further` where the text in hand ends in it. */
function tagEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestTag)
  let quote = 0
  for (let i = start; i < limit; i++) {
    const char = text.charCodeAt(i)
    // XML allows no `<` in a value either, and stopping here keeps a text of unclosed quotes linear.
    if (char === less) return -1
    if (quote !== 0) {
      if (char === quote) quote = 0
    } else if (char === doubleQuote || char === singleQuote) quote = char
    else if (char === greater) return i + 1
  }
  return limit < start + longestTag ? further : -1
}

const isNameStart = (char: string | undefined): boolean => char !== undefined && /[A-Za-z/_]/.test(char)

const longestName = 200

const isNamePart = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  nameMarks.has(code)
const nameMarks = new Set(Array.from('_.-', (char) => char.charCodeAt(0)))

/** The name without its namespace's prefix. Letter by letter: a log has millions of tags. */
function nameOf(inside: string): string {
  let start = inside.startsWith('/') ? 1 : 0
  let end = start
  for (; end < inside.length && end < longestName; end++) {
    if (inside[end] === ':') start = end + 1
    else if (!isNamePart(inside.charCodeAt(end))) break
  }
  return inside.slice(start, end)
}

function tag(inside: string): XmlToken {
  const closing = inside.startsWith('/')
  const selfClosing = inside.endsWith('/') && !closing
  const name = nameOf(inside)
  return { kind: closing ? 'close' : 'open', name, text: inside, selfClosing }
}

const textToken = (value: string): XmlToken => ({ kind: 'text', name: '', text: value, selfClosing: false })

interface TokenAt {
  token: XmlToken
  end: number
}

/** A section between marks: to the end of the text where its closing mark is missing. */
function section(
  text: string,
  open: number,
  [opening, closing]: readonly [string, string],
  isLast: boolean,
): { inside: string; end: number } | typeof further {
  const close = text.indexOf(closing, open + opening.length)
  if (close < 0 && !isLast && text.length - open < longestSection) return further
  const inside = text.slice(open + opening.length, close < 0 ? text.length : close)
  return { inside, end: close < 0 ? text.length : close + closing.length }
}

function sectionAt(text: string, open: number, isLast: boolean): TokenAt | typeof further | undefined {
  if (text.startsWith(cdata[0], open)) {
    const data = section(text, open, cdata, isLast)
    return data === further
      ? further
      : { token: textToken(data.inside.replaceAll('&', '&amp;')), end: data.end }
  }
  if (!text.startsWith(comment[0], open)) return undefined
  const skipped = section(text, open, comment, isLast)
  return skipped === further ? further : { token: textToken(''), end: skipped.end }
}

/** The token that the `<` at `open` begins; undefined where it is only text. */
function tokenAt(text: string, open: number, isLast: boolean): TokenAt | typeof further | undefined {
  if (!isLast && text.length - open < cdata[0].length) return further
  if (text[open + 1] === '!') return sectionAt(text, open, isLast)
  if (!isNameStart(text[open + 1])) return undefined
  const end = tagEnd(text, open + 1)
  if (end === further && !isLast) return further
  if (end < 0) return undefined
  return { token: tag(text.slice(open + 1, end - 1)), end }
}

/**
 * Gives the tags and the text between them, of a text in pieces; a text token may be a part of what stands between two
 * tags. Anything malformed is text; comments and declarations are skipped.
 */
export function splitXml(onToken: (token: XmlToken) => void): Sink<string> {
  let rest = ''
  return {
    take(piece) {
      rest = completeTokens(rest + piece, false, onToken)
    },
    end() {
      completeTokens(rest, true, onToken)
    },
  }
}

/** Gives the tokens that are complete and returns what is left of the text. */
function completeTokens(text: string, isLast: boolean, onToken: (token: XmlToken) => void): string {
  let from = 0
  let open = text.indexOf('<')
  while (open >= 0) {
    const found = tokenAt(text, open, isLast)
    if (found === further) break
    if (found) {
      if (open > from) onToken(textToken(text.slice(from, open)))
      onToken(found.token)
      from = found.end
    }
    open = text.indexOf('<', found ? found.end : open + 1)
  }
  const end = open < 0 ? text.length : open
  if (end > from) onToken(textToken(text.slice(from, end)))
  return text.slice(end)
}

/** A token as the text that it is where no tag can stand: its brackets as entities, since text is not decoded yet. */
export const asText = ({ kind, text }: XmlToken): string => (kind === 'text' ? text : `&lt;${text}&gt;`)

/** The value of an attribute in a tag's inside, in either quotes, entities decoded. */
export function xmlAttribute(inside: string, name: string): string | undefined {
  let at = inside.indexOf(name)
  while (at > 0) {
    const rest = /^\s{0,20}=\s{0,20}(["'])/.exec(inside.slice(at + name.length, at + name.length + 60))
    if (rest?.[1] && /\s/.test(inside[at - 1] ?? '')) {
      const start = at + name.length + rest[0].length
      const end = inside.indexOf(rest[1], start)
      return decodeEntities(inside.slice(start, end < 0 ? inside.length : end))
    }
    at = inside.indexOf(name, at + 1)
  }
  return undefined
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** The five named entities and numeric references, once: `&amp;lt;` is the text `&lt;`. Others stay as they are. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,6}));/gi, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole
    const point = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}
