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

/** What comes in parts is as much work as so many others. */
const MOST = 3

/** What is measured before the browser may do something else: what comes in parts, a check for one, or some others. */
export function portionOf(left: readonly Block[]): readonly Block[] {
  const long = left.slice(0, MOST).findIndex(({ parts }) => parts !== undefined)
  return left.slice(0, long === -1 ? MOST : Math.max(long, 1))
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
