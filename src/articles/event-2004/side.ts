import { type Answers, UNKNOWN } from '#engine'

/** Whose server the message goes to: a server or Edge of ours, or somebody else's. Unknown until `hop` is answered. */
export function sideOf({ hop }: Answers): 'ours' | 'theirs' | undefined {
  if (hop === undefined || hop === UNKNOWN) return undefined
  return hop === 'own' || hop === 'edge' ? 'ours' : 'theirs'
}
