import {
  type AckStrings,
  ackStrings,
  hasAckDescription,
  readAckDescription,
  replyInside,
} from './eventDescription.ts'
import {
  type EvidenceFormat,
  type EvidenceProblem,
  type EvidenceRecord,
  evidenceRecord,
  type Reading,
} from './record.ts'

/** One event as any layout gives it; a field is undefined where the layout does not have it. */
export interface EventFacts {
  source?: string | undefined
  eventId?: number | undefined
  time?: string | undefined
  computer?: string | undefined
  /** The insertion strings, where the layout has them apart from the description. */
  data?: string[] | undefined
  description?: string | undefined
}

/** MSExchangeTransport's event "message was not acknowledged"; the symbolic name is SmtpSendAckMessage. */
const ackEvent = 2004

/**
 * The other events of the category SmtpSend that carry the other side's answer: connection errors, failed
 * authentication, a refused connection, a disconnection, the TLS failures.
 */
const sendEvents = new Set([2000, 2002, 2003, 2005, 2006, 2015, 2016, 2017, 2018])

const isTransport = (source: string): boolean => /msexchange\s?transport/i.test(source)

function ackOf(event: EventFacts): AckStrings | undefined {
  const strings = event.data && event.data.length >= 3 ? ackStrings(event.data) : undefined
  return strings ?? (event.description === undefined ? undefined : readAckDescription(event.description))
}

function neighbourRecord(format: EvidenceFormat, event: EventFacts): EvidenceRecord | undefined {
  const reply = replyInside(event.data ?? [], event.description ?? '')
  if (!reply) return undefined
  const connector = event.data?.[0] ?? /^Send connector (.{1,200}?) has /.exec(event.description ?? '')?.[1]
  return evidenceRecord(format, {
    connector,
    reply,
    time: event.time,
    computer: event.computer,
    eventId: event.eventId,
  })
}

function eventRecord(format: EvidenceFormat, event: EventFacts): EvidenceRecord | undefined {
  if (event.source !== undefined && !isTransport(event.source)) return undefined
  const described = hasAckDescription(event.description ?? '')
  if (event.eventId !== ackEvent && !(event.eventId === undefined && described)) {
    const isNeighbour = event.source !== undefined && sendEvents.has(event.eventId ?? 0)
    return isNeighbour ? neighbourRecord(format, event) : undefined
  }
  const strings = ackOf(event)
  // Without its source a 2004 is any product's, unless the description is this event's.
  if (!strings || (event.source === undefined && !described && !strings.reply)) return undefined
  return evidenceRecord(format, {
    ...strings,
    time: event.time,
    computer: event.computer,
    eventId: ackEvent,
  })
}

/** The records of 2004 and its neighbours among many events, and what else there was. */
export function readEvents(format: EvidenceFormat, events: Iterable<EventFacts>): Reading {
  const records: EvidenceRecord[] = []
  const others = new Set<number>()
  let emptyAck = false
  for (const event of events) {
    const record = eventRecord(format, event)
    if (record) records.push(record)
    if (event.eventId === undefined) continue
    if (event.eventId !== ackEvent) others.add(event.eventId)
    else if (!record && (event.source === undefined || isTransport(event.source))) emptyAck = true
  }
  const problems: EvidenceProblem[] = []
  if (records.length === 0) problems.push(emptyAck ? 'no-reply' : 'other-events')
  return { found: format, records, problems, otherEvents: [...others] }
}
