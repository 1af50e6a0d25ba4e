/** What an answer did to the order of the causes: pure, from two sessions. */
import type { Session } from '#engine'

export type Move =
  /** From which place among the likely causes, 1 for the first. */
  | { readonly kind: 'up' | 'down'; readonly from: number }
  /** In its place still, by a larger or a smaller sum. */
  | { readonly kind: 'stronger' | 'weaker' }
  /** Nothing spoke for it before. */
  | { readonly kind: 'new' }
  | { readonly kind: 'out' }

type Standing = Pick<Session, 'ranked' | 'ruledOut'>

/** The causes that something speaks for, best first. */
export const likelyOf = <Ranked extends Session['ranked'][number]>(ranked: readonly Ranked[]): Ranked[] =>
  ranked.filter(({ score }) => score > 0)

/**
 * By cause, what has moved between the two; a cause that stands as it stood has no entry. Where nothing was likely
 * before, all would be new, which says nothing.
 */
export function movesBetween(before: Standing, now: Standing): ReadonlyMap<string, Move> {
  const moves = new Map<string, Move>()
  const stood = likelyOf(before.ranked)
  const likely = stood.length === 0 ? [] : likelyOf(now.ranked)
  for (const [place, { cause, score }] of likely.entries()) {
    const from = stood.findIndex((one) => one.cause === cause)
    const former = stood[from]
    if (former === undefined) moves.set(cause, { kind: 'new' })
    else if (place !== from) moves.set(cause, { kind: place < from ? 'up' : 'down', from: from + 1 })
    else if (score !== former.score) moves.set(cause, { kind: score > former.score ? 'stronger' : 'weaker' })
  }
  for (const { cause } of now.ruledOut)
    if (!before.ruledOut.some((one) => one.cause === cause)) moves.set(cause, { kind: 'out' })
  return moves
}
