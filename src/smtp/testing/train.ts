import { type ReplyClass, replyClasses } from '../classes.ts'
import { clip, foldLetters, foldSpace } from '../fold.ts'
import { unwrap } from '../layers.ts'
import { EVERY } from '../leaning.ts'
import { innermostCodes } from '../parse.ts'
import { prepareStep } from '../text-evidence.ts'
import { noTokens, tokenize } from '../tokens.ts'
import { entities, isEntity, UNKNOWN, wordId, wordsById } from '../vocabulary.ts'
import { firstSightReplies } from './first-sight.ts'
import { spokenReplies } from './spoken-replies.ts'

/** A reply and the classes that would be right, the best one first. */
export interface Labelled {
  classes: ReplyClass[]
  reply: string
}

const ROUNDS = 25
const STEP = 0.3
/** Pulls every weight to nothing, so that a word seen twice says little. */
const DECAY = 0.004
const SEEN_AT_LEAST = 2

/** All replies that stand in this folder. */
export function labelledReplies(): Labelled[] {
  const known = new Set<string>()
  const labelled: Labelled[] = []
  for (const [classes, reply] of [...spokenReplies, ...firstSightReplies]) {
    const words = `${classes} ${reply.toLowerCase().replace(/<[^>]*>|\S+@\S+|[^\p{L}]+/gu, '')}`
    if (known.has(words)) continue
    known.add(words)
    labelled.push({ classes: classes.trim().split(/\s+/) as ReplyClass[], reply })
  }
  return labelled
}

/** Learns what words and codes lean to, and writes it as leanings.ts holds it. The same replies give the same text. */
export function train(labelled: readonly Labelled[]): string {
  while (!prepareStep());
  const words = wordsById()
  const replies = labelled.map(({ classes, reply }) => ({
    says: [...new Set(whatItSays(reply, words))],
    right: replyClasses.indexOf(classes[0] ?? 'other'),
  }))
  const counts = new Map<string, number>()
  for (const { says } of replies) for (const one of says) counts.set(one, (counts.get(one) ?? 0) + 1)
  const names = [...counts].filter(([, count]) => count >= SEEN_AT_LEAST).map(([name]) => name)
  const model = new Model(names.sort())
  const order = shuffler()
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { says, right } of order(replies)) model.learn(says, right)
  return model.written()
}

/** Names of its words, entities and codes: the rows of the table. */
function whatItSays(reply: string, words: ReadonlyMap<number, string>): string[] {
  const { own } = unwrap(clip(foldSpace(reply)))
  const { basic, enhanced } = innermostCodes(own)
  const tokens = noTokens()
  tokenize(foldLetters(own.at(-1) ?? ''), tokens)
  const says = [EVERY]
  if (basic) says.push(basic)
  if (enhanced) says.push(enhanced.slice(2))
  for (const id of tokens.ids) {
    if (isEntity(id)) says.push(`{${entities[id - 1]}}`)
    else if (id > UNKNOWN) {
      const word = words.get(id)
      if (word && wordId(word) === id) says.push(word)
    }
  }
  return says
}

/** Multinomial logistic regression by stochastic gradient, each weight with a step of its own (AdaGrad). */
class Model {
  private readonly rows: Map<string, { weights: Float64Array; squares: Float64Array }>

  constructor(names: readonly string[]) {
    const size = replyClasses.length
    const row = () => ({
      weights: new Float64Array(size),
      squares: new Float64Array(size).fill(1e-6),
    })
    this.rows = new Map(names.map((name) => [name, row()]))
  }

  learn(says: readonly string[], right: number): void {
    const rows = says.map((name) => this.rows.get(name)).filter((row) => row !== undefined)
    const shares = this.shares(rows)
    for (const { weights, squares } of rows) {
      for (const [at, share] of shares.entries()) {
        const slope = share - (at === right ? 1 : 0) + DECAY * (weights[at] ?? 0)
        squares[at] = (squares[at] ?? 0) + slope * slope
        weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(squares[at] ?? 1)
      }
    }
  }

  written(): string {
    const lines: string[] = []
    for (const [name, { weights }] of this.rows) {
      const letters = Array.from(weights, letterOf).join('')
      if (/[^.]/.test(letters)) lines.push(`${name} ${letters}`)
    }
    return lines.join('\n')
  }

  private shares(rows: readonly { weights: Float64Array }[]): Float64Array {
    const sums = new Float64Array(replyClasses.length)
    for (const { weights } of rows)
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + weight
    const most = Math.max(...sums)
    const powers = sums.map((sum) => Math.exp(sum - most))
    const total = powers.reduce((all, power) => all + power, 0)
    return powers.map((power) => power / total)
  }
}

/** See `weightOf` in leaning.ts. */
function letterOf(weight: number): string {
  const halves = Math.max(-26, Math.min(26, Math.round(weight * 2)))
  if (halves === 0) return '.'
  return String.fromCharCode(halves > 0 ? 96 + halves : 64 - halves)
}

/** The same order each time it is made: a linear congruential generator. */
function shuffler(): <T>(list: readonly T[]) => T[] {
  let state = 7
  const below = (count: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * count)
  }
  return (list) => {
    const rest = [...list]
    const shuffled: (typeof list)[number][] = []
    while (rest.length > 0) {
      const at = below(rest.length)
      const picked = rest[at]
      const last = rest.pop()
      if (at < rest.length && last !== undefined) rest[at] = last
      if (picked !== undefined) shuffled.push(picked)
    }
    return shuffled
  }
}
