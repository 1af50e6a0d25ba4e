/** Hooks around the kept cases. */
import { useEffect, useRef, useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import type { Answers } from '#engine'
import { withStorage } from './caseStorage.ts'
import { visit } from './caseVisits.ts'
import { flush } from './caseWriting.ts'
import { stampOf, stampSoon } from './historyStamp.ts'
import { oneAtATime } from './oneAtATime.ts'
import type { DeletedCase, KeptCases } from './storage/index.ts'
import { diagnosisStore } from './store.ts'
import { useDiagnosis } from './useDiagnosis.ts'

/** The page of a diagnosis that a path names. The checklist is one only with answers: without, it is blank paper. */
function diagnosisPage(pathname: string, answers: Answers): string | undefined {
  const page = /^\/(?:ru|en)\/event-2004\/([a-z][a-z0-9-]*)\/?$/.exec(pathname)?.[1]
  return page === 'checklist' && Object.keys(answers).length === 0 ? undefined : page
}

/** Takes in which page of a diagnosis is shown. Stands once, around all of them. `later`: when the page has been drawn. */
export function useVisits(later: (then: () => void) => () => void): void {
  const { answers } = useDiagnosis()
  const { pathname, key } = useLocation()
  const type = useNavigationType()
  const last = useRef<Answers>(undefined)
  useEffect(() => {
    const page = diagnosisPage(pathname, answers)
    const before = type === 'POP' ? undefined : last.current
    last.current = page === undefined ? undefined : answers
    if (page === undefined) return
    const caseId = stampOf(key)
    void visit({ page, answers, caseId, before, byLink: type === 'POP' }).then(() => {
      stampSoon(key, diagnosisStore.getState().caseId, later)
    })
  }, [pathname, answers, key, type, later])
}

/** A storage that failed is asked again after so long, in milliseconds: it may have been busy. */
const AGAIN = 3000

export interface AllCases extends KeptCases {
  /** Those that can still be had back. */
  readonly deleted: readonly DeletedCase[]
  /** After something that no tab is told of. */
  readonly readAgain: () => void
}

/** The kept cases, read again whenever one changes in any tab; `undefined` until they are read, or where they cannot be. */
export function useCases(): AllCases | undefined {
  const [cases, setCases] = useState<AllCases>()
  useEffect(() => {
    let ended = false
    let unwatch = () => {}
    let again: ReturnType<typeof setTimeout> | undefined
    // Each case of a file is told of, and each reading reads all.
    const read = oneAtATime(async () => {
      const kept = await withStorage(async (storage) => {
        const deleted = await storage.deletedCases(new Date())
        return { ...(await storage.allCases()), deleted, readAgain: read }
      })
      if (ended) return
      setCases(kept)
      // WebKit leaves it unanswered for a while after Back from another page (docs/engines.md).
      if (kept !== undefined) return
      clearTimeout(again)
      again = setTimeout(read, AGAIN)
    })
    const begin = async () => {
      // The case of this tab belongs in the list as it is now.
      await flush()
      // Before the first reading, so that nothing is written in between and not heard of.
      await withStorage(async (storage) => {
        if (!ended) unwatch = storage.onCaseChanged(read)
      })
      read()
    }
    void begin()
    return () => {
      ended = true
      clearTimeout(again)
      unwatch()
    }
  }, [])
  return cases
}
