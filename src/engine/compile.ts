/** What happens once for an article: names become numbers, effects become lists. `replay` does the rest each time. */
import { AGENDA, type ArticleShape, type Effects, type Result } from './article.ts'

/** Why a cause stands where it does: an answer, and what it did. Ruling out weighs `-Infinity`. */
export interface Reason {
  readonly node: string
  readonly answer: string
  readonly weight: number
}

/**
 * What a confirming result adds to its cause. Sums of ordinary weights stay below it, so that a
 * confirmed cause stands first and no question is asked that could not change that.
 */
export const CONFIRMS: number = 100

interface Move {
  readonly cause: number
  readonly reason: Reason
}

/** All that an answer does to one cause. */
interface Shift {
  readonly cause: number
  readonly by: number
  readonly out: boolean
}

export interface CompiledAnswer {
  /** Handed out in every path, so that replay need not make one. */
  readonly step: { readonly node: string; readonly answer: string }
  readonly moves: readonly Move[]
  readonly rulesOut: readonly Move[]
  readonly shifts: readonly Shift[]
  /** The cause confirmed, or -1. */
  readonly confirms: number
}

export interface CompiledQuestion {
  readonly id: string
  readonly options: ReadonlyMap<string, CompiledAnswer>
  readonly next: string
  readonly to: ReadonlyMap<string, string>
}

export interface CompiledCheck {
  readonly id: string
  readonly results: ReadonlyMap<string, CompiledAnswer>
  /** Causes that a result confirms. */
  readonly confirms: readonly number[]
  /** Causes that a result speaks for without confirming them. */
  readonly supports: readonly number[]
}

export interface Compiled {
  readonly start: string
  readonly questions: ReadonlyMap<string, CompiledQuestion>
  readonly checks: ReadonlyMap<string, CompiledCheck>
  readonly agenda: readonly CompiledCheck[]
  readonly causes: readonly string[]
}

function shiftsOf(moves: readonly Move[], rulesOut: readonly Move[]): Shift[] {
  const moved = new Set([...moves, ...rulesOut].map(({ cause }) => cause))
  return [...moved].map((cause) => ({
    cause,
    by: moves.reduce((sum, move) => sum + (move.cause === cause ? move.reason.weight : 0), 0),
    out: rulesOut.some((move) => move.cause === cause),
  }))
}

function compileAnswer(
  node: string,
  answer: string,
  effects: Effects & Result,
  causes: readonly string[],
): CompiledAnswer {
  const move = (cause: string, weight: number): Move => ({
    cause: causes.indexOf(cause),
    reason: { node, answer, weight },
  })
  const weights = Object.entries(effects.moves ?? {})
  if (effects.confirms !== undefined) weights.push([effects.confirms, CONFIRMS])
  const isKnown = ({ cause }: Move) => cause >= 0
  const moves = weights.map(([cause, weight]) => move(cause, weight)).filter(isKnown)
  const rulesOut = (effects.rulesOut ?? [])
    .map((cause) => move(cause, Number.NEGATIVE_INFINITY))
    .filter(isKnown)
  return {
    step: { node, answer },
    moves,
    rulesOut,
    shifts: shiftsOf(moves, rulesOut),
    confirms: effects.confirms === undefined ? -1 : causes.indexOf(effects.confirms),
  }
}

function compile(article: ArticleShape): Compiled {
  const causes = Object.keys(article.causes)
  const answersOf = (node: string, options: { readonly [id: string]: Effects & Result }) =>
    new Map(Object.entries(options).map(([id, effects]) => [id, compileAnswer(node, id, effects, causes)]))

  const questions = Object.entries(article.questions).map(
    ([id, { next, options }]): CompiledQuestion => ({
      id,
      next,
      options: answersOf(id, options),
      to: new Map(Object.entries(options).map(([option, { to }]) => [option, to ?? next])),
    }),
  )
  const checks = Object.entries(article.checks).map(([id, { results }]): CompiledCheck => {
    const answers = answersOf(id, results)
    const all = [...answers.values()]
    return {
      id,
      results: answers,
      confirms: all.map((a) => a.confirms).filter((c) => c >= 0),
      supports: all.flatMap((a) => a.moves.filter((m) => m.reason.weight > 0).map((m) => m.cause)),
    }
  })
  const checkMap = new Map(checks.map((c) => [c.id, c]))
  return {
    start: article.start,
    questions: new Map(questions.map((q) => [q.id, q])),
    checks: checkMap,
    agenda: article.agenda.flatMap((id) => checkMap.get(id) ?? []),
    causes,
  }
}

const cache = new WeakMap<ArticleShape, Compiled>()

/** An article in the form that `replay` works with, made once: articles are not changed. */
export function compiled(article: ArticleShape): Compiled {
  let result = cache.get(article)
  if (result === undefined) {
    result = compile(article)
    cache.set(article, result)
  }
  return result
}

/** The questions on the way from the start, following `answers` and, where there is none, `unknown`. Ends on a cycle. */
export function walk(
  { start, questions }: Compiled,
  answers: { readonly [node: string]: string },
): CompiledQuestion[] {
  const path: CompiledQuestion[] = []
  for (let at = start; at !== AGENDA; ) {
    const question = questions.get(at)
    if (question === undefined || path.includes(question)) break
    path.push(question)
    const answer = Object.hasOwn(answers, at) ? answers[at] : undefined
    at = (answer === undefined ? undefined : question.to.get(answer)) ?? question.next
  }
  return path
}
