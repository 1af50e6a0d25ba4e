/** The view of the drawing as the person moves it: buttons, Ctrl and wheel, two fingers, drag. */
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Box, Drawing } from './drawing.ts'
import { pan, reveal, type View, whole, zoom } from './view.ts'

/** Pixels that a press may slip without being a drag. */
const SLIP = 4
/** How much a notch of the wheel, some 100 units, enlarges. */
const PER_UNIT = 1.002

interface Spot {
  readonly x: number
  readonly y: number
}

export function useView(drawing: Drawing) {
  const svg = useRef<SVGSVGElement>(null)
  const [view, setView] = useState<View>(() => whole(drawing))
  // Another language has another drawing.
  const [of, setOf] = useState(drawing)
  if (of !== drawing) {
    setOf(drawing)
    setView(whole(drawing))
  }
  const fingers = useRef(new Map<number, Spot>())
  const moved = useRef(false)

  useEffect(() => {
    const element = svg.current
    if (element === null) return
    // React listens to wheels passively; Ctrl and wheel, or a pinch on a touch pad, would enlarge the whole page.
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      const { x, y } = partOf(element, event)
      setView((now) => zoom(drawing, now, PER_UNIT ** -event.deltaY, x, y))
    }
    const onPrint = () => flushSync(() => setView(whole(drawing)))
    element.addEventListener('wheel', onWheel, { passive: false })
    window.addEventListener('beforeprint', onPrint)
    return () => {
      element.removeEventListener('wheel', onWheel)
      window.removeEventListener('beforeprint', onPrint)
    }
  }, [drawing])

  const end = (event: PointerEvent<SVGSVGElement>) => {
    fingers.current.delete(event.pointerId)
  }
  return {
    svg,
    view,
    isWhole: view.width >= whole(drawing).width - 0.5,
    zoomBy: (factor: number) => setView((now) => zoom(drawing, now, factor)),
    panBy: (dx: number, dy: number) => setView((now) => pan(drawing, now, dx, dy)),
    fit: () => setView(whole(drawing)),
    show: (box: Box) => setView((now) => reveal(drawing, now, box)),
    /** Whether the last press of a pointer was a drag, and no click. */
    dragged: () => moved.current,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (event.button !== 0) return
        moved.current = false
        fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY })
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        // Let go where the drawing was not told of it: outside, before the press became a drag.
        if (event.buttons === 0) end(event)
        const before = fingers.current.get(event.pointerId)
        const element = svg.current
        if (before === undefined || element === null) return
        const here = { x: event.clientX, y: event.clientY }
        if (!moved.current && Math.hypot(here.x - before.x, here.y - before.y) < SLIP) return
        if (!moved.current) {
          moved.current = true
          element.setPointerCapture(event.pointerId)
        }
        const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1]
        fingers.current.set(event.pointerId, here)
        const { width, height } = element.getBoundingClientRect()
        setView((now) => {
          const slid = pan(drawing, now, (before.x - here.x) / width, (before.y - here.y) / height)
          if (other === undefined) return slid
          const factor = apart(here, other) / Math.max(1, apart(before, other))
          const { x, y } = partOf(element, {
            clientX: (here.x + other.x) / 2,
            clientY: (here.y + other.y) / 2,
          })
          return zoom(drawing, now, factor, x, y)
        })
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  }
}

const apart = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Where on the view a pointer is, as parts of it. */
function partOf(element: SVGSVGElement, at: { readonly clientX: number; readonly clientY: number }): Spot {
  const { left, top, width, height } = element.getBoundingClientRect()
  return { x: (at.clientX - left) / width, y: (at.clientY - top) / height }
}
