import { binaryKind, complete, type Examination, examine, streamReaders } from './examine.ts'
import { type EvidenceGroup, EvidenceGroups } from './groups.ts'
import { isHtml } from './html.ts'
import type { Chunks } from './lines.ts'
import { type OpenedSource, openSource } from './source.ts'

/** What a text of any length holds: not each failure, but each kind of failure. */
export interface Survey extends Omit<Examination, 'records'> {
  /** As `groupRecords` orders them; the largest ones, where there are many. */
  groups: EvidenceGroup[]
  /** Failures in the whole text. */
  count: number
  /** Groups that found no room in `groups`. */
  further: number
}

export interface SurveyOptions {
  /** Told now and then how many failures were read so far. */
  onCount?: (count: number) => void
  /** The characters by which a layout is recognised. */
  headLength?: number
  /** The characters that are read of a text which cannot be read in pieces. */
  wholeLength?: number
}

/** As many groups as anyone looks through. */
const mostGroups = 200

function surveyOf(groups: EvidenceGroups, seen: Omit<Examination, 'records'>): Survey {
  const all = groups.list()
  const telling = all.length > 0 || groups.count === 0
  return {
    ...seen,
    problems: telling ? seen.problems : [...seen.problems, 'no-reply'],
    groups: all.slice(0, mostGroups),
    count: groups.count,
    further: Math.max(0, all.length - mostGroups),
  }
}

function surveyWhole(text: string): Survey {
  const { records, ...seen } = examine(text)
  const groups = new EvidenceGroups()
  for (const record of records) groups.add(record)
  return surveyOf(groups, seen)
}

/** Layouts that nobody has hundreds of megabytes of (bounces, prose) are read by looking back and forth in them. */
function surveyStart({ chunks }: OpenedSource, wholeLength: number): Survey {
  let text = ''
  for (const chunk of chunks) {
    text += chunk
    if (text.length > wholeLength) break
  }
  const survey = surveyWhole(text.slice(0, wholeLength))
  if (text.length > wholeLength) survey.problems.push('read-in-part')
  return survey
}

/**
 * Reads a text of any layout and length, in pieces cut anywhere. Short texts, and those that have to be read as a whole,
 * are read as `examine` does, of the latter the first 8 million characters. Logs, exports, events and PowerShell's
 * output are read to their end, holding one piece and the groups. Never throws, except what `pieces` throws.
 */
export function survey(
  pieces: Chunks,
  { onCount, headLength = 1_000_000, wholeLength = 8_000_000 }: SurveyOptions = {},
): Survey {
  const source = openSource(pieces, headLength)
  if (source.text !== undefined) return surveyWhole(source.text)
  const { head } = source
  const groups = new EvidenceGroups()
  const binary = binaryKind(head)
  if (binary) return surveyOf(groups, complete(binary, head))
  const sample = { head, chunks: [head] }
  const read = isHtml(head)
    ? undefined
    : streamReaders.find((reader) => reader(sample, () => undefined) !== undefined)
  if (!read) return surveyStart(source, wholeLength)
  const recognition = read(source, (record) => {
    groups.add(record)
    if (onCount && groups.count % 256 === 0) onCount(groups.count)
  })
  return recognition ? surveyOf(groups, complete(recognition, head)) : surveyStart(source, wholeLength)
}
