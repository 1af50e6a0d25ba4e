// Rows of comma, semicolon or tab separated values, RFC 4180 as Windows, PowerShell and Exchange write it.

import { owned } from './lines.ts'
import type { Sink } from './sink.ts'

export type Delimiter = ',' | ';' | '\t'

export interface DelimitedRow {
  cells: string[]
  /** The text ended inside a quoted value. */
  cut: boolean
}

/** No quoted value is longer; a quote that is not closed by then is a character, and its row ends with the line. */
const longestValue = 1_000_000

/** The closing quote of a value that begins at `start`, or -1 where the text in hand has none. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

/** Looked for inside the row only: `indexOf` over the rest of the text for each last value would be quadratic. */
function nextDelimiter(text: string, delimiter: Delimiter, from: number, end: number): number {
  for (let i = from; i < end; i++) if (text[i] === delimiter) return i
  return end
}

interface RowAt extends DelimitedRow {
  /** Where its line break stands, or the end of the text. */
  end: number
}

/**
 * The row that begins at `start`, whose first line ends at `lineEnd`. Undefined where more text is needed to tell; not
 * so when `isLast`, where a value that is not closed goes to the end.
 */
function quotedRow(
  text: string,
  start: number,
  lineEnd: number,
  delimiter: Delimiter,
  isLast: boolean,
): RowAt | undefined {
  const cells: string[] = []
  let at = start
  let end = lineEnd
  let cut = false
  for (;;) {
    let next: number
    if (text[at] === '"') {
      let close = closingQuote(text, at + 1)
      const isOpen = close < 0 || close - at > longestValue
      if (isOpen && text.length - at > longestValue) {
        close = end
        cut = true
      } else if (isOpen) {
        if (!isLast) return undefined
        close = text.length
        cut = true
      }
      if (close > end) {
        end = text.indexOf('\n', close)
        if (end < 0 && !isLast) return undefined
        if (end < 0) end = text.length
      }
      next = nextDelimiter(text, delimiter, close, end)
      cells.push(text.slice(at + 1, close).replaceAll('""', '"') + text.slice(close + 1, next))
    } else {
      next = nextDelimiter(text, delimiter, at, end)
      cells.push(text.slice(at, next))
    }
    if (next >= end) return { cells, cut, end }
    at = next + 1
  }
}

/**
 * Gives the rows of LF text that comes in pieces; a quoted value may hold line breaks and doubled quotes. Empty lines
 * give no row. What is held is one piece and the row that it ends in.
 */
export function splitRows(delimiter: Delimiter, onRow: (row: DelimitedRow) => void): Sink<string> {
  let rest = ''
  return {
    take(piece) {
      rest = completeRows(rest + piece, delimiter, false, onRow)
    },
    end() {
      completeRows(rest, delimiter, true, onRow)
    },
  }
}

/** Gives the rows that are complete and returns what is left of the text. */
function completeRows(
  text: string,
  delimiter: Delimiter,
  isLast: boolean,
  onRow: (row: DelimitedRow) => void,
): string {
  let at = 0
  // Most rows have no quotes; where the next one stands is looked up once, not for each row.
  let quote = text.indexOf('"')
  while (at < text.length) {
    let end = text.indexOf('\n', at)
    if (end < 0) {
      if (!isLast) break
      end = text.length
    }
    if (quote >= 0 && quote < at) quote = text.indexOf('"', at)
    if (quote < 0 || quote > end) {
      if (end > at) onRow({ cells: owned(text.slice(at, end)).split(delimiter), cut: false })
    } else {
      const row = quotedRow(text, at, end, delimiter, isLast)
      if (!row) break
      end = row.end
      onRow({ cells: row.cells.map(owned), cut: row.cut })
    }
    at = end + 1
  }
  return text.slice(at)
}

/** The cells of a text's first row. */
export function firstRowOf(text: string, delimiter: Delimiter): string[] | undefined {
  let first: string[] | undefined
  completeRows(text, delimiter, true, ({ cells }) => {
    first ??= cells
  })
  return first
}

/** The delimiter that gives the header line the most columns. */
export function delimiterOf(header: string): Delimiter {
  const columns = (delimiter: Delimiter) => header.split(delimiter).length
  return ([',', ';', '\t'] as const).reduce((best, next) => (columns(next) > columns(best) ? next : best))
}
