import { useEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import type { Answers } from '#engine'
import { isoWithOffset } from '#event-2004/report/time'
import { diagnosisStore } from './store.ts'
import { givenBetween } from './times.ts'
import { useDiagnosis } from './useDiagnosis.ts'

/** Keeps the time of every answer given in this browser. Stands once, around all pages of a diagnosis. */
export function useTimes(): void {
  const { answers } = useDiagnosis()
  const { pathname, state } = useLocation()
  const type = useNavigationType()
  // Whoever comes from another page of ours had given none there.
  const before = useRef<Answers>(type === 'POP' ? answers : {})
  useEffect(() => {
    const arrival = { page: pathname.split('/')[3], from: fromOf(state), replaced: type === 'REPLACE' }
    const given = type === 'POP' ? [] : givenBetween(before.current, answers, arrival)
    before.current = answers
    if (given.length > 0) diagnosisStore.getState().setTimes(given, isoWithOffset(new Date()))
  }, [answers, pathname, state, type])
}

const fromOf = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string'
    ? state.from
    : undefined
