import { classifyReply, findReplies } from '#smtp'
import { parseLastError } from './lastError.ts'
import { fold, paragraphs } from './lines.ts'
import { evidenceRecord, type Reader } from './record.ts'
import { startsAsReply } from './replyText.ts'

/** A reply is a few lines; more than this with a code in front is prose that begins with one. */
const longestReply = 4000

/** A queue's last error without its label, `[{LED=…};…]`, wherever it stands. Each ends where the next begins. */
export const readLooseLastErrors: Reader = (text) => {
  const starts = [...text.matchAll(/\[\{(?:LED|LRT|MSG|FQDN|IP)=/g)].map(({ index }) => index)
  const records = starts.flatMap((start, index) => {
    const parsed = parseLastError(text.slice(start, starts[index + 1]))
    if (!parsed) return []
    const { reply, remoteHost, remoteAddress, time } = parsed
    return [evidenceRecord('queue', { reply, remoteHost, remoteAddress, time })]
  })
  return records.length > 0 ? { found: 'queue', records } : undefined
}

/** A text that is nothing but one reply, over as many lines as its server used (RFC 5321 section 4.2.1). */
export const readBareReply: Reader = (text) => {
  const trimmed = text.trim()
  if (trimmed.length > longestReply || !startsAsReply(trimmed)) return undefined
  if (paragraphs(trimmed).length > 1) return undefined
  return { found: 'reply', records: [evidenceRecord('reply', { reply: withoutQuotes(fold(trimmed)) })] }
}

const withoutQuotes = (text: string): string => /^(["'`])(.*)\1$/.exec(text)?.[2] ?? text

/** Postfix and others wrap a reply in a bounce under an indent; prose is not indented. */
const unwrapIndented = (text: string): string => text.replace(/\n {4,40}(?=[^\s])/g, ' ')

/** Any text with replies in it: a forum post, a mail from a colleague. Each different reply once. */
export const readProse: Reader = (text) => {
  const replies = new Set(findReplies(unwrapIndented(text)).map(({ reply }) => fold(reply)))
  if (replies.size === 0) return undefined
  return { found: 'prose', records: [...replies].map((reply) => evidenceRecord('prose', { reply })) }
}

/** An error's words are a sentence or two. */
const longestWords = 1000

/** From here on what the words mean is beyond doubt; what people write of a failure stays below, as a rule. */
const SURE = 0.6

/** The words of an error without a code, as logs and other programs print them: `Connection timed out`. */
export const readCodeless: Reader = (text) => {
  const words = text.trim()
  if (words.length > longestWords || paragraphs(words).length > 1) return undefined
  const [likeliest] = classifyReply(words).ranked
  if (likeliest === undefined || likeliest.confidence < SURE) return undefined
  return { found: 'prose', records: [evidenceRecord('prose', { reply: fold(words) })] }
}
