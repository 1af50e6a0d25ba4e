import {
  type AckStrings,
  ackStrings,
  hasAckDescription,
  readAckDescription,
  replyInside,
} from './eventDescription.ts'
import { fold, owned } from './lines.ts'
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

/**
 * What a server notes of the mail that it takes in: a failed logon (1035, KB979174) and back pressure. Beside a failure
 * they tell of it on the server that the mail went to, not on the one that sent it.
 */
const receiverEvents = new Set([1035, 15004, 15005, 15006, 15007])

/** Event IDs are 16 bits; more different ones than this are not IDs. */
const mostIds = 70_000

/** No organization has more servers. */
const mostComputers = 10_000

/** Takes 2004 and its neighbours out of many events, one at a time, and notes what else there was. */
export class EventSifter {
  readonly #format: EvidenceFormat
  readonly #take: Take
  readonly #others = new Set<number>()
  readonly #transport = new Set<number>()
  /** The computers that wrote of failures, and those that wrote the receiver's events, each with its IDs. */
  readonly #senders = new Set<string>()
  readonly #receivers = new Map<string, Set<number>>()
  #records = 0
  #emptyAck = false

  constructor(format: EvidenceFormat, take: Take) {
    this.#format = format
    this.#take = take
  }

  add(event: EventFacts): void {
    const record = eventRecord(this.#format, event)
    // A layout without the computer is one server's.
    const computer = owned(event.computer?.toLowerCase() ?? '')
    if (record) {
      this.#take(record)
      this.#records++
      if (this.#senders.size < mostComputers) this.#senders.add(computer)
    }
    const { eventId, source } = event
    if (eventId === undefined || this.#others.size > mostIds) return
    if (eventId !== ackEvent) {
      this.#others.add(eventId)
      if (source !== undefined && mailFlow.test(source)) this.#note(eventId, computer)
    } else if (!record && (source === undefined || isTransport(source))) this.#emptyAck = true
  }

  #note(eventId: number, computer: string): void {
    this.#transport.add(eventId)
    if (!receiverEvents.has(eventId)) return
    const ids = this.#receivers.get(computer)
    if (ids) ids.add(eventId)
    else if (this.#receivers.size < mostComputers) this.#receivers.set(computer, new Set([eventId]))
  }

  #transportEvents(): number[] {
    const away = new Set<number>()
    for (const [computer, ids] of this.#receivers)
      if (!this.#senders.has(computer)) for (const id of ids) away.add(id)
    return [...this.#transport].filter((id) => !receiverEvents.has(id) || away.has(id))
  }

  recognition(): Recognition {
    const problem: EvidenceProblem = this.#emptyAck ? 'no-reply' : 'other-events'
    return {
      found: this.#format,
      problems: this.#records > 0 ? [] : [problem],
      otherEvents: [...this.#others],
      transportEvents: this.#transportEvents(),
    }
  }
}
