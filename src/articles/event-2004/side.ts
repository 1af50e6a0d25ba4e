import type { Answers } from '#engine'

/**
 * Whose server the message goes to: one of ours, or somebody else's. Unknown until `hop` is answered, and for
 * `edge`, which can be our own Edge Transport server or a provider's smart host.
 */
export function sideOf({ hop }: Answers): 'ours' | 'theirs' | undefined {
  if (hop === 'own') return 'ours'
  return hop === 'partner' || hop === 'internet' || hop === 'exo' ? 'theirs' : undefined
}
