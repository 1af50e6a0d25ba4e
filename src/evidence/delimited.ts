// Rows of values separated by commas, semicolons, tabs or bars, RFC 4180 as Windows, PowerShell and Exchange write it.

import { owned } from './lines.ts'
import type { Sink } from './sink.ts'

/** Excel and `-UseCulture` take the culture's, `-Delimiter` takes any; these are the ones that are met. */
const delimiters = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof delimiters)[number]

/** A row while it goes by; the same object is the next one afterwards. Its cells are windows on the text (`owned`). */
export interface DelimitedRow {
  readonly length: number
  /** Undefined beyond the last. */
  cell(index: number): string | undefined
  cells(): string[]
  /** The text ended inside a quoted value. */
  readonly cut: boolean
}

/** A row without quotes: where its cells begin and end in the text. A log has millions of rows, read in few columns. */
class PlainRow implements DelimitedRow {
  readonly cut = false
  length = 0
  #text = ''
  readonly #starts: number[] = []

  /** The row from `start` to `end` of `text`. */
  set(text: string, start: number, end: number, delimiter: Delimiter): this {
    this.#text = text
    this.#starts[0] = start
    let count = 1
    for (let at = text.indexOf(delimiter, start); at >= 0 && at < end; at = text.indexOf(delimiter, at + 1))
      this.#starts[count++] = at + 1
    this.#starts[count] = end + 1
    this.length = count
    return this
  }

  cell(index: number): string | undefined {
    if (index < 0 || index >= this.length) return undefined
    return this.#text.slice(this.#starts[index], (this.#starts[index + 1] ?? 0) - 1)
  }

  cells(): string[] {
    return Array.from({ length: this.length }, (_, index) => this.cell(index) ?? '')
  }
}

class QuotedRow implements DelimitedRow {
  readonly cut: boolean
  readonly #cells: string[]

  constructor({ cells, cut }: RowAt) {
    this.#cells = cells
    this.cut = cut
  }

  get length(): number {
    return this.#cells.length
  }

  cell(index: number): string | undefined {
    return this.#cells[index]
  }

  cells(): string[] {
    return this.#cells
  }
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

interface RowAt {
  cells: string[]
  cut: boolean
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

type OnRow = (row: DelimitedRow) => void

/**
 * Gives the rows of LF text that comes in pieces; a quoted value may hold line breaks and doubled quotes. Empty lines
 * give no row. What is held is one piece and the row that it ends in.
 */
export function splitRows(delimiter: Delimiter, onRow: OnRow): Sink<string> {
  let rest = ''
  const plain = new PlainRow()
  return {
    take(piece) {
      // The row that was cut is completed by itself, so that the piece is not copied for its sake.
      const end = rest === '' ? -1 : piece.indexOf('\n')
      const cut = completeRows(rest + piece.slice(0, end + 1), delimiter, false, plain, onRow)
      rest = completeRows(cut + piece.slice(end + 1), delimiter, false, plain, onRow)
    },
    end() {
      completeRows(rest, delimiter, true, plain, onRow)
    },
  }
}

/** Gives the rows that are complete and returns what is left of the text. */
function completeRows(
  text: string,
  delimiter: Delimiter,
  isLast: boolean,
  plain: PlainRow,
  onRow: OnRow,
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
      if (end > at) onRow(plain.set(text, at, end, delimiter))
    } else {
      const row = quotedRow(text, at, end, delimiter, isLast)
      if (!row) break
      end = row.end
      onRow(new QuotedRow(row))
    }
    at = end + 1
  }
  return at < text.length ? owned(text.slice(at)) : ''
}

/** The cells of a text's first row. */
export function firstRowOf(text: string, delimiter: Delimiter): string[] | undefined {
  let first: string[] | undefined
  const rows = splitRows(delimiter, (row) => {
    first ??= row.cells()
  })
  rows.take(text)
  rows.end()
  return first
}

/** The delimiter that gives the header line the most columns. */
export function delimiterOf(header: string): Delimiter {
  const columns = (delimiter: Delimiter) => header.split(delimiter).length
  return delimiters.reduce<Delimiter>((best, next) => (columns(next) > columns(best) ? next : best), ',')
}
