/** A reply that quotes another, taken apart. */
export interface Layers {
  /** Each reply with all it quotes, outermost first. Never empty. */
  whole: string[]
  /** The same without what the next one inside says. Same length. */
  own: string[]
  /** The FQDN and IP fields of a queue's last error. */
  host?: string
  address?: string
}

const DEEPEST = 6

/**
 * A reply code in quotation marks, brackets or after an arrow or colon begins an inner reply: how Exchange
 * (`responded with: "421 …"`, `-> 421 …`, `on Frontend with '451 …'`), Postfix (`said: 550 …`), Sendmail
 * (`(reason: 550 …)`), IronPort (`error '5.2.2 …'`) and Amazon SES (`<421 …>`) quote.
 */
const opening =
  /(?:(["'<([])|->|\b(?:said|says|returned|respon(?:ded|se)(?: was| with)?|reason|reply|replied|talk to me|smtp|server|mail|error)[:;]?[ :;]+["']?|;|: )\s?(?=#?[45]\d\d[ -]+(?:#?[245]\.\d|[a-z<"'([]))|(?:(["'])|->) ?(?=#?[45]\.\d{1,3}\.\d{1,3}(?!\.?\d))/gi

/** Cheap to look for, and most replies have none: a second code. */
const innerCode = /[^\d\s] ?#?[45](?:\d\d[ -]|\.\d{1,3}\.\d)/g

/** IronPort quotes without a code: `Other mail system problem 'Unknown user …'`. */
const plainQuote = /\b(?:error|problem) '(?=\w)/i

const record = /\{LED=/i
const recordEnd = /\};\s?\{(?:MSG|FQDN|IP|LRT|FQ|L)|\}\]?\s?$/i
const hostField = /\{FQDN=([^{}]{1,255})\}/i
const addressField = /\{IP=([^{}]{1,60})\}/i

/** What comes in is one reply with its white space folded. Never throws. */
export function unwrap(reply: string): Layers {
  const layers: Layers = { whole: [], own: [] }
  let rest = record.test(reply) ? unwrapRecord(reply, layers) : reply
  while (layers.whole.length < DEEPEST) {
    layers.whole.push(rest)
    const inner = innerReply(rest)
    if (!inner) break
    layers.own.push(`${rest.slice(0, inner.start)} ${rest.slice(inner.end)}`)
    rest = rest.slice(inner.start, inner.end).trim()
  }
  if (layers.own.length < layers.whole.length) layers.own.push(rest)
  return layers
}

/** `[{LED=…};{MSG=…};{FQDN=…};{IP=…};{LRT=…}]`, the LastError of Exchange 2013 and later. */
function unwrapRecord(reply: string, layers: Layers): string {
  const start = reply.search(record) + '{LED='.length
  const tail = reply.slice(start)
  const end = tail.search(recordEnd)
  const host = hostField.exec(reply)?.[1]?.trim()
  const address = addressField.exec(reply)?.[1]?.trim()
  if (host) layers.host = host
  if (address) layers.address = address
  return (end < 0 ? tail : tail.slice(0, end)).trim()
}

interface Inner {
  start: number
  end: number
}

function innerReply(text: string): Inner | undefined {
  innerCode.lastIndex = 3
  if (!innerCode.test(text) && !plainQuote.test(text)) return undefined
  opening.lastIndex = 3
  const mark = opening.exec(text) ?? plainQuote.exec(text)
  if (!mark || (mark[0] === ': ' && !quotesWithColon(text, mark.index))) return undefined
  const start = mark.index + mark[0].length
  const quote = mark[1] ?? mark[2] ?? /["']\s?$/.exec(mark[0])?.[0].charAt(0) ?? ''
  return { start, end: withoutOddBracket(text, start, closing(text, start, quote)) }
}

/** "host mx.example.com[192.0.2.1]: 550 …" quotes (Exim); "limit: 500 messages" does not. */
function quotesWithColon(text: string, colon: number): boolean {
  const next = text.slice(colon, colon + 40)
  return /^: \d{3}[ -](?:#?\d|\S+ )/.test(next) && colon > 8 && !isNextLine(text, next.slice(2, 5))
}

/** "550-SPF check failed: 550 …" is one reply of two lines. */
function isNextLine(text: string, code: string): boolean {
  return text.startsWith(`${code}-`)
}

const closingMarks: Readonly<Record<string, string>> = { '<': '>', '(': ')', '[': ']' }

/** The quoted reply may hold quotes itself, so the last closing mark counts; Exchange's own tail is known. */
function closing(text: string, start: number, quote: string): number {
  const tail = text.search(/"\.? ?attempted failover/i)
  if (quote === '"' && tail > start) return tail
  const mark = closingMarks[quote] ?? quote
  const end = mark === "'" ? lastApostrophe(text) : text.lastIndexOf(mark)
  return end > start ? end : text.length
}

/** "(reason: 550 …)" closes a bracket that was opened before the quoted reply. */
function withoutOddBracket(text: string, start: number, end: number): number {
  return text.charAt(end - 1) === ')' && text.lastIndexOf('(', end) < start ? end - 1 : end
}

/** A closing apostrophe stands before a space, a mark or the end; one inside "doesn't" does not. */
function lastApostrophe(text: string): number {
  let at = text.lastIndexOf("'")
  while (at > 0 && /\w/.test(text.charAt(at + 1))) at = text.lastIndexOf("'", at - 1)
  return at
}
