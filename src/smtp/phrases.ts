import { ANY, sequences } from './notation.ts'
import type { Tokens } from './tokens.ts'
import { isEntity, UNKNOWN, wordsBySymbol } from './vocabulary.ts'

/** A phrase found in a reply. `start` and `end` are token positions, `literal` how many tokens it names. */
export interface Found {
  rule: number
  start: number
  end: number
  literal: number
  /** Which tokens it names, as bits counted from `start`; those it skips are not set. */
  mask: number
  /** The entity that the phrase names in braces: the block list of "blocked using {dnsbl}". */
  value: string
}

interface Node {
  /** What may follow, by symbol, while phrases are added. */
  next: Map<number, Node> | undefined
  /** The same by word, once all are: what each word can stand for is looked up then, not for each reply. */
  words: Map<number, Node[]> | undefined
  /** The words' ids modulo 32, to tell most words that lead nowhere without a look-up. */
  sieve: number
  /** Up to GAP tokens of any kind may stand before what follows this. */
  gap: Node | undefined
  rules: number[]
  literal: number
}

/** So many other words may stand where a phrase has `...`. */
const GAP = 4
/** So many addresses, numbers and the like may stand between two words of a phrase. */
const FREE = 3
/** A reply has a handful; the cap is for texts that are made to have thousands. */
const MOST_FOUND = 60

const noRules: number[] = []

function node(literal: number): Node {
  return { next: undefined, words: undefined, sieve: 0, gap: undefined, rules: noRules, literal }
}

/** All phrases of all rules as one tree of words, so that a reply is read once, whatever their number. */
export class PhraseTree {
  private readonly root = node(0)
  /** Where phrases that begin with a word lead, by its id: each word of each reply is looked up here. */
  private readonly first: (readonly Node[] | undefined)[] = []

  /** `phrase` is in the notation of notation.ts. */
  add(phrase: string, rule: number): void {
    for (const symbols of sequences(phrase)) {
      let at = this.root
      for (const symbol of symbols) at = follow(at, symbol)
      if (at.rules === noRules) at.rules = [rule]
      else at.rules.push(rule)
    }
  }

  /** To be run to its end once, after the last phrase and before the first search; a step is a fraction of a millisecond. */
  *finish(): Generator<void> {
    const wordsOf = wordsBySymbol()
    for (const next of this.root.next?.values() ?? []) {
      expand(next, wordsOf)
      yield
    }
    expand(this.root, wordsOf)
    for (const [word, nodes] of this.root.words ?? []) this.first[word] = nodes
  }

  find(tokens: Tokens): Found[] {
    const { ids } = tokens
    const search: Search = { tokens, ahead: sievesAhead(ids), start: 0, found: [] }
    for (; search.start < ids.length && search.found.length < MOST_FOUND; search.start += 1) {
      const nodes = this.first[ids[search.start] ?? UNKNOWN]
      if (!nodes) continue
      const value = entityText(tokens, search.start)
      for (const next of nodes) walk(next, search.start + 1, 1, value, search)
    }
    return search.found
  }
}

/** One reply being read: the phrases that begin at `start` are looked for. */
interface Search {
  readonly tokens: Tokens
  /** For each position the sieve of the words from there to the end. */
  readonly ahead: readonly number[]
  start: number
  readonly found: Found[]
}

function sievesAhead(ids: readonly number[]): number[] {
  const ahead = new Array<number>(ids.length).fill(0)
  let sieve = 0
  for (let at = ids.length - 1; at >= 0; at -= 1) {
    sieve |= 1 << ((ids[at] ?? UNKNOWN) & 31)
    ahead[at] = sieve
  }
  return ahead
}

function follow(at: Node, symbol: number): Node {
  if (symbol === ANY) {
    at.gap ??= node(at.literal)
    return at.gap
  }
  at.next ??= new Map()
  let next = at.next.get(symbol)
  if (!next) {
    next = node(at.literal + 1)
    at.next.set(symbol, next)
  }
  return next
}

function expand(at: Node, wordsOf: ReadonlyMap<number, readonly number[]>): void {
  if (at.gap) expand(at.gap, wordsOf)
  if (!at.next) return
  const words = new Map<number, Node[]>()
  for (const [symbol, next] of at.next) {
    expand(next, wordsOf)
    for (const word of wordsOf.get(symbol) ?? []) {
      const nodes = words.get(word)
      if (nodes) nodes.push(next)
      else words.set(word, [next])
      at.sieve |= 1 << (word & 31)
    }
  }
  at.words = words
  at.next = undefined
}

function walk(at: Node, end: number, mask: number, value: string, search: Search): void {
  const { start, found, ahead } = search
  for (const rule of at.rules) {
    const last = found[found.length - 1]
    if (last?.rule === rule && last.start === start && last.mask === mask) continue
    found.push({ rule, start, end, literal: at.literal, mask, value })
  }
  if (found.length > MOST_FOUND) return
  // Most of what could follow stands nowhere in the rest of the reply.
  const follows = ahead[end] ?? 0
  if (at.sieve & follows) step(at, end, mask, value, search)
  if (at.gap && at.gap.sieve & follows) {
    const { starts } = search.tokens
    for (let skipped = 0; skipped <= GAP; skipped += 1) {
      if (starts.size > 0 && starts.has(end + skipped)) break
      step(at.gap, end + skipped, mask, value, search)
    }
  }
}

/** An address or a number between two words of a phrase does not part them: "user <a@example.com> unknown". */
function step(at: Node, end: number, mask: number, value: string, search: Search): void {
  const { tokens, start } = search
  const { ids } = tokens
  for (let position = end, free = 0; position < ids.length; position += 1) {
    const id = ids[position] ?? UNKNOWN
    const nodes = at.sieve & (1 << (id & 31)) ? at.words?.get(id) : undefined
    if (nodes) {
      const bit = position - start < 31 ? 1 << (position - start) : 0
      const named = entityText(tokens, position) || value
      for (const next of nodes) walk(next, position + 1, mask | bit, named, search)
      return
    }
    free += 1
    if (!isEntity(id) || free > FREE) return
  }
}

function entityText(tokens: Tokens, at: number): string {
  return isEntity(tokens.ids[at] ?? 0) ? (tokens.texts[at] ?? '') : ''
}
