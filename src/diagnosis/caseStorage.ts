/** Whether cases can be kept, and the way to where they are. The storage itself is loaded after the first page. */
import { createStore } from 'zustand/vanilla'

export type Storage = typeof import('./storage/index.ts')

export interface StorageState {
  /** `full`: the browser has no room left; `unavailable`: a private window, blocked, or failing. */
  readonly problem: 'full' | 'unavailable' | null
  /** The person has read of it. */
  readonly dismissed: boolean
}

/** Remembered by the tab, where it can: a reload is no reason to say it again. */
const DISMISSED = 'event-2004-storage-notice'

function wasDismissed(): boolean {
  try {
    return sessionStorage.getItem(DISMISSED) !== null
  } catch {
    return false
  }
}

export const storageState = createStore<StorageState>()(() => ({ problem: null, dismissed: wasDismissed() }))

export function dismissStorageProblem(): void {
  storageState.setState({ dismissed: true })
  try {
    sessionStorage.setItem(DISMISSED, 'yes')
  } catch {
    // Then it is said once a visit.
  }
}

let loaded: Storage | undefined

/** For the moment in which a page is left; `undefined` before the storage was first used. */
export const storageAtOnce = (): Storage | undefined => loaded

/** Does something with the kept cases. A failure is for the person to know, and for the caller to go on without: `undefined`. */
export async function withStorage<T>(use: (storage: Storage) => Promise<T>): Promise<T | undefined> {
  try {
    loaded ??= await import('./storage/index.ts')
    const result = await use(loaded)
    // It works again, for instance after something was deleted.
    if (storageState.getState().problem !== null) storageState.setState({ problem: null })
    return result
  } catch (error) {
    const full = error instanceof DOMException && error.name === 'QuotaExceededError'
    storageState.setState({ problem: full ? 'full' : 'unavailable' })
    return undefined
  }
}
