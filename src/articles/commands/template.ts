/**
 * PowerShell with places for the admin's own values. A value gets into a command only here: validated by the type
 * of its place and put in single quotes. The text of a reply is a stranger's and has no place type.
 */

/** What can be filled into a command. */
export type Place =
  | 'connector'
  | 'messageId'
  | 'server'
  | 'host'
  | 'address'
  | 'domain'
  | 'sender'
  | 'recipient'
  | 'time'

export type Values = { readonly [P in Place]?: string }

/** A place in a command; `before` and `after` stand inside the same quotes: `'EX01\MSExchangeTransport'`. */
export interface Slot {
  readonly place: Place
  readonly before: string
  readonly after: string
  /** For DNS block lists: 203.0.113.5 becomes 5.113.0.203 (RFC 5782 section 2.1). */
  readonly reversed: boolean
}

/** `text[0] slot[0] text[1] slot[1] … text[n]`. */
export interface Template {
  readonly text: readonly string[]
  readonly slots: readonly Slot[]
}

export const slot = (place: Place, around: Partial<Omit<Slot, 'place'>> = {}): Slot => ({
  place,
  before: '',
  after: '',
  reversed: false,
  ...around,
})

/** Set-SendConnector ${slot('connector')} -ProtocolLoggingLevel Verbose: quotes come with the slot. Backslashes stay as typed. */
export function ps({ raw }: TemplateStringsArray, ...slots: readonly Slot[]): Template {
  return { text: [...raw], slots }
}

/** Commands differ between the two families: 2010, and 2013 and later (2013, 2016, 2019, SE). */
export type Family = 'ex2010' | 'ex2013'
export const families: readonly Family[] = ['ex2010', 'ex2013']

/** One for each family; `null` where that family has no such command. */
export interface ByFamily {
  readonly ex2010: Template | null
  readonly ex2013: Template | null
}

interface Facts {
  /** Where the command is documented: a key of `sources`. */
  readonly source: string
  /** Exchange Management Shell, or Windows PowerShell on any machine. Default: Exchange's. */
  readonly shell?: 'exchange' | 'windows'
}

/** Leaves nothing behind, no file either. */
export interface Reads extends ByFamily, Facts {
  readonly kind: 'reads'
}

/** Changes something, were it only that a file is there afterwards. `undo` takes it back; `null` where nothing stays changed (a service restarted, a queue retried). */
export interface Changes extends ByFamily, Facts {
  readonly kind: 'changes'
  readonly undo: ByFamily | null
}

export type Command = Reads | Changes

const byFamily = (template: Template | ByFamily): ByFamily =>
  'text' in template ? { ex2010: template, ex2013: template } : template

export const reads = (template: Template | ByFamily, facts: Facts): Reads => ({
  kind: 'reads',
  ...byFamily(template),
  ...facts,
})

export const changes = (
  template: Template | ByFamily,
  { undo, ...facts }: Facts & { readonly undo: Template | ByFamily | null },
): Changes => ({
  kind: 'changes',
  ...byFamily(template),
  ...facts,
  undo: undo === null ? null : byFamily(undo),
})
