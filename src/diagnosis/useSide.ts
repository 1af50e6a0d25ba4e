import { sideOf } from '#event-2004/side'
import { useDiagnosis } from './useDiagnosis.ts'

/** Whose server the message goes to: steps for the other case are left out. */
export const useSide = (): 'ours' | 'theirs' | undefined => sideOf(useDiagnosis().answers)
