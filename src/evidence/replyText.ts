// Where a reply begins, as far as layouts need it. What a reply means is #smtp's.
import { findReplies } from '#smtp'

/**
 * A basic code with its separator ("550 5.1.1", "421-4.4.2", "454 4.7.0"), or an enhanced code alone as mail systems
 * also print it ("#5.7.1", "5.7.1 …"). RFC 5321 section 4.2, RFC 3463 section 2.
 */
const replyStart =
  /^["'`«“[(<]{0,3}(?:smtp;\s?)?#?(?:[45]\d\d(?:[\s\-.#:;,]|$)|[45]\.\d{1,3}\.\d{1,3}(?![\d.]))/i

/** Whether a text begins the way a failure reply does. A positive answer (2yz, 3yz) is not a failure. */
export const startsAsReply = (text: string): boolean => replyStart.test(text)

const codeInside =
  /(?:^|[\s"'«“(:;,=>])#?[45]\d\d[ -]#?[45]\.\d{1,3}\.\d{1,3}\b|(?:^|[\s"'«“(:;,=>])[45]\d\d[ -](?=\p{L}|<|\[)/u

/** The text from its first reply on, or undefined: for layouts that lead into a reply with words of their own. */
export function fromFirstReply(text: string): string | undefined {
  if (startsAsReply(text)) return text
  const start = codeInside.exec(text)
  if (!start) return findReplies(text)[0]?.reply
  return text.slice(start.index).replace(/^[\s"'«“(:;,=>]/, '')
}

/** A reply that is a success, and so tells of no failure. */
export const isSuccess = (text: string): boolean => /^["'\s]{0,3}[23]\d\d(?:[ -]|$)/.test(text)
