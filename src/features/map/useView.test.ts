import { createElement, type PointerEvent } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, it, vi } from 'vitest'
import type { Drawing } from './drawing.ts'
import { useView } from './useView.ts'

interface Props {
  readonly onDrawn: (view: ReturnType<typeof useView>) => void
}

const drawing: Drawing = { width: 1600, height: 1200, boxes: [], lines: [] }

function Page({ onDrawn }: Props) {
  onDrawn(useView(drawing))
  return null
}

const pointer = (x: number, buttons: number) =>
  ({ pointerId: 1, button: 0, buttons, clientX: x, clientY: 0 }) as PointerEvent<SVGSVGElement>

it.each([
  ['follows a pointer that is held', 1, 1],
  ['lets a pointer go that was let go outside, before it was a drag', 0, 0],
])('The map %s', (_, buttons, captures) => {
  const drawn = vi.fn<Props['onDrawn']>()
  renderToString(createElement(Page, { onDrawn: drawn }))
  const [view] = drawn.mock.lastCall ?? []
  const setPointerCapture = vi.fn()
  const element = { setPointerCapture, getBoundingClientRect: () => ({ width: 800, height: 600 }) }
  if (view !== undefined) view.svg.current = element as unknown as SVGSVGElement
  view?.handlers.onPointerDown(pointer(790, 1))
  view?.handlers.onPointerMove(pointer(700, buttons))
  expect(setPointerCapture).toHaveBeenCalledTimes(captures)
  expect(view?.dragged()).toBe(captures > 0)
})
