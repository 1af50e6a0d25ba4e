import { type DelimitedRow, delimitedRows, delimiterOf, firstRowOf } from './delimited.ts'
import { type EventFacts, readEvents } from './events.ts'
import { type EventField, eventField } from './labels.ts'
import { eachLine } from './lines.ts'
import type { Recognition, StreamReader } from './record.ts'
import { isShellObject, readShellObjects, type ShellObject } from './shellObjects.ts'
import { without } from './source.ts'

// Files with a line of column names: Event Viewer's "Save All Events As" and PowerShell's `Export-Csv`.

/** Windows PowerShell writes the type above the names unless told not to. */
const typeLine = /^#TYPE /

/** The line of names and how far from the beginning the rows are. */
function headerOf(text: string): { header: string; length: number } | undefined {
  let length = 0
  for (const line of eachLine(text)) {
    length += line.length + 1
    if (line.trim() === '' || typeLine.test(line)) continue
    return { header: line, length }
  }
  return undefined
}

/** Passes rows on and remembers whether the last was cut off. */
function watch(rows: Iterable<DelimitedRow>): { rows: Iterable<string[]>; wasCut: () => boolean } {
  let cut = false
  function* cells(): Generator<string[]> {
    for (const row of rows) {
      cut = row.cut
      yield row.cells
    }
  }
  return { rows: cells(), wasCut: () => cut }
}

const withCut = (reading: Recognition, cut: boolean): Recognition =>
  cut ? { ...reading, problems: [...(reading.problems ?? []), 'truncated-file'] } : reading

/** No description has more lines; what goes on longer is another table under the same names. */
const mostLines = 5000

/**
 * Event Viewer names five columns and writes six: the description has no name. In a tab-separated file it may run
 * over several lines without quotes; lines too short for a row go on with it.
 */
function* exportedEvents(
  fields: (EventField | undefined)[],
  rows: Iterable<string[]>,
): Generator<EventFacts> {
  const cell = (row: string[], field: EventField) => row[fields.indexOf(field)]?.trim()
  let event: (EventFacts & { lines: string[] }) | undefined
  for (const row of rows) {
    const id = cell(row, 'eventId') ?? ''
    if (row.length >= fields.length && /^\d{1,9}$/.test(id)) {
      if (event) yield { ...event, description: event.lines.join('\n') }
      event = {
        source: cell(row, 'source'),
        eventId: Number(id),
        time: cell(row, 'time'),
        computer: cell(row, 'computer'),
        lines: [row[fields.length] ?? cell(row, 'description') ?? ''],
      }
    } else if (event && event.lines.length < mostLines) event.lines.push(row.join(' '))
  }
  if (event) yield { ...event, description: event.lines.join('\n') }
}

/** Event Viewer's columns in every Windows language, for the languages whose names are not known. */
const usualColumns: EventField[] = ['level', 'time', 'source', 'eventId', 'category']

function exportColumns(names: string[], rest: string): (EventField | undefined)[] | undefined {
  const fields = names.map(eventField)
  if (fields.includes('eventId') && fields.includes('source')) return fields
  if (names.length !== usualColumns.length) return undefined
  const first = firstRowOf(rest.slice(0, 20_000), delimiterOf(rest.slice(0, 200)))
  return first?.length === 6 && /^\d{1,9}$/.test(first[3] ?? '') ? usualColumns : undefined
}

/** Event Viewer's CSV and tab-separated files and `Export-Csv` of events, queues, messages and tracking rows. */
export const readExport: StreamReader = (source, take) => {
  const start = headerOf(source.head)
  if (!start || start.header.length > 10_000) return undefined
  const delimiter = delimiterOf(start.header)
  const names = firstRowOf(start.header, delimiter)?.map((name) => name.trim()) ?? []
  if (names.length < 2) return undefined
  const { rows, wasCut } = watch(delimitedRows(without(source.chunks, start.length), delimiter))
  const keys = names.map((name) => name.toLowerCase())
  const ofShell = isIdentifiers(names) && isShellObject(keys)
  const columns = ofShell ? undefined : exportColumns(names, source.head.slice(start.length))
  if (columns) return withCut(readEvents('event-export', exportedEvents(columns, rows), take), wasCut())
  function* objects(): Generator<ShellObject> {
    for (const row of rows) yield new Map(keys.map((key, index) => [key, row[index] ?? '']))
  }
  const reading = ofShell ? readShellObjects(objects(), take) : undefined
  return reading && withCut(reading, wasCut())
}

/** `Export-Csv` names columns by property, so a sentence with commas is not one. */
const isIdentifiers = (names: string[]): boolean => names.every((name) => /^[A-Za-z_]\w{0,60}$/.test(name))
