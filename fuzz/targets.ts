/** What is fuzzed: for each target, inputs made of real ones and the law that none may break. */
import assert from 'node:assert/strict'
import * as fc from 'fast-check'
import { decodeLink, encodeLink, nodesOf, openLink, prune, replay, withoutEnclosure } from '#engine'
import { diagnose } from '#event-2004'
import { article } from '#event-2004/article'
import { decodeText, examine, survey } from '#evidence'
import { classifyReply, findReplies, parseReply, replyClasses, replySource } from '#smtp'
import { hostileValues } from '../src/articles/commands/testing/hostileValues.ts'
import { commands, templatesOf, turned } from '../src/articles/event-2004/testing/commandLaw.ts'
import type { Case } from '../src/diagnosis/caseContent.ts'
import { packEnclosure, unpackEnclosure } from '../src/diagnosis/enclosure.ts'
import { fileOf, readFile, sameCase } from '../src/diagnosis/storage/file.ts'
import { caseWith, fullCase } from '../src/diagnosis/testing/cases.ts'
import { fixture, fixtureNames } from '../src/evidence/testing/fixture.ts'
import { spokenReplies } from '../src/smtp/testing/spoken-replies.ts'
import { mutated, mutatedJson } from './mutate.ts'
import { links, packedLinks } from './seeds.ts'

/** Inputs are JSON values, so that what is found can be kept. A law throws where it is broken. */
export interface Target<Input = unknown> {
  readonly inputs: fc.Arbitrary<Input>
  readonly law: (input: Input) => void | Promise<void>
  /** Inputs before the next target has its turn: fewer where each takes long. */
  readonly turn: number
}

const target = <Input>(
  inputs: fc.Arbitrary<Input>,
  law: (input: Input) => void | Promise<void>,
  turn = 50,
): Target =>
  // The runner gives a target only what its own generator made, or what that made once and was kept.
  ({ inputs, law, turn }) as unknown as Target

const ID = /^[a-z][a-z0-9-]{0,63}$/
const replies = spokenReplies.map(([, reply]) => reply)
const fixtures = fixtureNames.map(fixture)
const templates = commands.flatMap(templatesOf)
const nodes = new Set(nodesOf(article))
const checks = Object.keys(article.checks).toSorted()
const causes = Object.keys(article.causes).toSorted()

const link = target(mutated(links), (fragment) => {
  const { answers, damaged, format, enclosure } = decodeLink(fragment)
  assert(Number.isInteger(format) && format >= 0)
  for (const [node, answer] of Object.entries(answers)) assert(ID.test(node) && ID.test(answer))
  assert(damaged.every((part) => typeof part === 'string'))
  // What was understood is understood the same once it is written again.
  const again = decodeLink(encodeLink(answers, enclosure === '' ? undefined : enclosure))
  assert.deepEqual(again.answers, answers)
  assert.equal(again.enclosure ?? '', enclosure ?? '')
  assert.deepEqual(again.damaged, [])
  assert.equal(decodeLink(withoutEnclosure(fragment)).enclosure, undefined)
  openLink(article, fragment)
})

const enclosure = target(mutated(packedLinks), async (packed) => {
  const read = await unpackEnclosure(packed)
  if (typeof read === 'string') return
  const again = await packEnclosure(read)
  assert.equal(again.leftOut, 'nothing')
  assert.deepEqual(await unpackEnclosure(again.packed ?? ''), read)
})

const readers = target(mutated([...fixtures, ...replies.slice(0, 40)]), (text) => {
  const { records } = examine(text)
  for (const { log: _, eventId: __, ...texts } of records)
    for (const value of Object.values(texts)) assert(typeof value === 'string' && value !== '')
  // Read whole, and read in pieces cut anywhere.
  const third = Math.floor(text.length / 3)
  assert.deepEqual(survey([text.slice(0, third), text.slice(third)]), survey([text]))
})

