import { classifyReply } from '#smtp'
import { owned } from './lines.ts'
import type { EvidenceRecord, FailureClass } from './record.ts'
import { timeKey } from './time.ts'

/** Failures of one class, over one connector, to one destination. */
export interface EvidenceGroup {
  class: FailureClass
  connector?: string
  /** The host, the domain or the address that the mail went to, as far as the layout or the reply names one. */
  destination?: string
  /** It stands for all destinations that there was no room for. */
  several?: true
  count: number
  /** The time of the newest failure as the layout prints it. */
  newest?: string
  /** The same as milliseconds, where the format is one that is known. */
  newestKey?: number
  /** The newest failure itself. */
  record: EvidenceRecord
}

/** Failures of more destinations than this are counted by class and connector, then by class alone. */
const mostGroups = 1000

/** A mail system repeats itself; so many replies are remembered with their class. */
const mostRemembered = 2000

/** These list the newest first, where times do not say. */
const newestFirst = new Set(['event-export', 'event-powershell'])

interface Meaning {
  class: FailureClass
  host: string | undefined
}

/** A failure that can be diagnosed has a reply, or a log of what went on without one. */
const isTelling = ({ reply, log }: EvidenceRecord): boolean => reply !== undefined || log !== undefined

function destinationOf(record: EvidenceRecord, replyHost: string | undefined): string | undefined {
  const { remoteHost, nextHop, recipient, remoteAddress } = record
  const domain = /@([^@\s;,>]{1,253})$/.exec(recipient ?? '')?.[1]
  return remoteHost ?? nextHop ?? domain ?? replyHost ?? remoteAddress
}

/** A record in memory of its own, whatever text its values were cut from. */
const ownedRecord = (record: EvidenceRecord): EvidenceRecord => JSON.parse(JSON.stringify(record))

/** Neighbours of event 2004 tell of the same failures again, in fewer words. */
const isNeighbour = ({ eventId }: EvidenceRecord): boolean => eventId !== undefined && eventId !== 2004

/** For sorting: as `list` says. */
const byImportance = (group: EvidenceGroup, other: EvidenceGroup): number =>
  Number(isNeighbour(group.record)) - Number(isNeighbour(other.record)) ||
  other.count - group.count ||
  Number(group.record.reply === undefined) - Number(other.record.reply === undefined) ||
  (other.newestKey ?? 0) - (group.newestKey ?? 0)

/** Counts failures as they come by; what it holds does not grow with their number. */
export class EvidenceGroups {
  readonly #groups = new Map<string, EvidenceGroup>()
  readonly #meanings = new Map<string, Meaning>()
  #count = 0

  /** All failures that were added, telling or not. */
  get count(): number {
    return this.#count
  }

  add(record: EvidenceRecord): void {
    this.#count++
    if (!isTelling(record)) return
    const meaning = this.#meaningOf(record)
    const destination = destinationOf(record, meaning.host)
    const { key, several } = this.#place(meaning.class, record.connector, destination)
    const newestKey = record.time === undefined ? undefined : timeKey(record.time)
    const old = this.#groups.get(key)
    if (old) old.count++
    if (old && !isNewer(newestKey, old)) return
    this.#groups.set(key, {
      class: meaning.class,
      ...(record.connector !== undefined && several !== 'all' && { connector: owned(record.connector) }),
      ...(several ? { several: true } : destination !== undefined && { destination: owned(destination) }),
      count: old?.count ?? 1,
      ...(record.time !== undefined && { newest: owned(record.time) }),
      ...(newestKey !== undefined && { newestKey }),
      record: ownedRecord(record),
    })
  }

  /** The largest first, of equals one with a reply, then the newest; neighbours of event 2004 after everything else. */
  list(): EvidenceGroup[] {
    return [...this.#groups.values()].sort(byImportance)
  }

  #meaningOf({ reply, log }: EvidenceRecord): Meaning {
    if (reply === undefined) return { class: log?.tlsError === undefined ? 'silent' : 'tls', host: undefined }
    const known = this.#meanings.get(reply)
    if (known) return known
    const { ranked, undecided, remote } = classifyReply(reply)
    const meaning: Meaning = {
      class: undecided ? 'undecided' : (ranked[0]?.class ?? 'undecided'),
      host: remote?.host,
    }
    if (this.#meanings.size >= mostRemembered) this.#meanings.clear()
    this.#meanings.set(owned(reply), meaning)
    return meaning
  }

  #place(
    replyClass: FailureClass,
    connector = '',
    destination = '',
  ): { key: string; several?: 'some' | 'all' } {
    const key = [replyClass, connector, destination.toLowerCase()].join('\n')
    if (this.#groups.has(key) || this.#groups.size < mostGroups) return { key }
    const some = [replyClass, connector, '', 'several'].join('\n')
    if (this.#groups.has(some) || this.#groups.size < 2 * mostGroups) return { key: some, several: 'some' }
    return { key: [replyClass, '', '', 'all'].join('\n'), several: 'all' }
  }
}

/** Where times do not say, by the place in the file. */
function isNewer(key: number | undefined, { newestKey, record }: EvidenceGroup): boolean {
  if (key !== undefined && newestKey !== undefined && key !== newestKey) return key > newestKey
  return !newestFirst.has(record.format)
}

/** Failures grouped by what they mean, by connector and by destination: `EvidenceGroups` says how. */
export function groupRecords(records: Iterable<EvidenceRecord>): EvidenceGroup[] {
  const groups = new EvidenceGroups()
  for (const record of records) groups.add(record)
  return groups.list()
}
