import { blockListLabels, blockListZones, linkListZones } from './block-lists.ts'
import {
  type Entity,
  entities,
  isEntity,
  joinedId,
  LAST_ENTITY,
  STOP,
  UNKNOWN,
  wordId,
} from './vocabulary.ts'

/** A reply as words and entities. The two arrays have the same length. */
export interface Tokens {
  ids: number[]
  /** The text of an entity (an address, a host), else empty. */
  texts: string[]
  /** Where a sentence begins, the first one apart. */
  starts: Set<number>
}

export function noTokens(): Tokens {
  return { ids: [], texts: [], starts: new Set() }
}

const idOf = (entity: Entity): number => entities.indexOf(entity) + 1
const ADDR = idOf('addr')
const IP = idOf('ip')
const HOST = idOf('host')
const URL = idOf('url')
const NUM = idOf('num')
const DNSBL = idOf('dnsbl')
const URIBL = idOf('uribl')

const LONGEST_CHUNK = 400

// Texts are read by the codes of their characters: to compare numbers makes no string of each.
const codeOf = (character: string): number => character.charCodeAt(0)
const SPACE = codeOf(' ')
const BRACKET = codeOf('(')
const APOSTROPHE = codeOf("'")
const HASH = codeOf('#')
const UNDERSCORE = codeOf('_')
const COLON = codeOf(':')
const PERIOD = codeOf('.')
const EXCLAMATION = codeOf('!')
const QUESTION = codeOf('?')
const ZERO = codeOf('0')
const NINE = codeOf('9')
const S = codeOf('s')
const T = codeOf('t')

/** What an ASCII character can be part of, as bits; the text is folded, so there are no capitals. */
const WORD = 1
const MARK = 2
const LETTER = 4
const ASCII = 128
const kinds = new Uint8Array(ASCII)
for (let c = ZERO; c <= NINE; c += 1) kinds[c] = WORD
for (let c = codeOf('a'); c <= codeOf('z'); c += 1) kinds[c] = WORD | LETTER
for (const mark of '@.:') kinds[codeOf(mark)] = MARK

/** Adds the tokens of a folded text to those already there. */
export function tokenize(text: string, into: Tokens): void {
  let start = 0
  if (into.ids.length > 0) into.starts.add(into.ids.length)
  while (start < text.length) {
    let some = 0
    let all = LETTER
    let end = start
    for (; end < text.length && end - start < LONGEST_CHUNK; end += 1) {
      const c = text.charCodeAt(end)
      if (c === SPACE) break
      const kind = c < ASCII ? (kinds[c] ?? 0) : 0
      some |= kind
      all &= kind
    }
    if (end > start) {
      if (text.charCodeAt(start) === BRACKET && !text.slice(start, end).includes(')'))
        into.starts.add(into.ids.length)
      if (all) addWord(text.slice(start, end), into)
      else if (some & MARK) readMarked(text.slice(start, end), into)
      else readWords(text, start, end, into)
      if (end < text.length && endsSentence(text, end, into)) into.starts.add(into.ids.length)
    }
    start = text.charCodeAt(end) === SPACE ? end + 1 : end
  }
}

/** A full stop after a word; not the last dot of a host's name, nor of Sendmail's "<bob@example.com>... User unknown". */
function endsSentence(text: string, end: number, { ids }: Tokens): boolean {
  const c = text.charCodeAt(end - 1)
  if (c !== PERIOD && c !== EXCLAMATION && c !== QUESTION) return false
  return text.charCodeAt(end - 2) !== PERIOD && !isEntity(ids[ids.length - 1] ?? UNKNOWN)
}

