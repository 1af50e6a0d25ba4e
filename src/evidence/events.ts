import {
  type AckStrings,
  ackStrings,
  hasAckDescription,
  readAckDescription,
  replyInside,
} from './eventDescription.ts'
import { fold } from './lines.ts'
import {
  type EvidenceFormat,
  type EvidenceProblem,
  type EvidenceRecord,
  evidenceRecord,
  type Recognition,
  type Take,
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
  const connector =
    event.data?.[0] ?? /^Send connector (.{1,200}?) has /.exec(fold(event.description ?? ''))?.[1]
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

/** Who writes the events that tell of mail flow, category by category; `MSExchange Extensibility` runs the agents. */
const mailFlow = /msexchange\s?(?:front\s?end\s?)?transport|msexchange extensibility/i

/** Event IDs are 16 bits; more different ones than this are not IDs. */
const mostIds = 70_000

/** Takes 2004 and its neighbours out of many events, one at a time, and notes what else there was. */
export class EventSifter {
  readonly #format: EvidenceFormat
  readonly #take: Take
  readonly #others = new Set<number>()
  readonly #transport = new Set<number>()
  #records = 0
  #emptyAck = false

  constructor(format: EvidenceFormat, take: Take) {
    this.#format = format
    this.#take = take
  }

  add(event: EventFacts): void {
    const record = eventRecord(this.#format, event)
    if (record) {
      this.#take(record)
      this.#records++
    }
    const { eventId, source } = event
    if (eventId === undefined || this.#others.size > mostIds) return
    if (eventId !== ackEvent) {
      this.#others.add(eventId)
      if (source !== undefined && mailFlow.test(source)) this.#transport.add(eventId)
    } else if (!record && (source === undefined || isTransport(source))) this.#emptyAck = true
  }

  recognition(): Recognition {
    const problem: EvidenceProblem = this.#emptyAck ? 'no-reply' : 'other-events'
    return {
      found: this.#format,
      problems: this.#records > 0 ? [] : [problem],
      otherEvents: [...this.#others],
      transportEvents: [...this.#transport],
    }
  }
}
