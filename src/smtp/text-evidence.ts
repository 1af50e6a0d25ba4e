import { type Entry, entriesOf, type ReplyClass } from './classes.ts'
import { foldLetters } from './fold.ts'
import { prepareLeaning } from './leaning.ts'
import { type Found, PhraseTree } from './phrases.ts'
import { type Rule, weights } from './rule.ts'
import { rules } from './rules/index.ts'
import type { Tally } from './tally.ts'
import { noTokens, tokenize } from './tokens.ts'

/** What an outer reply says weighs less than the reply that it quotes. */
const OUTER = 0.3

/** A rule with its weights ready to add. */
interface Ready {
  class: ReplyClass
  weight: number
  reason: string
  named: string
  also: readonly Entry[]
  against: readonly Entry[]
}

interface Reader {
  phrases: PhraseTree
  rules: readonly Ready[]
}

function* built(): Generator<void, Reader> {
  const phrases = new PhraseTree()
  for (const [at, rule] of rules.entries()) {
    for (const phrase of rule.phrases.split('\n')) if (phrase.trim()) phrases.add(phrase.trim(), at)
    yield
  }
  yield* phrases.finish()
  prepareLeaning()
  yield
  return { phrases, rules: rules.map(ready) }
}

let reader: Reader | undefined
const building = built()

/** Does one step of what has to be done before the first reply can be read. True when nothing is left to do. */
export function prepareStep(): boolean {
  if (reader) return true
  const { done, value } = building.next()
  if (!done) return false
  // A rule that throws ends the generator: what is asked again gets an error, not a wait without end.
  if (value === undefined) throw new Error('The rules for replies could not be read')
  reader = value
  return true
}

/** Built on first use: a page that only draws pays nothing for it. */
function read(): Reader {
  for (;;) {
    if (reader) return reader
    prepareStep()
  }
}

function ready(rule: Rule): Ready {
  return {
    class: rule.class,
    weight: weights[rule.weight],
    reason: rule.reason,
    named: rule.named ?? '',
    also: entriesOf(rule.also),
    against: entriesOf(rule.against),
  }
}

/** Weighs the words of a reply's layers, outermost first. Gives the ids of the innermost one's words. */
export function weighText(own: readonly string[], tally: Tally): readonly number[] {
  const { phrases, rules: known } = read()
  const tokens = noTokens()
  let outerEnd = 0
  for (let at = 0; at < own.length; at += 1) {
    if (at === own.length - 1) outerEnd = tokens.ids.length
    tokenize(foldLetters(own[at] ?? ''), tokens)
  }
  const found = phrases.find(tokens)
  const shares = new Map<number, number>()
  for (const phrase of found) {
    const share = phrase.start < outerEnd ? OUTER : 1
    if ((shares.get(phrase.rule) ?? 0) >= share || isHidden(phrase, found)) continue
    shares.set(phrase.rule, share)
    const rule = known[phrase.rule]
    if (rule) weigh(rule, share, phrase.value, tally)
  }
  tally.settle()
  return outerEnd === 0 ? tokens.ids : tokens.ids.slice(outerEnd)
}

function weigh(rule: Ready, share: number, value: string, tally: Tally): void {
  const isNamed = rule.named !== '' && value !== ''
  const id = isNamed ? rule.named : rule.reason
  const shown = isNamed ? value : ''
  tally.add(rule.class, rule.weight * share, id, shown)
  for (const also of rule.also) tally.add(also.class, also.weight * share, id, shown)
  for (const other of rule.against) tally.oppose(rule.class, other.class, other.weight * share)
}

/** A phrase all of whose words a longer one uses was only part of what was said: "blocked" in "not blocked". */
function isHidden(phrase: Found, found: readonly Found[]): boolean {
  for (const other of found) {
    if (other.literal <= phrase.literal || other.end < phrase.end) continue
    const shift = phrase.start - other.start
    if (shift < 0 || shift > 30) continue
    if (((phrase.mask << shift) & ~other.mask) === 0) return true
  }
  return false
}