const url = /(?:https?:\/\/|www\.)[^\s<>"]+/y
const address = /[\w.+=\-&!#/*~%$^?{|}`']{1,80}@(?:\[[\d.]+\]|[\w.-]*\w)?/y
const ipv4 = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?![\w])/y
const ipv6 = /(?:[0-9a-f]{0,4}:){2,7}[0-9a-f.]{0,15}(?![\w])/y
const statusCode = /#?[245](?:\d\d[-.]?[245])?\.\d{1,3}\.\d{1,3}(?![\w])/y
const hostName = /[a-z0-9_](?:[\w-]*\.)+[a-z][a-z0-9-]*[a-z0-9](?![\w])/y
const topLevel =
  /\.(?:com|net|org|edu|gov|mil|info|biz|int|local|lan|internal|corp|example|test|localhost|arpa|name|online|site|cloud|[a-z]{2})$/

/** A chunk with an at sign, a full stop or a colon in it may be a name or a number of something. */
function readMarked(chunk: string, into: Tokens): void {
  let at = 0
  while (at < chunk.length) {
    const c = chunk.charCodeAt(at)
    const inWord = isWordCharacter(c)
    const end = inWord || c === HASH || c === UNDERSCORE || c === COLON ? entityEnd(chunk, at, into) : at
    if (end > at || !inWord) {
      at = Math.max(end, at + 1)
      continue
    }
    let wordEnd = at + 1
    while (wordEnd < chunk.length && isWordCharacter(chunk.charCodeAt(wordEnd))) wordEnd += 1
    readWords(chunk, at, wordEnd, into)
    at = wordEnd
  }
}

function entityEnd(chunk: string, at: number, into: Tokens): number {
  const link = match(url, chunk, at)
  if (link) {
    readUrl(link, into)
    return at + link.length
  }
  if (chunk.indexOf('@', at) > 0) {
    const mailbox = match(address, chunk, at)
    if (mailbox) {
      add(ADDR, mailbox, into)
      return at + mailbox.length
    }
  }
  const code = match(statusCode, chunk, at)
  if (code) return at + code.length
  const number =
    (isDigit(chunk.charCodeAt(at)) ? match(ipv4, chunk, at) : '') ||
    (chunk.indexOf(':', at) < 0 ? '' : match(ipv6, chunk, at))
  if (number) {
    add(IP, number, into)
    return at + number.length
  }
  const host = match(hostName, chunk, at)
  if (host && topLevel.test(host) && !isSentenceBreak(host)) {
    add(kindOfHost(host), host, into)
    return at + host.length
  }
  return at
}

/** "rejected.see" is a full stop without its space, not a host. */
function isSentenceBreak(host: string): boolean {
  const dot = host.indexOf('.')
  return host.indexOf('.', dot + 1) < 0 && wordId(host.slice(0, dot)) !== UNKNOWN
}

function readUrl(link: string, into: Tokens): void {
  const start = link.indexOf('://') < 0 ? 0 : link.indexOf('://') + 3
  let end = start
  while (end < link.length && !'/?#:'.includes(link[end] ?? '')) end += 1
  const host = link.slice(start, end)
  const kind = kindOfHost(host)
  add(kind === HOST ? URL : kind, host, into)
  for (const part of link.slice(start, start + 160).split(/[^a-z0-9]+/)) {
    const id = part ? wordId(`/${part}`) : UNKNOWN
    if (id > 0) add(id, '', into)
  }
}

const zones = new Set(blockListZones.split(/\s+/).filter(Boolean))
const linkZones = new Set(linkListZones.split(/\s+/).filter(Boolean))
const labels = new Set(blockListLabels.split(/\s+/).filter(Boolean))

function kindOfHost(host: string): number {
  for (let dot = -1; ; ) {
    const suffix = host.slice(dot + 1)
    if (linkZones.has(suffix)) return URIBL
    if (zones.has(suffix)) return DNSBL
    const next = host.indexOf('.', dot + 1)
    if (next < 0) return HOST
    if (labels.has(host.slice(dot + 1, next)) && host.indexOf('.', next + 1) > 0) return DNSBL
    dot = next
  }
}

function readWords(text: string, start: number, end: number, into: Tokens): void {
  let at = start
  while (at < end) {
    const c = text.charCodeAt(at)
    if (!isWordCharacter(c)) {
      at += 1
      continue
    }
    if (isIdeographic(c)) {
      addWord(text.charAt(at), into)
      at += 1
      continue
    }
    let wordEnd = at + 1
    let digits = isDigit(c)
    for (; wordEnd < end; wordEnd += 1) {
      const next = text.charCodeAt(wordEnd)
      if (!isWordCharacter(next) || isIdeographic(next)) break
      digits &&= isDigit(next)
    }
    const word = text.slice(at, wordEnd)
    if (digits) addNumber(word, into)
    else if (text.charCodeAt(wordEnd) === APOSTROPHE && isContraction(text, wordEnd)) {
      addWord(word.endsWith('n') && text.charCodeAt(wordEnd + 1) === T ? 'not' : word, into)
      wordEnd += 2
    } else addWord(word, into)
    at = wordEnd
  }
}

/** After the apostrophe of "doesn't" and "host's". */
function isContraction(text: string, apostrophe: number): boolean {
  const after = text.charCodeAt(apostrophe + 1)
  const then = text.charCodeAt(apostrophe + 2)
  return (after === T || after === S) && !isWordCharacter(then)
}

function addWord(word: string, into: Tokens): void {
  const id = wordId(word)
  if (id === STOP) return
  const { ids, texts } = into
  const last = ids.length - 1
  const one = last < 0 || id === UNKNOWN ? 0 : joinedId(ids[last] ?? 0, id)
  if (one) ids[last] = one
  else {
    ids.push(id)
    texts.push(id === UNKNOWN ? word : '')
  }
}

/** A few numbers are words ("10060" is a refused connection); the rest are numbers. */
function addNumber(digits: string, into: Tokens): void {
  const id = wordId(digits)
  if (id > LAST_ENTITY) add(id, '', into)
  else if (!isReplyCode(digits)) add(NUM, digits, into)
}

/** A reply code within a reply is the next line of a multi-line reply (RFC 5321 section 4.2.1): no word of the text. */
function isReplyCode(digits: string): boolean {
  return digits.length === 3 && (digits[0] === '4' || digits[0] === '5' || digits[0] === '2')
}

function add(id: number, text: string, into: Tokens): void {
  into.ids.push(id)
  into.texts.push(text)
}

function match(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}

function isDigit(c: number): boolean {
  return c >= ZERO && c <= NINE
}

/** Letters of all scripts: beyond ASCII, all but Latin-1's marks, general punctuation and the marks of Chinese. */
function isWordCharacter(c: number): boolean {
  if (c < ASCII) return ((kinds[c] ?? 0) & WORD) !== 0
  return c > 0xbf && !(c >= 0x2000 && c < 0x2070) && !(c >= 0x3000 && c < 0x3005)
}

/**
 * Scripts written without spaces: each character is a word, and phrases are strings of them. Hangul is, once folded, a
 * string of its letters.
 */
function isIdeographic(c: number): boolean {
  return c >= 0x1100 && (c < 0x1200 || (c >= 0x2e80 && c < 0xa000))
}
