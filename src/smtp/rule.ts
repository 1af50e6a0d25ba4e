import type { ReplyClass, Weights } from './classes.ts'

/**
 * How much a phrase weighs. A code alone weighs at most 18 (codes.ts), so plain words win over it.
 * `named` is for phrases that name what they mean, so that their reason is the one to show.
 * `never` is for phrases that look like evidence and are not: they only hide the shorter phrases inside them.
 */
export const weights = { named: 64, sure: 60, strong: 34, fair: 20, weak: 8, hint: 4, never: 0 } as const

/** One thing that mail systems say, in the phrasings in which they say it. */
export interface Rule {
  class: ReplyClass
  weight: keyof typeof weights
  /** Key of the sentence that a page shows for it. */
  reason: string
  /** Key of the sentence to show instead when the phrase names a host, an address or a number. */
  named?: string
  /** Who says it: where it is documented, or which systems were seen to say it. */
  source: string
  /** One phrase a line, in the notation of notation.ts. */
  phrases: string
  /** Classes this also speaks for, more weakly. */
  also?: Weights
  /** Classes that this speaks against: greylisting behind a block list's name is not a listing. */
  against?: Weights
}
