/** Whether cases can be kept, and the way to where they are. The storage itself is loaded after the first page. */
import { createStore } from 'zustand/vanilla'

export type Storage = typeof import('./storage/index.ts')

export interface StorageState {
  /**
   * `full`: the browser has no room left; `newer`: a later release has changed how cases are kept; `unavailable`: a
   * private window, blocked, or failing; `missing`: the scripts that keep cases did not come.
   */
  readonly problem: 'full' | 'newer' | 'unavailable' | 'missing' | null
  /** The problem that the person has read of. */
  readonly dismissed: string | null
  /** What the tab had kept and could not be read again, as it stands. */
  readonly damaged: string | null
}

/** Remembered by the tab, where it can: a reload is no reason to say it again. */
const DISMISSED = 'event-2004-storage-notice'

function wasDismissed(): string | null {
  try {
    return sessionStorage.getItem(DISMISSED)
  } catch {
    return null
  }
}

export const storageState = createStore<StorageState>()(() => ({
  problem: null,
  dismissed: wasDismissed(),
  damaged: null,
}))

export const foundMissing = (): void => storageState.setState({ problem: 'missing' })
export const foundDamaged = (text: string): void => storageState.setState({ damaged: text })
export const dismissDamaged = (): void => storageState.setState({ damaged: null })

export function dismissStorageProblem(): void {
  const { problem } = storageState.getState()
  storageState.setState({ dismissed: problem })
  try {
    sessionStorage.setItem(DISMISSED, problem ?? '')
  } catch {
    // Then it is said once a visit.
  }
}

let loaded: Storage | undefined

/** For the moment in which a page is left; `undefined` before the storage was first used. */
export const storageAtOnce = (): Storage | undefined => loaded

function problemOf(error: unknown): StorageState['problem'] {
  if (!(error instanceof DOMException)) return 'unavailable'
  if (error.name === 'QuotaExceededError') return 'full'
  return error.name === 'VersionError' ? 'newer' : 'unavailable'
}

/** Does something with the kept cases. A failure is for the person to know, and for the caller to go on without: `undefined`. */
export async function withStorage<T>(use: (storage: Storage) => Promise<T>): Promise<T | undefined> {
  // The next call tries again.
  loaded ??= await import('./storage/index.ts').catch(() => undefined)
  if (loaded === undefined) {
    foundMissing()
    return undefined
  }
  try {
    const result = await use(loaded)
    // It works again, for instance after something was deleted.
    if (storageState.getState().problem !== null) storageState.setState({ problem: null })
    return result
  } catch (error) {
    storageState.setState({ problem: problemOf(error) })
    return undefined
  }
}
