import { type EventFacts, EventSifter } from './events.ts'
import { parseLastError } from './lastError.ts'
import {
  type EvidenceProblem,
  type EvidenceRecord,
  evidenceRecord,
  type Recognition,
  type Take,
} from './record.ts'
import { isSuccess } from './replyText.ts'
import { trackingRecords } from './tracking.ts'

/**
 * The properties of one object that Exchange Management Shell or Windows PowerShell printed, names in lower case.
 * A list, a table and a CSV file show the same objects, so they are understood here, once.
 */
export type ShellObject = Map<string, string>

export type ObjectKind = 'event' | 'queue' | 'queued-message' | 'tracking'

/** By the names that stand for a kind when a person pasted few of its properties. */
export const kindOf = (object: ShellObject): ObjectKind | undefined => {
  const has = (...names: string[]) => names.some((name) => object.has(name))
  if (has('recipientstatus', 'sourcecontext') && has('eventid')) return 'tracking'
  if (has('message', 'replacementstrings') && has('id', 'eventid', 'instanceid')) return 'event'
  if (!has('lasterror', 'recipients')) return undefined
  if (has('internetmessageid', 'fromaddress', 'subject', 'queue', 'messagesourcename'))
    return 'queued-message'
  return has('lasterror') ? 'queue' : undefined
}

/** `Get-WinEvent` prints the ID; `Get-EventLog` the instance, whose lower 16 bits are the ID (winerror.h). */
function eventOf(object: ShellObject): EventFacts {
  const id = Number(object.get('id') ?? object.get('eventid'))
  const instance = Number(object.get('instanceid'))
  const strings = object.get('replacementstrings') ?? ''
  return {
    source: object.get('providername') || object.get('source') || undefined,
    eventId: Number.isInteger(id) && id > 0 ? id : instance > 0 ? instance % 0x10000 : undefined,
    time: object.get('timecreated') ?? object.get('timegenerated') ?? object.get('timewritten'),
    computer: object.get('machinename'),
    data: ackData(strings),
    description: object.get('message'),
  }
}

/** `{Outbound, <id@host>, 550 …}`: a comma may stand in the name and in the reply, so the message ID is the anchor. */
function ackData(strings: string): string[] | undefined {
  const bare = strings.replace(/\s+/g, ' ')
  const id = bare.indexOf(', <')
  const end = id < 0 ? -1 : bare.indexOf('>, ', id)
  if (!bare.startsWith('{') || end < 0) return undefined
  const reply = bare.slice(end + 3)
  return [bare.slice(1, id), bare.slice(id + 2, end + 1), reply.endsWith('}') ? reply.slice(0, -1) : reply]
}

/** `EX01\3` is a queue of EX01, `EX01\3\17179869185` a message in it. */
const serverOf = (identity: string | undefined): string | undefined =>
  identity?.includes('\\') ? identity.slice(0, identity.indexOf('\\')) : undefined

function queueRecord(object: ShellObject, kind: 'queue' | 'queued-message'): EvidenceRecord | undefined {
  const lastError = object.get('lasterror') || ledInside(object.get('recipients') ?? '')
  const parsed = parseLastError(lastError)
  if (!parsed || isSuccess(parsed.reply)) return undefined
  const messageId = object.get('internetmessageid')
  return evidenceRecord(kind, {
    reply: parsed.reply,
    messageId: /^<.*>$/.test(messageId ?? '') ? messageId?.replace(/\s+/g, '') : messageId,
    time: parsed.time ?? object.get('lastretrytime') ?? object.get('datereceived'),
    computer: serverOf(object.get('identity') ?? object.get('queue')),
    sender: object.get('fromaddress'),
    nextHop: object.get('nexthopdomain'),
    deliveryType: object.get('deliverytype'),
    remoteHost: parsed.remoteHost,
    remoteAddress: parsed.remoteAddress,
  })
}

/** `Get-Message -IncludeRecipientInfo` prints each recipient with an error of its own; the first stands for all. */
function ledInside(recipients: string): string {
  const start = recipients.indexOf('{LED=')
  const end = recipients.indexOf('}]', start)
  return start < 0 ? '' : recipients.slice(start, end < 0 ? undefined : end + 2)
}

/** Whether objects of these properties (lower case) are of a kind that is read. */
export const isShellObject = (names: readonly string[]): boolean =>
  kindOf(new Map(names.map((name) => [name, '']))) !== undefined

/** What `Export-Csv` writes for a property with several values. */
const isUnexpanded = (object: ShellObject): boolean =>
  object.get('recipientstatus')?.trim() === 'System.String[]'

/** What the layout is called by the first kind of object in it. */
const formats = {
  event: 'event-powershell',
  tracking: 'tracking-output',
  queue: 'queue',
  'queued-message': 'queued-message',
} as const

/** Takes the records of the printed objects, one object at a time. */
export class ShellObjects {
  readonly #take: Take
  readonly #events: EventSifter
  #found: ObjectKind | undefined
  #unexpanded = false
  #records = 0

  constructor(take: Take) {
    this.#take = (record) => {
      this.#records++
      take(record)
    }
    this.#events = new EventSifter('event-powershell', this.#take)
  }

  add(object: ShellObject): void {
    const kind = kindOf(object)
    if (!kind) return
    this.#found ??= kind
    this.#unexpanded ||= isUnexpanded(object)
    if (kind === 'event') this.#events.add(eventOf(object))
    else if (kind === 'tracking')
      for (const record of trackingRecords('tracking-output', (name) => object.get(name))) this.#take(record)
    else {
      const record = queueRecord(object, kind)
      if (record) this.#take(record)
    }
  }

  /** Undefined where no object was of a kind that tells of mail. */
  recognition(): Recognition | undefined {
    const found = this.#found
    if (found === undefined) return undefined
    const seen = this.#events.recognition()
    const why: EvidenceProblem[] = found === 'event' ? (seen.problems ?? []) : ['no-failures']
    const problems: EvidenceProblem[] = this.#unexpanded
      ? ['unexpanded-values']
      : this.#records > 0
        ? []
        : why
    return { ...seen, found: formats[found], problems }
  }
}
