/** A link that opens a letter in the mail program (RFC 6068). */
import { visible, visibleLine } from '../report/visible.ts'

/** Windows hands programs a command line of some 2,000 characters; browsers and mail programs cut longer links off. */
export const MAILTO_LIMIT = 2000

/** RFC 1035 section 2.3.1 and RFC 1123 section 2.1: labels of letters, digits and hyphens; the last is not a number. */
const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i

/** RFC 5321 section 4.5.1: every domain that takes mail takes it for postmaster. `undefined` for no valid domain. */
export const postmasterOf = (domain: string | undefined): string | undefined =>
  domain !== undefined && DOMAIN.test(domain) ? `postmaster@${domain.toLowerCase()}` : undefined

export interface Mailto {
  /** Without the body where the whole would be too long. */
  readonly href: string
  /** Length of the link with everything in it. */
  readonly size: number
  readonly whole: boolean
}

/** Everything is percent-encoded, so that no text adds a recipient, a header or a body of its own. */
export function mailtoOf(to: string | undefined, subject: string, body: string): Mailto {
  const short = `mailto:${to ?? ''}?subject=${encodeURIComponent(visibleLine(subject))}`
  const whole = `${short}&body=${encodeURIComponent(visible(body).replaceAll('\n', '\r\n'))}`
  const fits = whole.length <= MAILTO_LIMIT
  // Someone may paste a book into the subject.
  const href = fits ? whole : short.length <= MAILTO_LIMIT ? short : `mailto:${to ?? ''}`
  return { href, size: whole.length, whole: fits }
}
