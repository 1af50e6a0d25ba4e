import { useDiagnosis } from './useDiagnosis.ts'

/** Whose server the message goes to: a server or Edge of ours, or somebody else's. Unknown until `hop` is answered. */
export function useSide(): 'ours' | 'theirs' | undefined {
  const { hop } = useDiagnosis().answers
  if (hop === undefined || hop === 'unknown') return undefined
  return hop === 'own' || hop === 'edge' ? 'ours' : 'theirs'
}
