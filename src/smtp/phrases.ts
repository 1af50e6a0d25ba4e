import { foldLetters } from './fold.ts'
import type { Tokens } from './tokens.ts'
import { tokenize } from './tokens.ts'
import { isEntity, learnWord, setSymbol, symbolsOf, wordId } from './vocabulary.ts'

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
  next: Map<number, Node>
  /** Up to GAP tokens of any kind may stand before what follows. */
  gap: Node | undefined
  rules: number[]
  literal: number
}

const GAP = 4
const FREE = 3
/** A reply has a handful; the cap is for texts that are made to have thousands. */
const MOST_FOUND = 60

const node = (literal: number): Node => ({ next: new Map(), gap: undefined, rules: [], literal })

/** All phrases of all rules as one tree of words, so that a reply is read once, whatever their number. */
export class PhraseTree {
  private readonly root = node(0)

  /**
   * Phrases are words as a postmaster writes them, with `{person}` for a set of words or an entity, `(a|b c)` for
   * alternatives, `...` for up to four other words, and `word*` for a stem.
   */
  add(phrase: string, rule: number): void {
    for (const plain of alternatives(phrase)) this.addPlain(plain, rule)
  }

  private addPlain(phrase: string, rule: number): void {
    let at = this.root
    const parts = elements(phrase)
    while (parts.at(-1) === '...') parts.pop()
    for (const part of parts) {
      if (part === '...') {
        at.gap ??= node(at.literal)
        at = at.gap
        continue
      }
      let next = at.next.get(part)
      if (!next) {
        next = node(at.literal + 1)
        at.next.set(part, next)
      }
      at = next
    }
    if (at === this.root) throw new Error(`A phrase without a word: ${phrase}`)
    if (!at.rules.includes(rule)) at.rules.push(rule)
  }

  find(tokens: Tokens): Found[] {
    const found: Found[] = []
    const { ids } = tokens
    for (let start = 0; start < ids.length && found.length < MOST_FOUND; start += 1) {
      for (const symbol of symbolsOf(ids[start] ?? 0)) {
        const next = this.root.next.get(symbol)
        if (next) walk(next, start, start + 1, 1, entityText(tokens, start), tokens, found)
      }
    }
    return found
  }
}

function walk(
  at: Node,
  start: number,
  end: number,
  mask: number,
  value: string,
  tokens: Tokens,
  found: Found[],
): void {
  for (const rule of at.rules) found.push({ rule, start, end, literal: at.literal, mask, value })
  if (found.length > MOST_FOUND) return
  if (at.next.size > 0) step(at, start, end, mask, value, tokens, found)
  if (at.gap) {
    for (let skipped = 0; skipped <= GAP; skipped += 1)
      step(at.gap, start, end + skipped, mask, value, tokens, found)
  }
}

/** An address or a number between two words of a phrase does not part them: "user <a@example.com> unknown". */
function step(
  at: Node,
  start: number,
  end: number,
  mask: number,
  value: string,
  tokens: Tokens,
  found: Found[],
): void {
  const { ids } = tokens
  for (let position = end, free = 0; position < ids.length; position += 1) {
    const id = ids[position] ?? 0
    let taken = false
    for (const symbol of symbolsOf(id)) {
      const next = at.next.get(symbol)
      if (!next) continue
      taken = true
      const bit = position - start < 31 ? 1 << (position - start) : 0
      walk(next, start, position + 1, mask | bit, entityText(tokens, position) || value, tokens, found)
    }
    free += 1
    if (taken || !isEntity(id) || free > FREE) return
  }
}

function entityText(tokens: Tokens, at: number): string {
  return isEntity(tokens.ids[at] ?? 0) ? (tokens.texts[at] ?? '') : ''
}

function alternatives(phrase: string): string[] {
  const open = phrase.indexOf('(')
  if (open < 0) return [phrase]
  const close = phrase.indexOf(')', open)
  const before = phrase.slice(0, open)
  const after = phrase.slice(close + 1)
  return phrase
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => alternatives(`${before} ${choice} ${after}`))
}

/** A phrase's words as symbols; written and read by the same rules as replies. */
function elements(phrase: string): (number | '...')[] {
  const parts: (number | '...')[] = []
  let plain = ''
  const flush = () => {
    for (const word of foldLetters(plain).match(/[/\p{L}\p{N}'*]+/gu) ?? []) {
      if (word.endsWith('*') || word.startsWith('/')) learnWord(word)
      else for (const piece of pieces(word)) if (wordId(piece) === 0) learnWord(piece)
    }
    const withoutStems = plain.split(/\s+/).filter(Boolean)
    const tokens: Tokens = { ids: [], texts: [] }
    for (const word of withoutStems) {
      if (word.endsWith('*') || word.startsWith('/')) tokens.ids.push(learnWord(foldLetters(word)))
      else tokenize(foldLetters(word), tokens)
    }
    for (const id of tokens.ids) parts.push(symbolsOf(id)[0] ?? 0)
    plain = ''
  }
  for (const word of phrase.split(/\s+/).filter(Boolean)) {
    if (word === '...') {
      flush()
      parts.push('...')
    } else if (word.startsWith('{')) {
      flush()
      parts.push(setSymbol(word.slice(1, -1)))
    } else plain += ` ${word}`
  }
  flush()
  return parts
}

function pieces(word: string): string[] {
  const tokensOfWord = word.split(
    /(?=[\u2e80-\u9fff\u1100-\u11ff\uac00-\ud7ff])|(?<=[\u2e80-\u9fff\u1100-\u11ff\uac00-\ud7ff])/u,
  )
  return tokensOfWord.flatMap((piece) => piece.split("'")).filter(Boolean)
}
