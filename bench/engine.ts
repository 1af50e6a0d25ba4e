import { type Answers, type ArticleShape, decodeLink, encodeLink, replay } from '#engine'
import { article } from '#event-2004/article'
import { classifyReply } from '#smtp'
import { manyReplies } from './data/message.ts'
import { fastestOfEach, type Part, printTable, whole } from './measure.ts'

const rounds = 9
const times = 20_000
const { questions, checks, start }: ArticleShape = article

/** Every question on the way and every check answered, nothing found: the longest that a diagnosis can become. */
function fullSession(): Answers {
  let answers: Answers = {}
  for (;;) {
    const { current } = replay(article, answers)
    const options = questions[current]?.options ?? checks[current]?.results
    if (options === undefined) return answers
    const names = Object.keys(options)
    answers = { ...answers, [current]: names.includes('clear') ? 'clear' : (names[0] ?? '') }
  }
}

/** Every answer of every question and check, after every first answer: each edge of the graph at least once. */
function everyAnswer(): Answers[] {
  const nodes = { ...questions, ...checks }
  return Object.keys(questions[start]?.options ?? {}).flatMap((first) =>
    Object.entries(nodes).flatMap(([node, asked]) =>
      Object.keys('options' in asked ? asked.options : asked.results).map((answer) => ({
        [start]: first,
        [node]: answer,
      })),
    ),
  )
}

/** A row: operations a second of one core, ours and the baseline's, of items made anew for each round. */
function row<T, U>(
  name: string,
  [make, work]: readonly [() => readonly T[], (item: T) => unknown],
  baseline: string,
  [makeOther, other]: readonly [() => readonly U[], (item: U) => unknown],
): string[] {
  let kept: unknown
  const [ours = 0, theirs = 0] = fastestOfEach(rounds, () => ({ items: make(), others: makeOther() }), [
    ({ items }) => {
      for (const item of items) kept = work(item)
    },
    ({ others }) => {
      for (const item of others) kept = other(item)
    },
  ])
  if (kept === undefined) throw new Error('nothing was done')
  const count = make().length
  return [name, whole(count / ours), baseline, whole(count / theirs), (theirs / ours).toFixed(2)]
}

const repeated = <T>(item: T) => Array.from({ length: times }, () => item)
const throughJson = (answers: Answers): unknown => JSON.parse(JSON.stringify(answers))
const codes = /\b([245]\d\d)[ -](?:#?([245]\.\d{1,3}\.\d{1,3}))?/

/** What the engine does for each page, beside the least that something of that kind costs. */
export const engine: Part = () => {
  const session = fullSession()
  const answers = everyAnswer()
  const every = () => Array.from({ length: 10 }, () => answers).flat()
  const link = encodeLink(session)
  const query = String(new URLSearchParams(session))
  const replies = () => manyReplies(times)

  const full = () => repeated(session)
  printTable([
    ['what', 'a second', 'baseline', 'a second', 'ratio'],
    row(
      `replay of a full session (${Object.keys(session).length} answers)`,
      [full, (given) => replay(article, given)],
      'the answers through JSON and back',
      [full, throughJson],
    ),
    row(
      `replay of the whole graph (${whole(answers.length)} sessions)`,
      [every, (given) => replay(article, given)],
      'the answers through JSON and back',
      [every, throughJson],
    ),
    row('a link encoded', [full, (given) => encodeLink(given)], 'URLSearchParams written', [
      full,
      (given) => String(new URLSearchParams(given)),
    ]),
    row('a link decoded', [() => repeated(link), decodeLink], 'URLSearchParams read', [
      () => repeated(query),
      (text) => Object.fromEntries(new URLSearchParams(text)),
    ]),
    row('classifyReply', [replies, classifyReply], 'its codes, by a regular expression', [
      replies,
      (reply) => codes.exec(reply) ?? 'none',
    ]),
  ])
}
