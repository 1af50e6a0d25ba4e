/** How long a link may be before something on its way cuts it, and before nobody can read its QR code. */
import { MOST_IN_QR } from '#ui/qrLimit.ts'

/** In characters; each is one byte, since a link has nothing but ASCII. */
const limits = [
  /** RFC 5322 section 2.1.1: no line of a mail is longer. What sends text as it is breaks the line, and with it the link. */
  { id: 'mail', above: 998 },
  /** Microsoft KB 208427: Internet Explorer, and programs that open links as it does. */
  { id: 'windows', above: 2083 },
  /** General: chats cut or refuse longer messages (Telegram has 4,096 characters; Slack advises 4,000). */
  { id: 'chat', above: 4000 },
] as const

export type CutBy = (typeof limits)[number]['id']

/** Who cuts a link of this length. */
export const cutBy = (length: number): readonly CutBy[] =>
  limits.filter(({ above }) => length > above).map(({ id }) => id)

/** General: from here on a phone must be held still and close, and print must be good. */
const EASY_IN_QR = 1200

export function qrOf(length: number): 'easy' | 'dense' | 'none' {
  if (length > MOST_IN_QR) return 'none'
  return length > EASY_IN_QR ? 'dense' : 'easy'
}
