import { readEventViewerText } from './eventViewerText.ts'
import { readEventXml } from './eventXml.ts'
import { readBareReply, readProse } from './freeText.ts'
import { normaliseText } from './lines.ts'
import type { EvidenceKind, EvidenceProblem, EvidenceRecord, Reader } from './record.ts'

export interface Examination {
  records: EvidenceRecord[]
  /** What the text was taken for, also where no record came of it. */
  found: EvidenceKind
  problems: EvidenceProblem[]
  /** IDs of the other events in an event log, in the order first seen: some of them point at a cause. */
  otherEvents: number[]
}

/** From the layout that is surest to be itself to the one that takes anything. */
const readers: readonly Reader[] = [readBareReply, readEventViewerText, readEventXml, readProse]

/**
 * Reads a text of any layout and says what it was taken for. Any string is right input; it is not changed or run.
 * Where nothing is recognised `records` is empty and `problems` says why. Time is linear in the length.
 */
export function examine(text: string): Examination {
  const normal = normaliseText(text)
  if (normal.trim() === '') return { records: [], found: 'empty', problems: ['empty'], otherEvents: [] }
  for (const read of readers) {
    const reading = read(normal)
    if (!reading) continue
    const { found, records, problems = [], otherEvents = [] } = reading
    return { found, records, problems, otherEvents }
  }
  return { records: [], found: 'unknown', problems: ['unrecognised'], otherEvents: [] }
}
