import { afterEach, describe, expect, it, vi } from 'vitest'
import { tabStorageWith } from '../testing/browser.ts'
import { flushTab, tabStorage } from './tab.ts'

interface State {
  readonly text: string
  readonly note: string
}

const smallest = (state: State): State => ({ ...state, text: '' })

function kept(state: State): State | undefined {
  vi.useFakeTimers()
  const storage = tabStorage<State>(smallest, () => {})
  storage.setItem('x', { state })
  vi.runAllTimers()
  const value = storage.getItem('x')
  return value === null || value instanceof Promise || !('state' in value) ? undefined : value.state
}

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe("The tab's own storage", () => {
  it('keeps all of it where there is room', () => {
    tabStorageWith(1000)
    expect(kept({ text: 'long', note: 'n' })).toEqual({ text: 'long', note: 'n' })
  })
  it('keeps the smallest that is of use where there is not', () => {
    tabStorageWith(60)
    expect(kept({ text: 'x'.repeat(100), note: 'n' })).toEqual({ text: '', note: 'n' })
  })
  it('holds at once what was typed last when somebody is about to read it', () => {
    const held = tabStorageWith(1000)
    vi.useFakeTimers()
    tabStorage<State>(smallest, () => {}).setItem('x', { state: { text: '', note: 'just now' } })
    expect(held.get('x')).toBeUndefined()
    flushTab()
    expect(held.get('x')).toContain('just now')
  })
  it('goes without where there is none, and where what it holds is damaged', () => {
    tabStorageWith(0)
    expect(kept({ text: '', note: 'n' })).toBeUndefined()
    vi.stubGlobal('sessionStorage', undefined)
    expect(kept({ text: '', note: 'n' })).toBeUndefined()
    tabStorageWith(100).set('x', '{"state":')
    expect(tabStorage<State>(smallest, () => {}).getItem('x')).toBeNull()
  })
})
