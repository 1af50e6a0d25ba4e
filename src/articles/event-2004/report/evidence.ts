/** What was pasted, as a report tells it. */
import type { EvidenceRecord } from '#evidence'
import { classifyReply, parseReply, replySource } from '#smtp'
import type { Values } from '../../commands/index.ts'
import { valuesFrom } from '../values.ts'
import { filled, type Words, wordOf } from './words.ts'

export interface ReportedReply {
  /** Literal. */
  readonly text: string
  /** Outermost first; the last is the innermost. */
  readonly layers: readonly string[]
  readonly code: number | null
  readonly codeMeaning: string | null
  readonly enhanced: string | null
  readonly enhancedMeaning: string | null
  /** Whether the other server said it or the person's own Exchange made it up. */
  readonly source: 'own' | 'remote' | 'unknown'
  /** What it means, best first, with the reason; empty when that is undecided. */
  readonly classes: readonly {
    readonly class: string
    readonly name: string
    readonly confidence: number
    readonly because: string
  }[]
}

type Told = 'connector' | 'messageId' | 'time' | 'computer' | 'sender' | 'recipient' | 'nextHop'
type Remote = 'remoteHost' | 'remoteAddress'

/** Fields that the text did not have, or that the person took out, are `null`. All are strangers' text. */
export interface ReportedEvidence extends Readonly<Record<Told | Remote, string | null>> {
  readonly format: string
  readonly eventId: number | null
  readonly reply: ReportedReply | null
}

export function reportedReply(reply: string, { smtp }: Words): ReportedReply {
  const { layers, code, enhanced } = parseReply(reply)
  const meaning = enhanced?.split('.').slice(1).join('_')
  return {
    text: reply,
    layers,
    code: code ?? null,
    codeMeaning: code === undefined ? null : (wordOf(smtp.basic, String(code)) ?? null),
    enhanced: enhanced ?? null,
    enhancedMeaning: meaning === undefined ? null : (wordOf(smtp.enhanced, meaning) ?? null),
    source: replySource(reply),
    // The classifier's first thought and its second; what is ranked lower says nothing to a reader.
    classes: classifyReply(reply)
      .ranked.slice(0, 2)
      .map(({ class: id, confidence, because, reason }) => ({
        class: id,
        name: smtp.classes[id].name,
        confidence: Math.round(confidence * 100) / 100,
        because: filled(wordOf(smtp.reasons, reason.id) ?? because, { value: reason.value ?? '' }),
      })),
  }
}

/**
 * What the text tells of the message as the person left it: `values` are what was read, corrected, and a value that they took
 * out is not there. What more the text has of a server or a host stands only while the value is the text's.
 */
export function leftOf(record: Partial<EvidenceRecord>, values: Values) {
  const { computer, remoteHost, remoteAddress } = record
  const { connector, messageId, sender, recipient, server, host } = values
  const read = valuesFrom(record)
  const isHostRead = host === read.host
  return {
    connector,
    messageId,
    sender,
    recipient,
    computer: server === read.server ? computer : server,
    remoteHost: isHostRead ? remoteHost : host,
    remoteAddress: isHostRead ? remoteAddress : undefined,
  }
}

export function reportedEvidence(record: EvidenceRecord, values: Values, words: Words): ReportedEvidence {
  const left = leftOf(record, values)
  return {
    format: record.format,
    eventId: record.eventId ?? null,
    connector: left.connector ?? null,
    messageId: left.messageId ?? null,
    time: record.time ?? null,
    computer: left.computer ?? null,
    sender: left.sender ?? null,
    recipient: left.recipient ?? null,
    nextHop: record.nextHop ?? null,
    remoteHost: left.remoteHost ?? null,
    remoteAddress: left.remoteAddress ?? null,
    reply: record.reply === undefined ? null : reportedReply(record.reply, words),
  }
}
