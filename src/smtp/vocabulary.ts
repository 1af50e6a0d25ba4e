import { codeOf, isDigit } from './characters.ts'
import { pairs, sameWords, stopWords, wordSets } from './lexicon.ts'

/** What a token can stand for besides its word: a phrase names these in braces. */
export const entities = ['addr', 'ip', 'host', 'url', 'num', 'dnsbl', 'uribl'] as const
export type Entity = (typeof entities)[number]

export const UNKNOWN = 0
export const STOP = -1
/** Tokens with ids up to this one are entities: an address, a number. */
export const LAST_ENTITY = entities.length

const ids = new Map<string, number>()
const none: readonly number[] = []
const symbols: number[][] = [[], ...entities.map((_, at) => [at + 1])]
const joined = new Map<number, number>()
const joins: boolean[] = []
const stems = new Map<string, number>()
/** Lengths of the stems that begin with a character, longest first: most words share theirs with none. */
const stemLengths = new Map<number, number[]>()
/** Private lists are called by such names in replies: CXBL, ATTRBL, IPBL0001. No word ends in these letters. */
const blockListName = /^[a-z]{1,6}bl\d{0,8}$/
/** 25MB, 10240KB. */
const numberWithUnit = /^\d{1,9}[kmg]i?b$/
const B = codeOf('b')
const L = codeOf('l')
const setSymbols = new Map<string, number>(entities.map((name, at) => [name, at + 1]))
/** Symbols are numbers, too: entities the lowest, then sets of words, then words and stems by their ids. */
const SETS = 1000
const WORDS = 2000
let lastSymbol = SETS

/** The id of a word as phrases and replies both see it: its common form, 0 if no phrase uses it, -1 if it is dropped. */
export function wordId(word: string): number {
  const known = ids.get(word)
  if (known !== undefined) return known
  for (const length of stemLengths.get(word.charCodeAt(0)) ?? none) {
    const id = stems.get(word.slice(0, length))
    if (id !== undefined) return id
  }
  return likeKnown(word)
}

/** By its last character, since most words are neither. */
function likeKnown(word: string): number {
  const last = word.charCodeAt(word.length - 1)
  if ((last === L || isDigit(last)) && blockListName.test(word)) return ids.get('rbl') ?? UNKNOWN
  return last === B && numberWithUnit.test(word) ? (ids.get('mb') ?? UNKNOWN) : UNKNOWN
}

/** One number for two ids, of which there are fewer than 65,536. */
const pairOf = (first: number, second: number): number => first * 65536 + second

/** The id of two neighbouring words written as one, or 0. */
export function joinedId(first: number, second: number): number {
  return joins[second] ? (joined.get(pairOf(first, second)) ?? 0) : 0
}

/** Everything the token with this id can stand for in a phrase: its own word, and the sets it is in. */
export function symbolsOf(id: number): readonly number[] {
  return symbols[id] ?? none
}

export function entityId(name: Entity): number {
  return entities.indexOf(name) + 1
}

export function isEntity(id: number): boolean {
  return id > UNKNOWN && id <= LAST_ENTITY
}

/** The word as a phrase uses it; learns it if it is new. A trailing asterisk makes it a stem. */
export function learnWord(word: string): number {
  if (word.endsWith('*')) return learnStem(word.slice(0, -1))
  const known = ids.get(word)
  if (known !== undefined) return known
  const id = symbols.length
  symbols.push([id + WORDS])
  ids.set(word, id)
  return id
}

/** The symbol of a set or an entity, written in braces in a phrase. */
export function setSymbol(name: string): number {
  const symbol = setSymbols.get(name)
  if (symbol === undefined) throw new Error(`No set of words is called {${name}}`)
  return symbol
}

function learnStem(stem: string): number {
  const known = stems.get(stem)
  if (known !== undefined) return known
  const id = symbols.length
  symbols.push([id + WORDS])
  stems.set(stem, id)
  const first = stem.charCodeAt(0)
  const lengths = new Set(stemLengths.get(first)).add(stem.length)
  stemLengths.set(
    first,
    [...lengths].sort((a, b) => b - a),
  )
  return id
}

const words = (list: string) => list.split(/\s+/).filter(Boolean)
const lines = (list: string) =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

for (const line of lines(sameWords)) {
  const [common = '', ...variants] = words(line)
  const id = learnWord(common)
  for (const variant of variants) ids.set(variant, id)
}
for (const word of words(stopWords)) ids.set(word, STOP)
for (const line of lines(pairs)) {
  const [first = '', second = '', , one = ''] = words(line)
  const secondId = learnWord(second)
  joined.set(pairOf(learnWord(first), secondId), learnWord(one))
  joins[secondId] = true
}
for (const [name, list] of Object.entries(wordSets)) {
  lastSymbol += 1
  setSymbols.set(name, lastSymbol)
  for (const word of words(list)) {
    const id = learnWord(word)
    if (id > 0 && !symbols[id]?.includes(lastSymbol)) symbols[id]?.push(lastSymbol)
  }
}

for (const [narrow, wide] of [
  ['dnsbl', 'host'],
  ['dnsbl', 'url'],
  ['uribl', 'host'],
  ['uribl', 'url'],
] as const) {
  symbols[setSymbol(narrow)]?.push(setSymbol(wide))
}

/** The words that can stand for each symbol: themselves, the members of a set, the words that begin with a stem. */
export function wordsBySymbol(): Map<number, number[]> {
  for (const [word, id] of [...ids, ...stems]) {
    for (const [stem, stemId] of stems) if (word.startsWith(stem)) addSymbol(id, stemId + WORDS)
  }
  const words = new Map<number, number[]>()
  symbols.forEach((list, id) => {
    for (const symbol of list) words.set(symbol, [...(words.get(symbol) ?? []), id])
  })
  return words
}

/** A word of each id: its common form where it has one. */
export function wordsById(): Map<number, string> {
  const words = new Map<number, string>()
  for (const [word, id] of ids) if (!words.has(id)) words.set(id, word)
  for (const [stem, id] of stems) if (!words.has(id)) words.set(id, stem)
  return words
}

function addSymbol(id: number, symbol: number): void {
  const list = symbols[id]
  if (list && !list.includes(symbol)) list.push(symbol)
}
