import { type Answers, type ArticleShape, decodeLink, encodeLink, replay } from '#engine'
import { article } from '#event-2004/article'
import { classifyReply } from '#smtp'
import { manyReplies } from './data.ts'
import { fastest, type Part, printTable, whole } from './measure.ts'

const rounds = 5
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

/** Operations a second of one core, of items made anew for each round. */
function rate<T>(make: () => readonly T[], work: (item: T) => unknown): number {
  let kept: unknown
  const count = make().length
  const seconds = fastest(rounds, make, (items) => {
    for (const item of items) kept = work(item)
  })
  if (kept === undefined) throw new Error('nothing was done')
  return count / seconds
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

  const row = (name: string, ours: number, baseline: string, theirs: number) => [
    name,
    whole(ours),
    baseline,
    whole(theirs),
    (ours / theirs).toFixed(2),
  ]
  const full = () => repeated(session)
  printTable([
    ['what', 'a second', 'baseline', 'a second', 'ratio'],
    row(
      `replay of a full session (${Object.keys(session).length} answers)`,
      rate(full, (answers) => replay(article, answers)),
      'the answers through JSON and back',
      rate(full, throughJson),
    ),
    row(
      `replay of the whole graph (${whole(answers.length)} sessions)`,
      rate(every, (answers) => replay(article, answers)),
      'the answers through JSON and back',
      rate(every, throughJson),
    ),
    row(
      'a link encoded',
      rate(full, (answers) => encodeLink(answers)),
      'URLSearchParams written',
      rate(full, (answers) => String(new URLSearchParams(answers))),
    ),
    row(
      'a link decoded',
      rate(() => repeated(link), decodeLink),
      'URLSearchParams read',
      rate(
        () => repeated(query),
        (text) => Object.fromEntries(new URLSearchParams(text)),
      ),
    ),
    row(
      'classifyReply',
      rate(replies, classifyReply),
      'its codes, by a regular expression',
      rate(replies, (reply) => codes.exec(reply) ?? 'none'),
    ),
  ])
}
