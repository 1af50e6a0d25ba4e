import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { expect, it, vi } from 'vitest'
import { useReading } from './useReading.ts'

// Nothing comes to its end.
vi.mock('./reading.ts', () => ({
  startReading: () => ({ outcome: new Promise(() => {}), stop: () => {} }),
}))

interface Props {
  readonly onDrawn: (reading: ReturnType<typeof useReading>) => void
}

function Page({ onDrawn }: Props) {
  onDrawn(useReading())
  return null
}

it('A text that is still read when something else takes its place is given back, once', () => {
  const drawn = vi.fn<Props['onDrawn']>()
  renderToString(createElement(MemoryRouter, null, createElement(Page, { onDrawn: drawn })))
  const [page] = drawn.mock.lastCall ?? []
  const onUnused = vi.fn()
  page?.read({ text: 'x' }, onUnused)
  expect(onUnused).not.toHaveBeenCalled()
  page?.read({ file: new File(['x'], 'SEND.LOG') })
  expect(onUnused).toHaveBeenCalledOnce()
  page?.cancel()
  expect(onUnused).toHaveBeenCalledOnce()
})
