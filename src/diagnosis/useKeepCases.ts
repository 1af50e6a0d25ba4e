/** The keeping of cases, for pages that are drawn before what keeps them is loaded. */
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { caseNotices } from './caseNotices.ts'
import { foundMissing, storageState } from './caseStorage.ts'
import { DATABASE } from './databaseName.ts'
import { keepBy } from './keeping.ts'
import { loadKeeper } from './loadKeeper.ts'
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
  // As it was before any page has changed it: the pages' own effects come before this one.
  const [since] = useState(diagnosisStore.getState)
  useEffect(() => {
    let end: (() => void) | undefined
    keepBy((keep) => {
      end ??= keep(since)
    })
    // Nothing is lost yet by what does not come ahead of time: there is nothing to say.
    const cancel = when(() => void loadKeeper(() => {}))
    // A draft is no part of a case.
    const unsubscribe = diagnosisStore.subscribe((now, before) => {
      if (now.draft === before.draft && end === undefined) void loadKeeper(foundMissing)
    })
    return () => {
      keepBy(undefined)
      cancel()
      unsubscribe()
      end?.()
    }
  }, [when, since])
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
