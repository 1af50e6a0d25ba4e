import { describe, expect, it } from 'vitest'
import type { Box, Drawing } from './drawing.ts'
import { neighbour } from './neighbour.ts'

const box = (id: string, kind: Box['kind'], x: number, y: number): Box => ({
  ...{ id, kind, x, y },
  ...{ width: 100, height: 30, lines: [id] },
})
const line = (from: string, to: string) => ({ from, to, path: '' })
const drawing: Drawing = {
  width: 500,
  height: 300,
  boxes: [
    box('first', 'question', 0, 0),
    box('left', 'question', 0, 100),
    box('right', 'question', 150, 100),
    box('agenda', 'agenda', 300, 100),
    box('one', 'check', 450, 60),
    box('two', 'check', 450, 140),
    box('cause', 'cause', 600, 140),
  ],
  lines: [line('first', 'left'), line('first', 'right'), line('agenda', 'one'), line('two', 'cause')],
}
const from = (id: string, direction: Parameters<typeof neighbour>[2]) => neighbour(drawing, id, direction)?.id

describe('Arrow keys on the map', () => {
  it('follow a line', () => {
    expect(from('first', 'down')).toBe('left')
    expect(from('two', 'right')).toBe('cause')
    expect(from('cause', 'left')).toBe('two')
  })
  it('lead to the next of its kind where no line goes that way', () => {
    expect(from('left', 'right')).toBe('right')
    expect(from('one', 'down')).toBe('two')
  })
  it('stay at the edge', () => {
    expect(from('first', 'up')).toBeUndefined()
    expect(from('nowhere', 'up')).toBeUndefined()
  })
})
