import { codeOf, kindsOf, LETTER, MARK } from './characters.ts'
import { readMarked } from './entities.ts'
import { isEntity, UNKNOWN } from './vocabulary.ts'
import { addWord, readWords, type Tokens } from './words.ts'

export { noTokens, type Tokens } from './words.ts'

const LONGEST_CHUNK = 400

const SPACE = codeOf(' ')
const BRACKET = codeOf('(')
const PERIOD = codeOf('.')
const EXCLAMATION = codeOf('!')
const QUESTION = codeOf('?')

/** Adds the tokens of a folded text (fold.ts) to those already there, chunk by chunk between spaces. */
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
      const kind = kindsOf(c)
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
