/** Scores of causes: the sum of what the answers say. */
import type { CompiledAnswer, CompiledQuestion, Reason } from './compile.ts'

/** By the cause's place in the article; nothing stands where nothing was said of a cause. */
export interface Scores {
  readonly sum: number[]
  readonly because: (Reason[] | undefined)[]
  readonly out: (Reason[] | undefined)[]
  readonly confirmed: boolean[]
}

export const noScores = (): Scores => ({ sum: [], because: [], out: [], confirmed: [] })

function note(reasons: (Reason[] | undefined)[], cause: number, reason: Reason): void {
  const known = reasons[cause]
  if (known === undefined) reasons[cause] = [reason]
  else known.push(reason)
}

export function apply(scores: Scores, answer: CompiledAnswer): void {
  for (const { cause, reason } of answer.moves) {
    scores.sum[cause] = (scores.sum[cause] ?? 0) + reason.weight
    note(scores.because, cause, reason)
  }
  for (const { cause, reason } of answer.rulesOut) note(scores.out, cause, reason)
  if (answer.confirms >= 0) scores.confirmed[answer.confirms] = true
}

/** What a cause is worth; a cause ruled out is worth nothing, unless a check found it all the same. */
export function worth(scores: Scores, cause: number): number {
  return scores.out[cause] !== undefined && !scores.confirmed[cause]
    ? Number.NEGATIVE_INFINITY
    : (scores.sum[cause] ?? 0)
}

/**
 * The places 0 to n - 1, the one with the highest key first, equals in their order. By insertion: there are a few dozen,
 * and most stand where they were.
 */
export function placesByKeyDown(keys: readonly number[]): number[] {
  const places: number[] = []
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? 0
    let at = place
    for (; at > 0 && (keys[places[at - 1] ?? 0] ?? 0) < key; at -= 1) places[at] = places[at - 1] ?? 0
    places[at] = place
  }
  return places
}

/**
 * Whether some answer to the question would put another cause first. `order` is the places of `worths`, the highest
 * first: an answer moves a few causes, and the best of the others is the first of them there.
 */
export function couldMatter(
  { options }: CompiledQuestion,
  worths: readonly number[],
  order: readonly number[],
  confirmed: readonly boolean[],
): boolean {
  for (const { shifts } of options.values()) {
    let first = order.find((cause) => !shifts.some((shift) => shift.cause === cause)) ?? -1
    let best = worths[first] ?? Number.NEGATIVE_INFINITY
    for (const { cause, by, out } of shifts) {
      const then = out && !confirmed[cause] ? Number.NEGATIVE_INFINITY : (worths[cause] ?? 0) + by
      if (then < best || (then === best && first >= 0 && cause > first)) continue
      first = cause
      best = then
    }
    if (first !== order[0]) return true
  }
  return false
}
