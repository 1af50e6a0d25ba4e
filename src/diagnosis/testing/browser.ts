/** What of a browser the keeping of cases needs, for tests in Node. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, vi } from 'vitest'
import { closeTabs } from './tab.ts'

/** Anew before each test of the file: an empty database, a page that is shown and never left, no storage of the tab's own. */
export function standInForBrowser(): void {
  beforeEach(() => {
    vi.stubGlobal('indexedDB', new IDBFactory())
    vi.stubGlobal('document', Object.assign(new EventTarget(), { visibilityState: 'visible' }))
    vi.stubGlobal('addEventListener', () => {})
    vi.stubGlobal('removeEventListener', () => {})
    // Newer releases of Node have one, for the whole process: these tabs would share it.
    vi.stubGlobal('sessionStorage', undefined)
  })
  afterEach(() => {
    closeTabs()
    vi.useRealTimers()
    vi.restoreAllMocks()
    vi.unstubAllGlobals()
  })
}

/** The tab's own storage, with room for so many characters in each of its entries. */
export function tabStorageWith(room = Number.POSITIVE_INFINITY): Map<string, string> {
  const held = new Map<string, string>()
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => held.get(name) ?? null,
    removeItem: (name: string) => held.delete(name),
    setItem: (name: string, value: string) => {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError')
      held.set(name, value)
    },
  })
  return held
}
