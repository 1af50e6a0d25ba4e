import { describe, expect, it } from 'vitest'
import { portionOf, withHeights } from './measure.ts'
import type { Block } from './Paper.tsx'

const PAGE = 100
const plain = (key: string): Block => ({ key, node: null })
const check = (key: string): Block => ({
  ...plain(key),
  ruled: true,
  parts: [plain(`${key}1`), plain(`${key}2`)],
})
const keys = (blocks: readonly Block[]) => blocks.map(({ key }) => key).join(' ')

describe('A portion', () => {
  it('is one check or what else comes in parts, or what comes before it', () => {
    expect(keys(portionOf([check('a'), check('b'), plain('c')]))).toBe('a')
    expect(keys(portionOf([plain('a'), plain('b'), check('c')]))).toBe('a b')
  })

  it('is some of what comes whole', () => {
    expect(portionOf('abcdefgh'.split('').map(plain))).toHaveLength(3)
  })
})

describe('Measuring', () => {
  const start = { measured: [], left: [plain('a'), check('b'), plain('c')] }

  it('goes on behind what was measured', () => {
    const { measured, left } = withHeights(start, [10, 90], PAGE)
    expect(measured.map(({ block, height }) => `${block.key} ${height}`)).toEqual(['a 10', 'b 90'])
    expect(keys(left)).toBe('c')
  })

  it('takes a block in its parts that no page holds', () => {
    const { measured, left } = withHeights(start, [10, 110, 10], PAGE)
    expect(keys(measured.map(({ block }) => block))).toBe('a')
    expect(keys(left)).toBe('b1 b2 c')
  })

  it('leaves one as it is that has no parts', () => {
    expect(withHeights(start, [110], PAGE).measured).toHaveLength(1)
  })
})
