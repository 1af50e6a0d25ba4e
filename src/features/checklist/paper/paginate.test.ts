import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paginate } from './paginate.ts'

const block = (height: number, keep = false) => ({ height, keep })
const blocks = fc.array(fc.record({ height: fc.integer({ min: 1, max: 130 }), keep: fc.boolean() }))
const PAGE = 100

describe('Pages', () => {
  it('hold what fits, in order', () => {
    expect(paginate([block(50), block(50), block(1)], PAGE)).toEqual([[0, 1], [2]])
  })

  it('begin anew rather than break what fits on one', () => {
    expect(paginate([block(60), block(70)], PAGE)).toEqual([[0], [1]])
  })

  it('never end with a heading', () => {
    expect(paginate([block(90), block(10, true), block(30)], PAGE)).toEqual([[0], [1, 2]])
  })

  it('break what no page holds after its beginning', () => {
    expect(paginate([block(50), block(10, true), block(95)], PAGE)).toEqual([[0, 1], [2]])
    expect(paginate([block(50), block(130), block(20)], PAGE)).toEqual([[0], [1], [2]])
  })

  it('hold every block once, in order, and none is empty', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const pages = paginate(all, PAGE)
        expect(pages.flat()).toEqual(all.map((_, place) => place))
        expect(pages.every((page) => page.length > 0)).toBe(true)
      }),
    )
  })

  it('are never too full, but for a block that is taller than a page', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        for (const page of paginate(all, PAGE)) {
          const height = page.reduce((sum, place) => sum + (all[place]?.height ?? 0), 0)
          expect(page.length === 1 || height <= PAGE).toBe(true)
        }
      }),
    )
  })

  it('end with a heading only where it and what follows are taller than a page', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        for (const page of paginate(all, PAGE).slice(0, -1)) {
          const last = page.at(-1) ?? 0
          if (all[last]?.keep !== true) continue
          let first = last
          while (first > 0 && all[first - 1]?.keep === true) first--
          let end = last
          while (all[end]?.keep === true && end < all.length - 1) end++
          const run = all.slice(first, end + 1).reduce((sum, { height }) => sum + height, 0)
          expect(run).toBeGreaterThan(PAGE)
        }
      }),
    )
  })
})
