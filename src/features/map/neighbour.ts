import type { Box, Drawing } from './drawing.ts'

export type Direction = 'left' | 'right' | 'up' | 'down'

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })

/** How far `to` lies in the direction, and how far off to the side; `undefined` when it lies elsewhere. */
function towards(direction: Direction, from: Box, to: Box): { ahead: number; aside: number } | undefined {
  const [a, b] = [middle(from), middle(to)]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction]
  const aside = Math.abs(direction === 'left' || direction === 'right' ? dy : dx)
  return ahead > 1 ? { ahead, aside } : undefined
}

/**
 * Where an arrow key leads from a box: along a line that goes that way, else to the next box of the same kind there.
 * Of several the nearest; `undefined` at the edge of the drawing.
 */
export function neighbour({ boxes, lines }: Drawing, id: string, direction: Direction): Box | undefined {
  const from = boxes.find((box) => box.id === id)
  if (from === undefined) return undefined
  const linked = new Set(
    lines.flatMap((line) => (line.from === id ? line.to : line.to === id ? line.from : [])),
  )
  const nearest = (candidates: readonly Box[]): Box | undefined =>
    candidates
      .flatMap((box) => {
        const way = towards(direction, from, box)
        return way === undefined ? [] : { box, cost: way.ahead + 3 * way.aside }
      })
      .sort((a, b) => a.cost - b.cost)[0]?.box
  // From the agenda a line goes to every check: up and down lead through their column instead.
  const along = nearest(
    boxes.filter((box) => linked.has(box.id) && (from.kind === 'question' || isSideways(direction))),
  )
  return along ?? nearest(boxes.filter(({ kind }) => kind === from.kind))
}

const isSideways = (direction: Direction): boolean => direction === 'left' || direction === 'right'
