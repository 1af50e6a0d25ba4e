import { delimiterOf, firstRowOf, splitRows } from './delimited.ts'
import { type EventFacts, EventSifter } from './events.ts'
import { type EventField, eventField } from './labels.ts'
import { eachLine } from './lines.ts'
import { type Recognition, type StreamReader, type Take, withCut } from './record.ts'
import { isShellObject, ShellObjects } from './shellObjects.ts'
import type { Sink } from './sink.ts'

// Files with a line of column names: Event Viewer's "Save All Events As" and PowerShell's `Export-Csv`.

/** Windows PowerShell writes the type above the names unless told not to; who saves for Excel writes the delimiter. */
const lineAbove = /^(?:"?#TYPE |"?sep=)/

/** The line of names and how far from the beginning the rows are. */
function headerOf(text: string): { header: string; length: number } | undefined {
  let length = 0
  for (const line of eachLine(text)) {
    length += line.length + 1
    if (line.trim() === '' || lineAbove.test(line)) continue
    return { header: line, length }
  }
  return undefined
}

/** No description has more lines; what goes on longer is another table under the same names. */
const mostLines = 5000

/**
 * Event Viewer names five columns and writes six: the description has no name. In a tab-separated file it may run
 * over several lines without quotes; lines too short for a row go on with it.
 */
function exportedEvents(
  fields: readonly (EventField | undefined)[],
  onEvent: (event: EventFacts) => void,
): Sink<readonly string[]> {
  const cell = (row: readonly string[], field: EventField) => row[fields.indexOf(field)]?.trim()
  let event: (EventFacts & { lines: string[] }) | undefined
  const finish = () => {
    if (event) onEvent({ ...event, description: event.lines.join('\n') })
  }
  return {
    take(row) {
      const id = cell(row, 'eventId') ?? ''
      if (row.length >= fields.length && /^\d{1,9}$/.test(id)) {
        finish()
        event = {
          source: cell(row, 'source'),
          eventId: Number(id),
          time: cell(row, 'time'),
          computer: cell(row, 'computer'),
          lines: [row[fields.length] ?? cell(row, 'description') ?? ''],
        }
      } else if (event && event.lines.length < mostLines) event.lines.push(row.join(' '))
    },
    end: finish,
  }
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

/** The rows of a table under their names: what they are is for `rows` to say at the end. */
interface Rows {
  take(row: readonly string[]): void
  end(): Recognition | undefined
}

function eventRows(columns: readonly (EventField | undefined)[], take: Take): Rows {
  const sifter = new EventSifter('event-export', take)
  const rows = exportedEvents(columns, (event) => sifter.add(event))
  return {
    take: rows.take,
    end() {
      rows.end()
      return sifter.recognition()
    },
  }
}

function shellRows(keys: readonly string[], take: Take): Rows {
  const objects = new ShellObjects(take)
  return {
    take: (row) => objects.add(new Map(keys.map((key, index) => [key, row[index] ?? '']))),
    end: () => objects.recognition(),
  }
}

/** Event Viewer's CSV and tab-separated files and `Export-Csv` of events, queues, messages and tracking rows. */
export const readExport: StreamReader = (head, take) => {
  const start = headerOf(head)
  if (!start || start.header.length > 10_000) return undefined
  const delimiter = delimiterOf(start.header)
  const names = firstRowOf(start.header, delimiter)?.map((name) => name.trim()) ?? []
  // A spreadsheet makes all rows as long as the longest; that of the names has none for the description.
  while (names.at(-1) === '') names.pop()
  if (names.length < 2) return undefined
  const keys = names.map((name) => name.toLowerCase())
  const ofShell = isIdentifiers(names) && isShellObject(keys)
  const columns = ofShell ? undefined : exportColumns(names, head.slice(start.length))
  const rows = ofShell ? shellRows(keys, take) : columns && eventRows(columns, take)
  if (!rows) return undefined
  let cut = false
  const text = splitRows(delimiter, (row) => {
    cut = row.cut
    rows.take(row.cells())
  })
  let above = start.length
  return {
    take(piece) {
      if (above < piece.length) text.take(above > 0 ? piece.slice(above) : piece)
      above = Math.max(0, above - piece.length)
    },
    end() {
      text.end()
      const reading = rows.end()
      return reading && withCut(reading, cut)
    },
  }
}

/** `Export-Csv` names columns by property, so a sentence with commas is not one. */
const isIdentifiers = (names: string[]): boolean => names.every((name) => /^[A-Za-z_]\w{0,60}$/.test(name))
