import { useDeferredValue } from 'react'
import { useNavigationType } from 'react-router'

/**
 * Whether a step is to be drawn to its end. Where one goes on, its beginning is on the screen first. Where one comes back
 * or begins, all of it is drawn at once: the browser looks for the place where one was.
 */
export function useWhole(): boolean {
  const goesOn = useNavigationType() === 'PUSH'
  return useDeferredValue(true, !goesOn)
}

/** So many steps are at the beginning. */
export const AT_FIRST = 2
