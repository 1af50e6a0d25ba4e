/** From answers to a session: pure, total, deterministic. */
import type { Answers, ArticleShape, CauseId, CheckId, NodeId, QuestionId } from './article.ts'
import {
  type Compiled,
  type CompiledAnswer,
  type CompiledCheck,
  compiled,
  type Reason,
  walk,
} from './compile.ts'
import { apply, couldMatter, noScores, placesByKeyDown, type Scores, worth } from './ranking.ts'

/** A node that was answered, and how. */
export interface Step<Node extends string = string> {
  readonly node: Node
  readonly answer: string
}

export interface Ranked<Cause extends string = string> {
  readonly cause: Cause
  /** The sum of the weights in `because`. */
  readonly score: number
  readonly because: readonly Reason[]
}

export interface RuledOut<Cause extends string = string> {
  readonly cause: Cause
  readonly because: readonly Reason[]
}

/** An answer that could not be kept: no such node, no such answer of it, or the node is no longer on the way. */
export interface Dropped extends Step {
  readonly why: 'node' | 'answer' | 'unreachable'
}

/** Everything there is to know of a diagnosis, derived from its answers. */
export interface Session<A extends ArticleShape = ArticleShape> {
  /** The answers that count, in the order in which they were given. */
  readonly path: readonly Step<QuestionId<A> | CheckId<A>>[]
  /** Where the diagnosis stands: the cause just found, else a question, else the next check, else the escalation. */
  readonly current: NodeId<A>
  /** Causes not ruled out, best first; equals in the article's order. */
  readonly ranked: readonly Ranked<CauseId<A>>[]
  readonly ruledOut: readonly RuledOut<CauseId<A>>[]
  /** Causes that a check confirmed, the first found first. */
  readonly confirmed: readonly CauseId<A>[]
  /** The questions on the way that the answers take, answered or not. */
  readonly way: readonly QuestionId<A>[]
  /** Questions not answered whose answer could put another cause first. */
  readonly questions: readonly QuestionId<A>[]
  /** Checks not answered, the most promising first. */
  readonly agenda: readonly CheckId<A>[]
  readonly dropped: readonly Dropped[]
}

/** Takes the answers that count into `scores`; gives the path and what had to be dropped. */
function take(article: Compiled, answers: Answers, scores: Scores) {
  const onTheWay = walk(article, answers)
  const path: Step[] = []
  const dropped: Dropped[] = []
  const confirmed: number[] = []
  let last: CompiledAnswer | undefined
  for (const node of Object.keys(answers)) {
    const answer = answers[node] ?? ''
    const question = article.questions.get(node)
    const options = question?.options ?? article.checks.get(node)?.results
    const chosen = options?.get(answer)
    if (options === undefined) dropped.push({ node, answer, why: 'node' })
    else if (chosen === undefined) dropped.push({ node, answer, why: 'answer' })
    else if (question !== undefined && !onTheWay.includes(question))
      dropped.push({ node, answer, why: 'unreachable' })
    else {
      path.push(chosen.step)
      apply(scores, chosen)
      if (chosen.confirms >= 0 && !confirmed.includes(chosen.confirms)) confirmed.push(chosen.confirms)
      last = chosen
    }
  }
  return { onTheWay, path, dropped, confirmed, last }
}

/**
 * A check is as promising as the best cause it can confirm. One that only informs (the event log, diagnostic
 * logging) is half as promising as the best cause it can speak for: a direct check of that cause comes first.
 */
function promise({ confirms, supports }: CompiledCheck, worths: readonly number[]): number {
  return confirms.length > 0 ? best(confirms, worths) : best(supports, worths) / 2
}

function best(causes: readonly number[], worths: readonly number[]): number {
  let most = Number.NEGATIVE_INFINITY
  for (const cause of causes) most = Math.max(most, worths[cause] ?? 0)
  return most
}

const none: readonly Reason[] = Object.freeze([])

/**
 * Derives the session. Any record of strings is valid: what does not fit is listed in `dropped`.
 * Answers in `answers` count in the order of its keys.
 */
export function replay<A extends ArticleShape>(definition: A, answers: Answers): Session<A>
export function replay(definition: ArticleShape, answers: Answers): Session {
  const article = compiled(definition)
  const { causes } = article
  const scores = noScores()
  const { onTheWay, path, dropped, confirmed, last } = take(article, answers, scores)
  const isAnswered = (node: string, options: ReadonlyMap<string, unknown>) =>
    Object.hasOwn(answers, node) && options.has(answers[node] ?? '')
  const worths = causes.map((_, cause) => worth(scores, cause))
  const order = placesByKeyDown(worths)

  const ranked: Ranked[] = []
  const ruledOut: RuledOut[] = []
  for (const place of order) {
    const cause = causes[place] ?? ''
    const score = worths[place] ?? 0
    if (score === Number.NEGATIVE_INFINITY) ruledOut.push({ cause, because: scores.out[place] ?? none })
    else ranked.push({ cause, score, because: scores.because[place] ?? none })
  }

  const questions: string[] = []
  for (const question of onTheWay) {
    const { id, options } = question
    if (!isAnswered(id, options) && couldMatter(question, worths, order, scores.confirmed)) questions.push(id)
  }
  const left = article.agenda.filter(({ id, results }) => !isAnswered(id, results))
  const agenda = placesByKeyDown(left.map((check) => promise(check, worths))).map(
    (place) => left[place]?.id ?? '',
  )

  const justFound = last === undefined || last.confirms < 0 ? undefined : causes[last.confirms]
  const lastFound = causes[confirmed.at(-1) ?? -1]
  return {
    path,
    current: justFound ?? questions[0] ?? agenda[0] ?? lastFound ?? definition.escalation,
    ranked,
    ruledOut,
    confirmed: confirmed.flatMap((cause) => causes[cause] ?? []),
    way: onTheWay.map((question) => question.id),
    questions,
    agenda,
    dropped,
  }
}

/** The answers that count in a session, as `replay` takes them: the same session, nothing dropped. */
export const answersOf = ({ path }: Pick<Session, 'path'>): Answers =>
  Object.fromEntries(path.map(({ node, answer }) => [node, answer]))

/** The answers that count. */
export const prune = (definition: ArticleShape, answers: Answers): Answers =>
  answersOf(replay(definition, answers))

/** `answers` with one more or another answer, as the latest; those that it made unreachable are gone. */
export function answer(definition: ArticleShape, answers: Answers, node: string, value: string): Answers {
  const { [node]: _, ...others } = answers
  return prune(definition, { ...others, [node]: value })
}
