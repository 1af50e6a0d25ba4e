import { insertionStringIntroductions, sendConnectorWords } from './labels.ts'
import { fold, paragraphs } from './lines.ts'
import { fromFirstReply, startsAsReply } from './replyText.ts'

/** The insertion strings of event 2004: %1 the send connector's name, %2 the message ID, %3 the reply. */
export interface AckStrings {
  connector?: string
  messageId?: string
  reply?: string
}

// "Message Text" of MSExchangeTransport 2004 (SmtpSendAckMessage), Exchange 2010 documentation.
const opening = 'Send connector '
const unsuccessful = ': Message delivery was not successful. The message with message ID '
const acknowledged = ' was acknowledged with SMTP response '

/** Whether a text holds the English description of event 2004, also wrapped. */
export function hasAckDescription(text: string): boolean {
  const folded = fold(text)
  return folded.includes(acknowledged.trim()) || folded.includes(': Message delivery was not successful.')
}

const undescribed =
  /(?:Event ID|событи\S{1,3}(?: с кодом)?)[\s('"]{1,3}(\d{1,10})[\s)'"]{1,3}(?:from|in|из|в) (?:source|источник\S{0,2})[\s('"]{1,3}(MSExchange ?Transport)\b/i

/**
 * The event that Windows names where it has no message file for the transport: "The description for Event ID 2004 from
 * source MSExchangeTransport cannot be found". .NET names the instance, whose lower 16 bits are the ID (winerror.h).
 */
export function undescribedEvent(text: string): { eventId: number; source: string } | undefined {
  const found = undescribed.exec(fold(text))
  return found?.[1] && found[2] ? { eventId: Number(found[1]) % 0x10000, source: found[2] } : undefined
}

/** Console wrapping cuts a long message ID in two; RFC 5322 section 3.6.4 allows no space in one. */
const unwrapId = (id: string): string => (/^<.*>$/.test(id) ? id.replace(/\s+/g, '') : id)

/** The description's own full stop follows %3; a reply that ends with one of its own shows two. */
const withoutTemplateStop = (reply: string): string => (reply.endsWith('.') ? reply.slice(0, -1) : reply)

/** A sentence quoted in prose ends at its quote; what people write after it is theirs. */
const closingQuotes: Record<string, string> = { '"': '"', "'": "'", '«': '»', '“': '”', '`': '`' }

function byTemplate(text: string): AckStrings | undefined {
  // The connector's name is the administrator's own; the message ID and the reply are strangers'. So the first
  // occurrence of each marker is the template's, whatever a reply imitates after it.
  const connectorEnd = text.indexOf(unsuccessful)
  if (connectorEnd < 0) return undefined
  const sentence = text.startsWith(opening) ? 0 : text.lastIndexOf(opening, connectorEnd)
  const idStart = connectorEnd + unsuccessful.length
  const idEnd = text.indexOf(acknowledged, idStart)
  if (idEnd < 0) return undefined
  const quote = closingQuotes[text[sentence - 1] ?? '']
  const quoteEnd = quote === undefined ? -1 : text.lastIndexOf(quote)
  const replyStart = idEnd + acknowledged.length
  const reply = text.slice(replyStart, quoteEnd > replyStart ? quoteEnd : undefined).trim()
  return {
    ...(sentence >= 0 && { connector: text.slice(sentence + opening.length, connectorEnd).trim() }),
    messageId: unwrapId(text.slice(idStart, idEnd).trim()),
    reply: withoutTemplateStop(reply),
  }
}

/** `'Outbound', '<id@host>', '550 …'` as .NET prints insertion strings, or the same with bare commas (2003). */
function splitInline(text: string): string[] {
  const quoted = /^'.*'\.?$/.test(text)
  const bare = quoted ? text.slice(1, text.lastIndexOf("'")) : text
  const separator = quoted ? "', '" : ', '
  const id = bare.indexOf(`${separator}<`)
  const idEnd = id < 0 ? -1 : bare.indexOf(separator, id + separator.length)
  if (idEnd < 0) return bare.split(separator)
  const reply = bare.slice(idEnd + separator.length)
  return [
    bare.slice(0, id),
    bare.slice(id + separator.length, idEnd),
    quoted ? reply : withoutTemplateStop(reply),
  ]
}

/** The strings listed, a line each, where Windows has no message file for the source and prints what it has. */
function byMissingMessageFile(text: string): AckStrings | undefined {
  const folded = fold(text)
  const introduction = insertionStringIntroductions.find((words) => folded.includes(words))
  if (!introduction) return undefined
  const lines = text.split('\n').map((line) => line.trim())
  // The introduction itself may be wrapped, so it is looked for by its end.
  const lastWord = introduction.slice(introduction.lastIndexOf(' ') + 1)
  const at = lines.findIndex((line) => line.includes(lastWord))
  const sameLine =
    at < 0 ? '' : (lines[at]?.slice((lines[at]?.indexOf(lastWord) ?? 0) + lastWord.length).trim() ?? '')
  const inline = sameLine !== '' || at < 0
  const strings = inline
    ? splitInline(folded.slice(folded.indexOf(introduction) + introduction.length).trim())
    : lines.slice(at + 1).filter((line) => line !== '')
  return ackStrings(strings)
}

const messageIdIn = /<[^<>\s]{1,998}>/

/**
 * Wordings of other languages: connector, message ID and reply stand in this order in every one, since the insertion
 * strings do. The connector ends at the last colon before the message ID's sentence.
 */
function byPosition(text: string): AckStrings | undefined {
  const id = messageIdIn.exec(text)
  const reply = fromFirstReply(id ? text.slice(id.index + id[0].length) : text)
  if (reply === undefined) return undefined
  const before = id ? text.slice(0, id.index) : ''
  const words = sendConnectorWords.find((candidate) => before.startsWith(`${candidate} `))
  const colon = before.lastIndexOf(': ')
  const name = words && colon > words.length ? before.slice(words.length, colon).trim() : ''
  return {
    ...(name && { connector: name.replace(/^[«"“](.*)[»"”]$/, '$1') }),
    ...(id && { messageId: id[0] }),
    reply: withoutTemplateStop(reply),
  }
}

/** EventData of event 2004 by position; undefined where the third string is missing. */
export function ackStrings(strings: readonly string[]): AckStrings | undefined {
  const [connector, messageId, ...rest] = strings.map((value) => value.trim())
  const reply = fold(rest[0] ?? '')
  if (!connector && !messageId && !reply) return undefined
  return { ...(connector && { connector }), ...(messageId && { messageId }), ...(reply && { reply }) }
}

function firstFrom<T>(parts: readonly string[], read: (part: string) => T | undefined): T | undefined {
  for (const part of parts) {
    const found = read(part)
    if (found !== undefined) return found
  }
  return undefined
}

/**
 * The insertion strings out of a rendered description of event 2004, wrapped or not: by the English template, by the
 * text Windows puts in place of a missing message file, or by position for other languages.
 */
export function readAckDescription(description: string): AckStrings | undefined {
  // What follows in other paragraphs may be of something else that was pasted along with the event.
  const parts = paragraphs(description)
  const folded = fold(description)
  return (
    firstFrom(parts, byTemplate) ??
    byTemplate(folded) ??
    byMissingMessageFile(description) ??
    firstFrom(parts, (part) => (messageIdIn.test(part) ? byPosition(part) : undefined)) ??
    byPosition(folded)
  )
}

/**
 * The reply of any other event: one of its strings, or the end of its description, whose full stop is the
 * description's ("The response from the remote site is %3.", event 2003).
 */
export function replyInside(data: readonly string[], description: string): string | undefined {
  const whole = data.find((text) => startsAsReply(text.trim()))
  if (whole) return fold(whole)
  const reply = firstFrom(paragraphs(description), fromFirstReply)
  return reply && withoutTemplateStop(reply)
}
