/** The part of the drawing that is shown, in units of the drawing; and how it moves. */

export interface View {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Room around the drawing, so that no outline is cut off. */
const MARGIN = 12
/** Nobody needs a box larger than this part of the drawing. */
const CLOSEST = 0.12

/** All of it. */
export const whole = ({ width, height }: Size): View => ({
  x: -MARGIN,
  y: -MARGIN,
  width: width + 2 * MARGIN,
  height: height + 2 * MARGIN,
})

/** `factor` above 1 shows more detail. The point at (`px`, `py`), parts of the view from 0 to 1, stays where it is. */
export function zoom(size: Size, view: View, factor: number, px = 0.5, py = 0.5): View {
  const all = whole(size)
  const width = Math.min(all.width, Math.max(all.width * CLOSEST, view.width / factor))
  const height = (width * all.height) / all.width
  const x = view.x + (view.width - width) * px
  const y = view.y + (view.height - height) * py
  return inside(all, { x, y, width, height })
}

/** By parts of the view: 0.25 is a quarter of what is shown. */
export const pan = (size: Size, view: View, dx: number, dy: number): View =>
  inside(whole(size), { ...view, x: view.x + dx * view.width, y: view.y + dy * view.height })

/** Moves as little as shows all of `box`, with some room around it. */
export function reveal(size: Size, view: View, box: View): View {
  const start = (from: number, length: number, at: number, extent: number): number =>
    Math.min(Math.max(from, at + extent + MARGIN - length), at - MARGIN)
  return inside(whole(size), {
    ...view,
    x: start(view.x, view.width, box.x, box.width),
    y: start(view.y, view.height, box.y, box.height),
  })
}

const inside = (all: View, { x, y, width, height }: View): View => ({
  x: Math.min(Math.max(x, all.x), all.x + all.width - width),
  y: Math.min(Math.max(y, all.y), all.y + all.height - height),
  width,
  height,
})

/** As the attribute of an SVG. */
export const viewBox = ({ x, y, width, height }: View): string =>
  [x, y, width, height].map((n) => Math.round(n * 100) / 100).join(' ')
