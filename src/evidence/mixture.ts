/** What one paste holds of several layouts: an event and the queue that it is about, a bounce and a log. */
import { fold } from './lines.ts'
import type { EvidenceFormat, EvidenceRecord, Reader, Reading } from './record.ts'

/** In characters. A mixture is made by hand; what is longer is a file of one layout. */
const LONGEST = 200_000

type Family = 'event' | 'queue' | 'bounce' | 'tracking' | 'log' | 'words'

/** Layouts of one family read the same text, each in its way: only one of them has it right. */
const families: { readonly [F in EvidenceFormat]: Family } = {
  'event-text': 'event',
  'event-xml': 'event',
  'event-export': 'event',
  'event-powershell': 'event',
  queue: 'queue',
  'queued-message': 'queue',
  ndr: 'bounce',
  'delivery-status': 'bounce',
  'tracking-log': 'tracking',
  'tracking-output': 'tracking',
  'send-log': 'log',
  reply: 'words',
  prose: 'words',
}

const familyOf = ({ records: [record] }: Reading): Family => families[record?.format ?? 'prose']

const saysTheSame = (one: EvidenceRecord, other: EvidenceRecord): boolean =>
  one.reply !== undefined && other.reply !== undefined && fold(one.reply) === fold(other.reply)

/** A failure that two layouts tell of is one, with what either knows of it. */
function add(records: EvidenceRecord[], other: EvidenceRecord): EvidenceRecord[] {
  const same = records.findIndex((one) => saysTheSame(one, other))
  return same < 0 ? [...records, other] : records.map((one, at) => (at === same ? { ...other, ...one } : one))
}

const joined = <T>(one: readonly T[] = [], other: readonly T[] = []): T[] => [...new Set([...one, ...other])]

/**
 * The reading with the failures that layouts of other families have in the same text, behind its own, and the events
 * beside them. `readers`: from the layout that is surest to be itself on.
 */
export function withOthers(reading: Reading, text: string, readers: readonly Reader[]): Reading {
  if (text.length > LONGEST) return reading
  const known = new Set<Family>([familyOf(reading), 'words'])
  let all = reading
  for (const read of readers) {
    const other = read(text)
    if (other === undefined || other.records.length === 0 || known.has(familyOf(other))) continue
    known.add(familyOf(other))
    all = {
      ...all,
      records: other.records.reduce(add, all.records),
      otherEvents: joined(all.otherEvents, other.otherEvents),
      transportEvents: joined(all.transportEvents, other.transportEvents),
    }
  }
  return all
}
