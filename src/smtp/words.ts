import { codeOf, isDigit, isIdeographic, isWordCharacter } from './characters.ts'
import { entityId, joinedId, LAST_ENTITY, STOP, UNKNOWN, wordId } from './vocabulary.ts'

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

const NUM = entityId('num')

const APOSTROPHE = codeOf("'")
const S = codeOf('s')
const T = codeOf('t')

/** Adds the words and numbers between two places of a folded text. */
export function readWords(text: string, start: number, end: number, into: Tokens): void {
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

export function addWord(word: string, into: Tokens): void {
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

export function add(id: number, text: string, into: Tokens): void {
  into.ids.push(id)
  into.texts.push(text)
}
