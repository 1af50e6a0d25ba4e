/** Blocks with their heights, a portion at a time. */
import type { Block } from './Paper.tsx'

export interface Measured {
  readonly block: Block
  /** In CSS pixels. */
  readonly height: number
}

export interface Measuring {
  readonly measured: readonly Measured[]
  /** Not measured yet. */
  readonly left: readonly Block[]
}

/** A check is as much work as so many others. */
const MOST = 6

/** What is measured before the browser may do something else: a check, or some others. */
export function portionOf(left: readonly Block[]): readonly Block[] {
  const check = left.slice(0, MOST).findIndex(({ ruled = false }) => ruled)
  return left.slice(0, check === -1 ? MOST : Math.max(check, 1))
}

/**
 * With the heights of the first blocks that are left. The first of them that is taller than a page is left in its parts, if
 * it has any.
 */
export function withHeights(
  { measured, left }: Measuring,
  heights: readonly number[],
  page: number,
): Measuring {
  const tall = heights.findIndex((height, place) => height > page && left[place]?.parts !== undefined)
  const count = tall === -1 ? heights.length : tall
  const taken = left.slice(0, count).map((block, place) => ({ block, height: heights[place] ?? 0 }))
  const [first, ...others] = left.slice(count)
  const parts = tall === -1 ? undefined : first?.parts
  return {
    measured: [...measured, ...taken],
    left: parts === undefined ? left.slice(count) : [...parts, ...others],
  }
}
