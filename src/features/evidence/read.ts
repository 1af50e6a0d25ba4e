/** From what was read to the evidence of a diagnosis. Loaded when something was read: pages do without it. */
import type { Evidence, EvidenceSource } from '#diagnosis'
import { answersFrom, eventsFrom } from '#event-2004'
import { valuesFrom } from '#event-2004/values'
import { type Survey, survey } from '#evidence'
import { prepareStep } from '#smtp'
import { inSlices } from './inSlices.ts'
import type { Origin } from './reading.ts'

type Read = Pick<Evidence, 'text' | 'records' | 'source'>

/** The evidence with the diagnosis about the record at `chosen`. */
export function evidenceOf({ text, records, source }: Read, chosen: number): Evidence {
  const record = records[chosen]
  const told = record === undefined ? {} : answersFrom(record)
  const events = eventsFrom(source?.transportEvents ?? [], told)
  return {
    text,
    records,
    chosen,
    answers: { ...told, ...(events !== undefined && { events }) },
    values: record === undefined ? {} : valuesFrom(record),
    ...(source && { source }),
  }
}

/** A longer text is not kept: nobody reads it again, and the browser has little room. */
const longestKept = 200_000

/**
 * The evidence in what was read, about its first group; undefined where nothing in it can be diagnosed. A failure may
 * have no reply, and where there is no failure, other events may point at a cause.
 */
export function evidenceFrom(seen: Survey, origin: Origin): Evidence | undefined {
  const source: EvidenceSource = {
    found: seen.found,
    ...(origin.file !== undefined && { file: origin.file }),
    ...(origin.encoding !== undefined && { encoding: origin.encoding }),
    problems: seen.problems,
    groups: seen.groups.map(({ record: _, ...group }) => group),
    count: seen.count,
    further: seen.further,
    transportEvents: seen.transportEvents,
  }
  const records = seen.groups.map(({ record }) => record)
  const text = (origin.text?.length ?? 0) > longestKept ? '' : (origin.text ?? '')
  const evidence = evidenceOf({ text, records, source }, 0)
  return Object.keys(evidence.answers).length > 0 || records.length > 0 ? evidence : undefined
}

/** What the first reply is read with takes tens of milliseconds to build. To be awaited before anything is read. */
export const makeReady = (): Promise<void> => inSlices(prepareStep)

export const readText = (text: string): Survey => survey([text])
