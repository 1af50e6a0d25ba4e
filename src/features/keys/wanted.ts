/** What was asked for before the keys were loaded. */
import type { Press } from './shortcuts.ts'

export type PressSomewhere = Press & Pick<Event, 'target'>

/** A key, and the address of the page on which it was pressed. */
interface PressedEarly {
  readonly press: PressSomewhere
  readonly on: string
}

/** A dialog that a button asked for, or a key. */
export type Wanted = { readonly open: 'list' | 'jump' } | PressedEarly

/** What was pressed on another page was meant for that: a digit would give an answer that nobody chose. */
export const isMeantFor = (address: string, { on }: PressedEarly): boolean => on === address
