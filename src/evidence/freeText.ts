import { findReplies } from '#smtp'
import { fold, paragraphs } from './lines.ts'
import { evidenceRecord, type Reader } from './record.ts'
import { startsAsReply } from './replyText.ts'

/** A reply is a few lines; more than this with a code in front is prose that begins with one. */
const longestReply = 4000

/** A text that is nothing but one reply, over as many lines as its server used (RFC 5321 section 4.2.1). */
export const readBareReply: Reader = (text) => {
  const trimmed = text.trim()
  if (trimmed.length > longestReply || !startsAsReply(trimmed)) return undefined
  if (paragraphs(trimmed).length > 1) return undefined
  return { found: 'reply', records: [evidenceRecord('reply', { reply: fold(trimmed) })] }
}

/** Any text with replies in it: a forum post, a mail from a colleague. Each different reply once. */
export const readProse: Reader = (text) => {
  const replies = new Set(findReplies(text).map(({ reply }) => fold(reply)))
  if (replies.size === 0) return undefined
  return { found: 'prose', records: [...replies].map((reply) => evidenceRecord('prose', { reply })) }
}
