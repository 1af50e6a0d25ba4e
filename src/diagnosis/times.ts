/** When answers were given in this browser. Those that came with a link have no time. */
import type { Answers } from '#engine'

/** How one came to a page: `from` is the node whose answer led here, or `start` where a text was read. */
export interface Arrival {
  readonly page: string | undefined
  readonly from: string | undefined
  /** The address was put in the place of another, as corrections of the evidence do. */
  readonly replaced: boolean
}

/**
 * The answers that were given between two addresses, as keys of `times`: `node=answer`. A node's page gives its own
 * answer; reading or correcting a text gives all that are new. Whatever else an address brings was given elsewhere.
 */
export function givenBetween(before: Answers, after: Answers, { page, from, replaced }: Arrival): string[] {
  const fromText = page === 'evidence' && (from === 'start' || replaced)
  return Object.entries(after)
    .filter(([node, answer]) => before[node] !== answer && (fromText || node === from))
    .map(([node, answer]) => `${node}=${answer}`)
}
