/** Whether single keys do anything (WCAG 2.1.4): off for who speaks to the computer, or hits keys by accident. */
import { useSyncExternalStore } from 'react'

const NAME = 'keys'
const listeners = new Set<() => void>()
let off: boolean | undefined

/** Storage can be forbidden; then the choice lives as long as the page. */
function read(): boolean {
  try {
    return localStorage.getItem(NAME) === 'off'
  } catch {
    return false
  }
}

export function areEnabled(): boolean {
  off ??= read()
  return !off
}

export function setEnabled(enabled: boolean): void {
  off = !enabled
  try {
    if (enabled) localStorage.removeItem(NAME)
    else localStorage.setItem(NAME, 'off')
  } catch {
    // Kept for this page only.
  }
  for (const listener of listeners) listener()
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useEnabled = (): boolean => useSyncExternalStore(subscribe, areEnabled, () => true)
