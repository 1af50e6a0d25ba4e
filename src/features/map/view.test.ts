import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pan, reveal, type View, viewBox, whole, zoom } from './view.ts'

const size = { width: 1600, height: 1200 }
const part = fc.double({ min: 0, max: 1, noNaN: true })
const move = fc.record({ factor: fc.double({ min: 0.1, max: 10, noNaN: true }), x: part, y: part })
const moved = (moves: readonly { factor: number; x: number; y: number }[]): View =>
  moves.reduce(
    (view, { factor, x, y }) => pan(size, zoom(size, view, factor, x, y), x - 0.5, y - 0.5),
    whole(size),
  )

describe('The view of the map', () => {
  it('never leaves the drawing and keeps its shape, however it is moved', () => {
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const view = moved(moves)
        const all = whole(size)
        expect(view.width / view.height).toBeCloseTo(all.width / all.height)
        expect(view.x).toBeGreaterThanOrEqual(all.x - 0.001)
        expect(view.y).toBeGreaterThanOrEqual(all.y - 0.001)
        expect(view.x + view.width).toBeLessThanOrEqual(all.x + all.width + 0.001)
        expect(view.y + view.height).toBeLessThanOrEqual(all.y + all.height + 0.001)
      }),
    )
  })
  it('keeps the point under the pointer where it is while it gets closer', () => {
    const before = zoom(size, whole(size), 2)
    const after2 = zoom(size, before, 1.5, 0.25, 0.75)
    expect(after2.x + 0.25 * after2.width).toBeCloseTo(before.x + 0.25 * before.width)
    expect(after2.y + 0.75 * after2.height).toBeCloseTo(before.y + 0.75 * before.height)
  })
  it('shows a box that gets the focus, and stays where it is when the box is shown already', () => {
    const close = zoom(size, whole(size), 4, 0, 0)
    const box = { x: 1300, y: 1000, width: 200, height: 40 }
    const shown = reveal(size, close, box)
    expect(shown.x).toBeLessThanOrEqual(box.x)
    expect(shown.x + shown.width).toBeGreaterThanOrEqual(box.x + box.width)
    expect(shown.y + shown.height).toBeGreaterThanOrEqual(box.y + box.height)
    expect(reveal(size, shown, box)).toEqual(shown)
  })
  it('is written with two decimals at most', () => {
    expect(viewBox({ x: -12, y: 0.12345, width: 10, height: 1 / 3 })).toBe('-12 0.12 10 0.33')
  })
})
