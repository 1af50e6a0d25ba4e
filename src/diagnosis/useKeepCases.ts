/** The keeping of cases, for pages that are drawn before what keeps them is loaded. */
import { useEffect } from 'react'
import { useStore } from 'zustand'
import { caseNotices } from './caseNotices.ts'
import { storageState } from './caseStorage.ts'
import { DATABASE } from './databaseName.ts'
import { keepBy } from './keeping.ts'
import { diagnosisStore } from './store.ts'

/** Why nothing can be kept; `null` while it can. */
export const useStorageProblem = () => useStore(storageState, (s) => s.problem)
export const useStorageState = () => useStore(storageState)

/** What has become of the case of this tab elsewhere. */
export const useCaseNotices = () => useStore(caseNotices)

/**
 * Keeps the case of this tab. Stands once, around all pages. What does it is loaded with the first change, or before that
 * `when` there is time.
 */
export function useKeepCases(when: (start: () => void) => () => void): void {
  useEffect(() => {
    const since = diagnosisStore.getState()
    let ended = false
    let end = () => {}
    let begun: Promise<void> | undefined
    const begin = () => {
      begun ??= import('./caseKeeper.ts').then(({ keepCases }) => {
        if (!ended) end = keepCases(since)
      })
      return begun
    }
    keepBy(begin)
    const cancel = when(() => void begin())
    // A draft is no part of a case.
    const unsubscribe = diagnosisStore.subscribe((now, before) => {
      if (now.draft === before.draft) void begin()
    })
    return () => {
      ended = true
      keepBy(undefined)
      cancel()
      unsubscribe()
      end()
    }
  }, [when])
}

/** Whether this browser can have any cases: without reading them, for which much would have to be loaded. */
export async function mayHaveCases(): Promise<boolean> {
  try {
    const databases = await indexedDB.databases()
    return databases.some(({ name }) => name === DATABASE)
  } catch {
    // An older browser, or one that forbids it: whoever reads them finds out.
    return true
  }
}
