import { replyClasses } from './classes.ts'
import { leanings } from './leanings.ts'
import type { Codes } from './parse.ts'
import { entities, UNKNOWN, wordId } from './vocabulary.ts'

/** A share for each class, in the order of `replyClasses`. Good until the next reply is read: its memory is used again. */
export type Leaning = Float64Array

const CLASSES = replyClasses.length
/** The row for every reply, whatever it says. */
export const EVERY = '*'
/** A class this far behind the first has no share worth an exponential. */
const FAR = 9

/** One row of weights for each word and code, one after the other. */
interface Table {
  weights: Float64Array
  rowOf: Map<string, number>
  rowOfWord: number[]
  /** The reply a row was last added for: a word that is said twice leans once. */
  addedFor: Uint32Array
}

let table: Table | undefined
let reply = 0
const sums = new Float64Array(CLASSES)

/** Looks the words up, so it has to come after the rules, which teach the vocabulary theirs. */
export function prepareLeaning(): Table {
  table ??= read(leanings)
  return table
}

/**
 * What a reply's words and codes together lean to, 1 in all: multinomial logistic regression. Undefined where it has no
 * word that is known: a code alone means what the registry says of it.
 * docs/reply-classification.md says from what it learned, and what it gains.
 */
export function leaningOf(words: readonly number[], { basic, enhanced }: Codes): Leaning | undefined {
  const known = prepareLeaning()
  sums.fill(0)
  reply = (reply + 1) >>> 0
  let heard = false
  for (const word of words) {
    const row = known.rowOfWord[word]
    if (row !== undefined && row >= 0) {
      heard = true
      add(known, row)
    }
  }
  if (!heard) return undefined
  add(known, known.rowOf.get(EVERY))
  if (basic) add(known, known.rowOf.get(basic))
  if (enhanced) add(known, known.rowOf.get(enhanced.slice(2)))
  softmax()
  return sums
}

function add({ weights, addedFor }: Table, row: number | undefined): void {
  if (row === undefined || addedFor[row] === reply) return
  addedFor[row] = reply
  const start = row * CLASSES
  for (let at = 0; at < CLASSES; at += 1) sums[at] = (sums[at] ?? 0) + (weights[start + at] ?? 0)
}

/** Makes shares of the sums. */
function softmax(): void {
  let most = sums[0] ?? 0
  for (let at = 1; at < CLASSES; at += 1) most = Math.max(most, sums[at] ?? 0)
  let total = 0
  for (let at = 0; at < CLASSES; at += 1) {
    const behind = most - (sums[at] ?? 0)
    const power = behind > FAR ? 0 : Math.exp(-behind)
    sums[at] = power
    total += power
  }
  for (let at = 0; at < CLASSES; at += 1) sums[at] = (sums[at] ?? 0) / total
}

function read(text: string): Table {
  const lines = text.trim().split('\n')
  const weights = new Float64Array(lines.length * CLASSES)
  const rowOf = new Map<string, number>()
  const rowOfWord: number[] = []
  for (const [row, line] of lines.entries()) {
    const space = line.indexOf(' ')
    for (let at = 0; at < CLASSES; at += 1)
      weights[row * CLASSES + at] = weightOf(line.charCodeAt(space + 1 + at))
    const name = line.slice(0, space)
    const id = idOf(name)
    if (id > UNKNOWN) {
      while (rowOfWord.length <= id) rowOfWord.push(-1)
      rowOfWord[id] = row
    } else rowOf.set(name, row)
  }
  return { weights, rowOf, rowOfWord, addedFor: new Uint32Array(lines.length) }
}

/** `{ip}` is the entity, as in a phrase; a code has no id. */
function idOf(name: string): number {
  const entity = entities.findIndex((one) => name === `{${one}}`)
  return entity < 0 ? wordId(name) : entity + 1
}

/** Halves as letters: a is 0.5, b is 1, A is -0.5; a full stop is nothing. */
function weightOf(letter: number): number {
  if (letter >= 97) return (letter - 96) / 2
  return letter >= 65 ? (64 - letter) / 2 : 0
}
