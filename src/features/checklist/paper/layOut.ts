/** From measured blocks to pages: across the page, or in two columns of it. */
import { paginate, type Sized } from './paginate.ts'

/** Its height is in CSS pixels. */
export interface SizedBlock extends Sized {
  /** Stands in one of two columns, not across the page. */
  readonly column?: boolean
  /** Ruled lines fill the page below it. */
  readonly ruled?: boolean
}

export interface Page {
  /** Places in the list of blocks: one column across the page, or two beside each other. */
  readonly columns: readonly (readonly number[])[]
  /** How many ruled lines fill what is left. */
  readonly rules: number
}

/** 8 mm in CSS pixels. */
const RULE = (8 * 96) / 25.4
const MOST_RULES = 12

/** `page`: the height that a page has for blocks, in CSS pixels. Columns begin and end with a page of their own. */
export function layOut(blocks: readonly SizedBlock[], page: number): readonly Page[] {
  return stretchesOf(blocks).flatMap(({ first, some, column }): readonly Page[] => {
    const filled = paginate(some, page).map((places) => places.map((place) => place + first))
    if (!column)
      return filled.map((places) => ({ columns: [places], rules: rulesBelow(blocks, places, page) }))
    return filled.flatMap((left, place) =>
      place % 2 === 0 ? [{ columns: [left, filled[place + 1] ?? []], rules: 0 }] : [],
    )
  })
}

function rulesBelow(blocks: readonly SizedBlock[], places: readonly number[], page: number): number {
  if (blocks[places.at(-1) ?? 0]?.ruled !== true) return 0
  const used = places.reduce((sum, place) => sum + (blocks[place]?.height ?? 0), 0)
  return Math.min(MOST_RULES, Math.floor((page - used) / RULE))
}

interface Stretch<T> {
  readonly first: number
  readonly column: boolean
  readonly some: readonly T[]
}

/** Blocks in columns and blocks across the page, as they follow each other. */
export function stretchesOf<T extends Pick<SizedBlock, 'column'>>(
  blocks: readonly T[],
): readonly Stretch<T>[] {
  const starts = blocks.flatMap(({ column = false }, place) =>
    place === 0 || (blocks[place - 1]?.column ?? false) !== column ? [place] : [],
  )
  return starts.map((first, nth) => ({
    first,
    column: blocks[first]?.column ?? false,
    some: blocks.slice(first, starts[nth + 1]),
  }))
}
