/** The diagnosis under way, in sessionStorage: it survives a reload, and two tabs with two diagnoses do not mix. */
import type { PersistStorage, StorageValue } from 'zustand/middleware'

/** Writing a long pasted text takes a while: not at every key that is pressed. */
const DELAY = 200

const flushes = new Set<() => void>()

/** Writes what waits to be written: for who reads the storage itself. */
export function flushTab(): void {
  for (const flush of flushes) flush()
}

/**
 * Like zustand's JSON storage, but never throws, and writes only now and then and when the page is left. Where a large
 * text does not fit, `smallest` of the state is kept, with which the rest is found in IndexedDB again; without any
 * storage the diagnosis lives as long as the page. A text that cannot be read is handed to `onDamaged`.
 */
export function tabStorage<S>(
  smallest: (state: S) => S,
  onDamaged: (text: string) => void,
): PersistStorage<S> {
  const waiting = new Map<string, StorageValue<S>>()
  let timer: ReturnType<typeof setTimeout> | undefined

  const flush = () => {
    clearTimeout(timer)
    timer = undefined
    for (const [name, value] of waiting) put(name, value, smallest)
    waiting.clear()
  }
  flushes.add(flush)
  // Not there in Node, where the tests of the pure parts run.
  if ('addEventListener' in globalThis) addEventListener('pagehide', flush)

  return {
    getItem: (name) => {
      const text = textOf(name)
      try {
        return JSON.parse(text ?? 'null')
      } catch {
        onDamaged(text ?? '')
        return null
      }
    },
    setItem: (name, value) => {
      waiting.set(name, value)
      timer ??= setTimeout(flush, DELAY)
    },
    removeItem: (name) => {
      waiting.delete(name)
      try {
        sessionStorage.removeItem(name)
      } catch {
        // No storage at all.
      }
    },
  }
}

function textOf(name: string): string | null {
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

function put<S>(name: string, value: StorageValue<S>, smallest: (state: S) => S): void {
  const write = (one: StorageValue<S>) => sessionStorage.setItem(name, JSON.stringify(one))
  try {
    write(value)
  } catch {
    try {
      write({ ...value, state: smallest(value.state) })
    } catch {
      // No storage at all.
    }
  }
}
