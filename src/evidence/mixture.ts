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

/**
 * The records of both. A failure that both tell of is one, with what either knows of it: the first of each with that
 * reply, since every further one is a failure of its own.
 */
function together(records: readonly EvidenceRecord[], others: readonly EvidenceRecord[]): EvidenceRecord[] {
  const all = [...records]
  const places = new Map<string, number>()
  for (const [place, { reply }] of records.entries()) {
    const words = reply && fold(reply)
    if (words && !places.has(words)) places.set(words, place)
  }
  for (const other of others) {
    const words = fold(other.reply ?? '')
    const place = places.get(words)
    places.delete(words)
    if (place === undefined) all.push(other)
    else all[place] = { ...other, ...all[place] }
  }
  return all
}

const joined = <T>(one: readonly T[] = [], other: readonly T[] = []): T[] => [...new Set([...one, ...other])]

/**
 * The reading with the failures that layouts of other families have in the same text, behind its own, and the events
 * beside them. `readers`: from the layout that is surest to be itself on.
 */
export function withOthers(reading: Reading, text: string, readers: readonly Reader[]): Reading {
  if (text.length > LONGEST) return reading
  let all = reading
  const known = new Set<Family>(['words'])
  const learn = (records: readonly EvidenceRecord[]) => {
    for (const { format } of records) known.add(families[format])
  }
  learn(reading.records)
  for (const read of readers) {
    const other = read(text)
    const records = other?.records.filter(({ format }) => !known.has(families[format])) ?? []
    if (records.length === 0) continue
    learn(records)
    all = {
      ...all,
      records: together(all.records, records),
      otherEvents: joined(all.otherEvents, other?.otherEvents),
      transportEvents: joined(all.transportEvents, other?.transportEvents),
    }
  }
  return all
}
