/** Which blocks stand on which page. Knows heights and nothing else. */

export interface Sized {
  /** In any unit, the same as the page's. */
  readonly height: number
  /** Never the last on its page: a heading, or the beginning of something. */
  readonly keep?: boolean
}

/**
 * Pages as lists of places in `blocks`, in their order. What is kept with the next goes to a new page with it, unless
 * both are taller than a page together. A block taller than a page has one of its own.
 */
export function paginate(blocks: readonly Sized[], page: number): readonly (readonly number[])[] {
  const pages: number[][] = []
  let left = 0
  for (const run of runsOf(blocks)) {
    const tall = run.reduce((sum, place) => sum + heightAt(blocks, place), 0)
    // A run that no page holds is not worth an empty rest of this one.
    const fits = tall <= page ? tall : heightAt(blocks, run[0])
    if (fits > left) {
      pages.push([])
      left = page
    }
    for (const place of run) {
      const height = heightAt(blocks, place)
      if (height > left && pages.at(-1)?.length !== 0) {
        pages.push([])
        left = page
      }
      pages.at(-1)?.push(place)
      left -= height
    }
  }
  return pages
}

const heightAt = (blocks: readonly Sized[], place = -1): number => blocks[place]?.height ?? 0

/** Blocks that belong on one page: each but the last is kept with the next. */
function runsOf(blocks: readonly Sized[]): readonly (readonly number[])[] {
  const runs: number[][] = []
  blocks.forEach((_, place) => {
    if (place > 0 && blocks[place - 1]?.keep === true) runs.at(-1)?.push(place)
    else runs.push([place])
  })
  return runs
}
