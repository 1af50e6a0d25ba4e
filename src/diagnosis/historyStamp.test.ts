import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stampOf, stampSoon } from './historyStamp.ts'

let later: (() => void) | undefined
/** What a page that is drawn does, at the test's word. */
const drawn = (then: () => void) => {
  later = then
  return () => {
    later = undefined
  }
}
let entry: { state: unknown; replaceState(state: unknown): void }

beforeEach(() => {
  const page = new EventTarget()
  entry = {
    state: { key: 'first', usr: 1 },
    replaceState(state) {
      this.state = state
    },
  }
  vi.stubGlobal('history', entry)
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'] as const)
    vi.stubGlobal(name, page[name].bind(page))
})
afterEach(() => vi.unstubAllGlobals())

test('An entry is stamped when its page has been drawn, beside what the router keeps there', () => {
  stampSoon('first', 'a-case', drawn)
  expect(stampOf('first')).toBeUndefined()
  later?.()
  expect(entry.state).toEqual({ key: 'first', usr: 1, case: 'a-case' })
})

test.each(['pointerdown', 'click', 'keydown', 'pagehide'])(
  'It is stamped before a %s is heard, and once',
  (type) => {
    stampSoon('first', 'a-case', drawn)
    dispatchEvent(new Event(type))
    expect(stampOf('first')).toBe('a-case')
    expect(later).toBeUndefined()
    entry.state = { key: 'first' }
    dispatchEvent(new Event(type))
    expect(stampOf('first')).toBeUndefined()
  },
)

test('Another entry is left as it is', () => {
  stampSoon('first', 'a-case', drawn)
  entry.state = { key: 'second' }
  later?.()
  expect(entry.state).toEqual({ key: 'second' })
})
