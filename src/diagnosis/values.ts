/** The admin's own values for commands: from the evidence, corrected by hand. */
import type { Place, Values } from '#commands'

/** Places that the evidence page shows, in its order. */
export const places: readonly Place[] = [
  'connector',
  'messageId',
  'server',
  'domain',
  'host',
  'address',
  'sender',
  'recipient',
]

/** A correction to the empty text takes a value out. */
export const corrected = (found: Values, corrections: Values): Values =>
  Object.fromEntries(Object.entries({ ...found, ...corrections }).filter(([, value]) => value.trim() !== ''))
