// Own scanner: the kept XML libraries without a DOM (fast-xml-parser, sax) reject or build a tree of what people
// paste (half an event, a browser's "- <Event>" view, text around it), and this needs only tags and text.

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

/** The index after a tag's `>`, quotes respected, or -1 where it does not end. */
function tagEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + longestTag)
  let quote = ''
  for (let i = start; i < limit; i++) {
    const char = text[i]
    // XML allows no `<` in a value either, and stopping here keeps a text of unclosed quotes linear.
    if (char === '<') return -1
    if (quote) {
      if (char === quote) quote = ''
    } else if (char === '"' || char === "'") quote = char
    else if (char === '>') return i + 1
  }
  return -1
}

const isNameStart = (char: string | undefined): boolean => char !== undefined && /[A-Za-z/_]/.test(char)

function tag(inside: string): XmlToken {
  const closing = inside.startsWith('/')
  const selfClosing = inside.endsWith('/') && !closing
  const name = /^\/?(?:[\w.-]{1,100}:)?([\w.-]{1,100})/.exec(inside)?.[1] ?? ''
  return { kind: closing ? 'close' : 'open', name, text: inside, selfClosing }
}

/** As an entity again, since text tokens are not decoded yet. */
const decodedTag = (inside: string): string => `&lt;${inside}&gt;`

/** Tags and the text between them. Anything malformed is text; comments and declarations are skipped. */
export function* xmlTokens(text: string): Generator<XmlToken> {
  const textToken = (value: string): XmlToken => ({ kind: 'text', name: '', text: value, selfClosing: false })
  let from = 0
  let open = text.indexOf('<')
  while (open >= 0) {
    let next = open + 1
    let token: XmlToken | undefined
    if (text.startsWith('<![CDATA[', open)) {
      const end = text.indexOf(']]>', open)
      next = end < 0 ? text.length : end + 3
      token = textToken(text.slice(open + 9, end < 0 ? text.length : end).replaceAll('&', '&amp;'))
    } else if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open)
      next = end < 0 ? text.length : end + 3
      token = textToken('')
    } else if (isNameStart(text[open + 1])) {
      const end = tagEnd(text, open + 1)
      const inside = text.slice(open + 1, Math.max(end - 1, open + 1))
      // Event Viewer's XML tab is copied with its entities decoded: `<id@host>` is a message ID.
      if (end > 0) {
        next = end
        token = /^[^\s=]{1,998}@/.test(inside) ? textToken(decodedTag(inside)) : tag(inside)
      }
    }
    if (token) {
      if (open > from) yield textToken(text.slice(from, open))
      yield token
      from = next
    }
    open = text.indexOf('<', next)
  }
  if (from < text.length) yield textToken(text.slice(from))
}

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
