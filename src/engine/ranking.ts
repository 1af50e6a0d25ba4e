/** Scores of causes: the sum of what the answers say. */
import type { Compiled, CompiledAnswer, CompiledQuestion, Reason } from './compile.ts'

/** One number a cause, by its place in the article. */
export interface Scores {
  readonly sum: number[]
  readonly because: Reason[][]
  readonly out: Reason[][]
  readonly confirmed: boolean[]
}

export function noScores({ causes }: Compiled): Scores {
  return {
    sum: causes.map(() => 0),
    because: causes.map(() => []),
    out: causes.map(() => []),
    confirmed: causes.map(() => false),
  }
}

export function apply(scores: Scores, answer: CompiledAnswer): void {
  for (const { cause, reason } of answer.moves) {
    scores.sum[cause] = (scores.sum[cause] ?? 0) + reason.weight
    scores.because[cause]?.push(reason)
  }
  for (const { cause, reason } of answer.rulesOut) scores.out[cause]?.push(reason)
  if (answer.confirms >= 0) scores.confirmed[answer.confirms] = true
}

/** What a cause is worth; a cause ruled out is worth nothing, unless a check found it all the same. */
export function worth(scores: Scores, cause: number): number {
  const out = scores.out[cause]
  return out !== undefined && out.length > 0 && !scores.confirmed[cause]
    ? Number.NEGATIVE_INFINITY
    : (scores.sum[cause] ?? 0)
}

function leader(worths: readonly number[]): number {
  let best = 0
  for (let cause = 1; cause < worths.length; cause += 1) {
    if ((worths[cause] ?? 0) > (worths[best] ?? 0)) best = cause
  }
  return best
}

/** Whether some answer to the question would put another cause first. */
export function couldMatter(
  question: CompiledQuestion,
  worths: readonly number[],
  confirmed: readonly boolean[],
): boolean {
  const first = leader(worths)
  for (const { moves, rulesOut } of question.options.values()) {
    const then = worths.slice()
    for (const { cause, reason } of moves) then[cause] = (then[cause] ?? 0) + reason.weight
    for (const { cause } of rulesOut) if (!confirmed[cause]) then[cause] = Number.NEGATIVE_INFINITY
    if (leader(then) !== first) return true
  }
  return false
}
