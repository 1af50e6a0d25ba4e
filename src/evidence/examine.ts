import { damageOf } from './damage.ts'
import { readDeliveryStatus } from './deliveryStatus.ts'
import { readEventViewerText } from './eventViewerText.ts'
import { readEventXml } from './eventXml.ts'
import { readExport } from './exports.ts'
import { readBareReply, readCodeless, readLooseLastErrors, readProse } from './freeText.ts'
import { htmlText, isHtml } from './html.ts'
import { normaliseText } from './lines.ts'
import { withOthers } from './mixture.ts'
import { readNdr } from './ndr.ts'
import type {
  EvidenceKind,
  EvidenceProblem,
  EvidenceRecord,
  Reader,
  Reading,
  Recognition,
  StreamReader,
} from './record.ts'
import { readShellList } from './shellList.ts'
import { readShellTable } from './shellTable.ts'
import { readTransportLog } from './transportLogs.ts'

export interface Examination {
  records: EvidenceRecord[]
  /** What the text was taken for, also where no record came of it. */
  found: EvidenceKind
  problems: EvidenceProblem[]
  /** IDs of the other events in an event log, in the order first seen: some of them point at a cause. */
  otherEvents: number[]
  /** Those of them that Exchange's transport wrote, as `Recognition` says. */
  transportEvents: number[]
}

const startsAsXml: StreamReader = (head, take) =>
  /^\s{0,1000}(?:- )?</.test(head) ? readEventXml(head, take) : undefined

/** The layouts that files of any size have, from the surest to be itself on. */
export const streamReaders: readonly StreamReader[] = [
  startsAsXml,
  readTransportLog,
  readExport,
  readShellList,
  readShellTable,
  readEventViewerText,
]

/** Reads a text that is at hand as a whole. */
function whole(read: StreamReader): Reader {
  return (text) => {
    const records: EvidenceRecord[] = []
    const reader = read(text, (record) => records.push(record))
    reader?.take(text)
    const recognition = reader?.end()
    return recognition && { ...recognition, records }
  }
}

/** From the layout that is surest to be itself to the one that takes anything. The first with records has the first word. */
const readers: readonly Reader[] = [
  whole(startsAsXml),
  whole(readTransportLog),
  whole(readExport),
  readBareReply,
  readDeliveryStatus,
  readNdr,
  whole(readShellList),
  whole(readShellTable),
  whole(readEventViewerText),
  whole(readEventXml),
]

/** Layouts around which people write: where such a one gives nothing, a reply may stand in the words beside it. */
const wordsBeside = new Set<EvidenceKind>([
  'delivery-status',
  'ndr',
  'queue',
  'queued-message',
  'other-table',
])

/** What begins a ZIP, a PDF, and an OLE file (Outlook's .msg) as its bytes read in Windows-1251. */
const binaryBeginnings = ['PK\u0003\u0004', '%PDF-', 'РП\u0011а']

/** Control characters are what no text has, however its bytes were decoded; every tenth of random bytes is one. */
function hasControls(text: string): boolean {
  const length = Math.min(text.length, 4096)
  let controls = 0
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    // A console's colours begin with ESC, and a printout's pages with FF. NULs are gone by now.
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls++
  }
  return controls > 3 + length / 100
}

/** `ElfFile` begins an event log as Windows keeps it. */
export function binaryKind(text: string): Reading | undefined {
  if (text.startsWith('ElfFile')) return { found: 'evtx', records: [], problems: ['evtx-binary'] }
  if (!binaryBeginnings.some((bytes) => text.startsWith(bytes)) && !hasControls(text)) return undefined
  return { found: 'binary', records: [], problems: ['not-text'] }
}

function readWords(text: string): Reading {
  let first: Reading | undefined
  for (const [at, read] of readers.entries()) {
    const reading = read(text)
    if (reading && reading.records.length > 0) return withOthers(reading, text, readers.slice(at + 1))
    first ??= reading
  }
  // Any layout may hold such a one, so it is for where none was read.
  const loose = readLooseLastErrors(text)
  if (loose) return loose
  if (first && !wordsBeside.has(first.found)) return first
  return (
    readProse(text) ??
    first ??
    readCodeless(text) ?? { found: 'unknown', records: [], problems: ['unrecognised'] }
  )
}

function readPage(html: string): Reading {
  const reading = readWords(normaliseText(htmlText(html)))
  return reading.records.length > 0 ? reading : { found: 'html', records: [], problems: ['html-page'] }
}

/** What a reader said, with what became of the text's letters. */
export const complete = (
  { found, problems = [], otherEvents = [], transportEvents = [] }: Recognition,
  text: string,
): Omit<Examination, 'records'> => ({
  found,
  problems: [...problems, ...damageOf(text)],
  otherEvents,
  transportEvents,
})

/**
 * Reads a text of any layout and says what it was taken for. Any string is right input; nothing of it is run.
 * Where nothing is recognised `records` is empty and `problems` says why. Time is linear in the length.
 */
export function examine(text: string): Examination {
  const normal = normaliseText(text)
  if (normal.trim() === '') return { records: [], ...complete({ found: 'empty', problems: ['empty'] }, '') }
  const reading = binaryKind(normal) ?? (isHtml(normal) ? readPage(normal) : readWords(normal))
  return { records: reading.records, ...complete(reading, normal) }
}
