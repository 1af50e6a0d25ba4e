import type { ReplyClass } from './classes.ts'
import { basicSays, type Says, whatEnhancedSays } from './codes.ts'
import { clip, foldLetters, foldSpace } from './fold.ts'
import { unwrap } from './layers.ts'
import { type Codes, describe, innermostCodes, type ParsedReply } from './parse.ts'
import { type Found, PhraseTree } from './phrases.ts'
import { sentence } from './reasons.ts'
import { weights } from './rule.ts'
import { rules } from './rules/index.ts'
import { type Tokens, tokenize } from './tokens.ts'

/** `id` is a key of `reasons` in the locale files, `value` fills its {{value}}. */
export interface Reason {
  id: string
  value?: string
}

export interface RankedClass {
  class: ReplyClass
  /** 0 to 1: the share of all that was said which speaks for this class. */
  confidence: number
  /** The reason as an English sentence. */
  because: string
  reason: Reason
}

export interface ClassifiedReply extends Omit<ParsedReply, 'text'> {
  /** Best first; empty when undecided. */
  ranked: RankedClass[]
  /** True when neither the text nor a code says what is meant. */
  undecided: boolean
}

/** What an outer reply says weighs less than the reply that it quotes. */
const OUTER = 0.3
/** Further evidence for a class adds to its best piece, but a heap of hints is not proof. */
const FURTHER = 0.25
/** Below this, nothing was said. */
const ENOUGH = 2.4
/** Evidence of this weight against nothing is held for even odds. */
const DOUBT = 6

interface Evidence {
  best: number
  rest: number
  reason: Reason
}

let tree: PhraseTree | undefined

/** Built on first use: a page that only draws pays nothing for it. */
function phraseTree(): PhraseTree {
  if (tree) return tree
  const built = new PhraseTree()
  rules.forEach((rule, at) => {
    for (const phrase of rule.phrases.split('\n')) if (phrase.trim()) built.add(phrase.trim(), at)
  })
  built.finish()
  tree = built
  return built
}

/**
 * What a mail system meant by a reply. Takes one reply in any layout: one line or several joined, with its codes or
 * without, quoted by other replies or in Exchange's `[{LED=…}]`. A text that is no reply is `undecided`. The answer
 * does not depend on case, line breaks or runs of spaces. Never throws; work is linear in the text's length.
 */
export function classifyReply(reply: string): ClassifiedReply {
  const layers = unwrap(clip(foldSpace(reply)))
  const codes = innermostCodes(layers.own)
  const tally = new Map<ReplyClass, Evidence>()
  if (!isSuccess(codes)) {
    weighText(layers.own, tally)
    weighCodes(codes, tally)
  }
  const ranked = rank(tally)
  return { ranked, undecided: ranked.length === 0, ...describe(layers, codes) }
}

/** A reply of class 2 took the message (RFC 5321 section 4.2.1): there is nothing to explain. */
function isSuccess({ basic, enhanced }: Codes): boolean {
  return (basic ?? enhanced)?.startsWith('2') ?? false
}

function weighText(own: readonly string[], tally: Map<ReplyClass, Evidence>): void {
  const phrases = phraseTree()
  const tokens: Tokens = { ids: [], texts: [] }
  let outerEnd = 0
  own.forEach((layer, at) => {
    if (at === own.length - 1) outerEnd = tokens.ids.length
    tokenize(foldLetters(layer), tokens)
  })
  const found = phrases.find(tokens)
  const against: [ReplyClass, number][] = []
  const seen = new Map<number, number>()
  for (const phrase of found) {
    const rule = rules[phrase.rule]
    if (!rule || isHidden(phrase, found)) continue
    const share = phrase.start < outerEnd ? OUTER : 1
    if ((seen.get(phrase.rule) ?? 0) >= share) continue
    seen.set(phrase.rule, share)
    const reason: Reason =
      rule.named && phrase.value ? { id: rule.named, value: phrase.value } : { id: rule.reason }
    const weight = weights[rule.weight] * share
    if (weight > 0) add(tally, rule.class, weight, reason)
    for (const [also, hint] of says(rule.also)) add(tally, also, hint * share, reason)
    for (const [other, less] of says(rule.against)) against.push([other, less * share])
  }
  for (const [other, less] of against) {
    const evidence = tally.get(other)
    if (evidence) evidence.best = Math.max(0, evidence.best - less)
  }
}

const none: readonly [ReplyClass, number][] = []
const pairsOf = new Map<Says, readonly [ReplyClass, number][]>()

/** The entries of a rule's weights, taken apart once. */
function says(weights: Says | undefined): readonly [ReplyClass, number][] {
  if (!weights) return none
  let entries = pairsOf.get(weights)
  if (!entries) {
    entries = Object.entries(weights) as [ReplyClass, number][]
    pairsOf.set(weights, entries)
  }
  return entries
}

/** A phrase all of whose words a longer one uses was only part of what was said: "blocked" in "not blocked". */
function isHidden(phrase: Found, found: readonly Found[]): boolean {
  for (const other of found) {
    const shift = phrase.start - other.start
    if (
      other.literal > phrase.literal &&
      shift >= 0 &&
      shift < 31 &&
      other.end >= phrase.end &&
      other.rule !== phrase.rule &&
      ((phrase.mask << shift) & ~other.mask) === 0
    )
      return true
  }
  return false
}

function weighCodes(codes: Codes, tally: Map<ReplyClass, Evidence>): void {
  const { basic, enhanced } = codes
  if (enhanced) {
    const said = whatEnhancedSays(enhanced)
    const reason = { id: 'enhanced-code', value: enhanced }
    for (const [name, weight] of says(said)) add(tally, name, weight, reason)
  }
  if (basic) {
    const reason = { id: 'basic-code', value: basic }
    for (const [name, weight] of says(basicSays[basic])) add(tally, name, weight, reason)
  }
}

function add(tally: Map<ReplyClass, Evidence>, name: ReplyClass, weight: number, reason: Reason): void {
  const known = tally.get(name)
  if (!known) tally.set(name, { best: weight, rest: 0, reason })
  else if (weight > known.best) {
    known.rest += known.best
    known.best = weight
    known.reason = reason
  } else known.rest += weight
}

function rank(tally: Map<ReplyClass, Evidence>): RankedClass[] {
  let total = DOUBT
  const scored: { name: ReplyClass; score: number; reason: Reason }[] = []
  for (const [name, { best, rest, reason }] of tally) {
    const score = best + FURTHER * Math.min(rest, best)
    if (score <= 0) continue
    total += score
    scored.push({ name, score, reason })
  }
  scored.sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
  if ((scored[0]?.score ?? 0) < ENOUGH) return []
  return scored.map(({ name, score, reason }) => ({
    class: name,
    confidence: score / total,
    because: sentence(reason),
    reason,
  }))
}
