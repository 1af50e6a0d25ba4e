/** Lines of the map as the `d` of a path. */

export interface Point {
  readonly x: number
  readonly y: number
}

/** Right angles, a little rounded. */
export function pathOf(points: readonly Point[]): string {
  const [start] = points
  if (start === undefined) return ''
  const parts = [`M${round(start.x)} ${round(start.y)}`]
  for (let i = 1; i < points.length - 1; i += 1) {
    const [before, here, after] = [points[i - 1], points[i], points[i + 1]]
    if (before === undefined || here === undefined || after === undefined) continue
    const enter = towards(here, before)
    const leave = towards(here, after)
    parts.push(
      `L${round(enter.x)} ${round(enter.y)}Q${round(here.x)} ${round(here.y)} ${round(leave.x)} ${round(leave.y)}`,
    )
  }
  const end = points.at(-1) ?? start
  return `${parts.join('')}L${round(end.x)} ${round(end.y)}`
}

/** How far from a corner a line begins to turn. */
const ROUNDED = 6

function towards(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y)
  const part = length === 0 ? 0 : Math.min(ROUNDED, length / 2) / length
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }
}

/** To a tenth of a unit: what is finer nobody sees. */
export const round = (n: number): number => Math.round(n * 10) / 10
