import { foldLetters } from './fold.ts'
import { noTokens, tokenize } from './tokens.ts'
import { joinedId, learnWord, setSymbol, symbolsOf } from './vocabulary.ts'

/** In a phrase, up to four words of any kind (phrases.ts). */
export const ANY = -2

/**
 * The word sequences that a phrase stands for, as symbols. A phrase is words as a postmaster writes them, with
 * `{person}` for a set of words or an entity, `(a|b c)` for alternatives, `...` for up to four other words, `word*` for
 * a stem and `/word` for a word in the path of a link. Throws on a phrase without a word, and on an unknown set.
 */
export function sequences(phrase: string): number[][] {
  let all: number[][] = [[]]
  for (const slot of phrase.split(/\(([^)]*)\)/).map((part, at) => choices(part, at % 2 === 1))) {
    all = all.flatMap((before) => slot.map((choice) => [...before, ...choice]))
  }
  return all.map((ids) => finished(ids, phrase))
}

function choices(part: string, isGroup: boolean): number[][] {
  return isGroup ? part.split('|').map(choice) : [items(part)]
}

/** An empty choice is an optional word; one that is all stop words would be that by mistake. */
function choice(words: string): number[] {
  const found = items(words)
  if (found.length === 0 && words.trim()) throw new Error(`A choice of stop words alone: (${words})`)
  return found
}

/** A symbol as a number that is no word's id, nor ANY; and from that the symbol again. */
const amongIds = (symbol: number): number => -1000 - symbol

/** Word ids; sets and entities as symbols among them, which do not join with a neighbour. */
function items(words: string): number[] {
  return words.split(' ').flatMap(item)
}

function item(word: string): number[] {
  if (word === '...') return [ANY]
  if (word.startsWith('{')) return [amongIds(setSymbol(word.slice(1, -1)))]
  const folded = foldLetters(word)
  if (folded.endsWith('*') || folded.startsWith('/')) return [learnWord(folded)]
  for (const piece of folded.match(/[\u2e80-\u9fff\u1100-\u11ff]|[a-z0-9\u00c0-\u10ff]+/g) ?? []) {
    learnWord(piece)
  }
  const tokens = noTokens()
  tokenize(folded, tokens)
  return tokens.ids
}

/** Joins what is written as one word ("black list"), and cuts trailing gaps, which say nothing. */
function finished(ids: readonly number[], phrase: string): number[] {
  const joined: number[] = []
  for (const id of ids) {
    const one = joinedId(joined.at(-1) ?? 0, id)
    if (one) joined[joined.length - 1] = one
    else joined.push(id)
  }
  while (joined.at(-1) === ANY) joined.pop()
  if (joined.length === 0) throw new Error(`A phrase without a word: ${phrase}`)
  return joined.map((id) => (id === ANY ? ANY : id < 0 ? amongIds(id) : (symbolsOf(id)[0] ?? 0)))
}
