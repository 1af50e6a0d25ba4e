import { useNavigationType } from 'react-router'
import { useHurry } from './useHurry.ts'
import { useSoon } from './useSoon.ts'

/**
 * Whether a step is to be drawn to its end. Where one goes on, its beginning is on the screen first. Where one comes back
 * or begins, all of it is drawn at once: the browser looks for the place where one was. Paper gets all of it, too.
 */
export function useWhole(): boolean {
  const goesOn = useNavigationType() === 'PUSH'
  const hurry = useHurry()
  return useSoon(true, !goesOn) || hurry
}

/** So many steps are at the beginning. */
export const AT_FIRST = 1