const bytes = target(
  fc
    .tuple(
      mutated(fixtures),
      fc.constantFrom<BufferEncoding>('utf8', 'utf16le', 'latin1'),
      fc.nat(3),
      fc.nat(3),
    )
    .map(([text, encoding, from, less]) => {
      const all = Buffer.from(text.slice(0, 4000), encoding)
      return [...all.subarray(from, Math.max(from, all.length - less))]
    }),
  (list) => {
    const { text } = decodeText(Uint8Array.from(list))
    assert.equal(text.toWellFormed(), text)
  },
)

const classifier = target(mutated([...replies, ...fixtures]), (reply) => {
  const { ranked, undecided, layers } = classifyReply(reply)
  assert.equal(undecided, ranked.length === 0)
  assert(layers.length > 0)
  assert.equal(new Set(ranked.map((one) => one.class)).size, ranked.length)
  let before = 1
  for (const { class: name, confidence, because } of ranked) {
    assert(replyClasses.includes(name) && because !== '')
    assert(confidence > 0 && confidence <= before, `${confidence} after ${before}`)
    before = confidence
  }
  // Runs of white space mean as much as one space, wherever nothing is left out for its length.
  if (reply.length < 1500) {
    const spaced = classifyReply(reply.replaceAll(/\s+/g, '\n \t'))
    assert.deepEqual(spaced.ranked, ranked)
  }
  parseReply(reply)
  replySource(reply)
  findReplies(reply)
})

const anyAnswers = fc.oneof(
  { weight: 4, arbitrary: mutated(links).map((text) => ({ ...decodeLink(text).answers })) },
  {
    weight: 1,
    arbitrary: fc.dictionary(fc.constantFrom(...nodes, '__proto__', 'x', ''), fc.string({ maxLength: 5 })),
  },
)

const session = target(anyAnswers, (answers) => {
  const derived = replay(article, answers)
  const { path, current, ranked, ruledOut, agenda, dropped, questions, way } = derived
  assert.deepEqual([...path, ...dropped].map(({ node }) => node).toSorted(), Object.keys(answers).toSorted())
  assert(nodes.has(current))
  assert.deepEqual([...ranked, ...ruledOut].map(({ cause }) => cause).toSorted(), causes)
  const answered = path.map(({ node }) => node).filter((node) => Object.hasOwn(article.checks, node))
  assert.deepEqual([...agenda, ...answered].toSorted(), checks)
  assert(questions.every((question) => way.includes(question)))
  for (const [at, { score }] of ranked.entries()) assert(at === 0 || score <= (ranked[at - 1]?.score ?? 0))
  // What counts gives the same session without what does not.
  const kept = replay(article, prune(article, answers))
  assert.deepEqual({ ...kept, dropped }, derived)
  assert.deepEqual(kept.dropped, [])
})

const file = (cases: unknown) => ({ format: 'exchange-2004-wizard/cases', version: 1, exported: '', cases })
const written = [fileOf([fullCase, caseWith({ title: 'second' })], new Date(0))]

const importer = target(
  fc.oneof(
    mutated(written),
    mutatedJson([JSON.parse(written[0] ?? ''), file([fullCase]), file([])]).map((value) =>
      JSON.stringify(value),
    ),
  ),
  (text) => {
    const read = readFile(text)
    if (typeof read === 'string') return
    const again = readFile(fileOf(read.cases, new Date(0)))
    assert(typeof again !== 'string' && again.unreadable === 0)
    assert.equal(again.cases.length, read.cases.length)
    for (const [at, one] of read.cases.entries()) {
      const other: Case | undefined = again.cases[at]
      assert(other && sameCase(one, other))
      replay(article, one.answers)
    }
  },
)

const builder = target(
  hostileValues,
  (values) => {
    for (const template of templates) assert.equal(turned(template, values), undefined)
  },
  5,
)

const whole = target(mutated([...fixtures, ...replies]), (text) => {
  const { ranked, undecided } = diagnose(text)
  assert.equal(undecided, ranked.length === 0)
  for (const { cause, score } of ranked) assert(causes.includes(cause) && score > 0)
})

export const targets: { readonly [name: string]: Target } = {
  link,
  enclosure,
  readers,
  bytes,
  classifier,
  session,
  importer,
  builder,
  whole,
}
