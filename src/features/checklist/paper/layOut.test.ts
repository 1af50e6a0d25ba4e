import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOut } from './layOut.ts'

const across = (height: number) => ({ height })
const beside = (height: number) => ({ height, column: true })

describe('A layout', () => {
  it('fills the left column, then the right one, and begins columns on a page of their own', () => {
    const blocks = [across(300), beside(600), beside(600), beside(600), across(100)]
    expect(layOut(blocks, 1000).map(({ columns }) => columns)).toEqual([[[0]], [[1], [2]], [[3], []], [[4]]])
  })

  it('rules what is left below a check, not below anything else', () => {
    const [ruled, plain] = [{ height: 700, ruled: true }, across(700)]
    expect(layOut([ruled, plain], 1000).map(({ rules }) => rules)).toEqual([9, 0])
  })

  it('has every block once, in order', () => {
    const block = fc.record({
      height: fc.integer({ min: 1, max: 1200 }),
      keep: fc.boolean(),
      column: fc.boolean(),
      ruled: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(block), (blocks) => {
        const places = layOut(blocks, 1000).flatMap(({ columns }) => columns.flat())
        expect(places).toEqual(blocks.map((_, place) => place))
      }),
    )
  })
})
