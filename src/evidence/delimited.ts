// Rows of comma, semicolon or tab separated values, RFC 4180 as Windows, PowerShell and Exchange write it.

export type Delimiter = ',' | ';' | '\t'

export interface DelimitedRow {
  cells: string[]
  /** The text ended inside a quoted value. */
  cut: boolean
}

/** The end of a quoted value that begins at `start`: the index of its closing quote, or the text's length. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? text.length : at
}

/** Rows of LF text; a quoted value may hold line breaks and doubled quotes. Empty lines give no row. */
export function* delimitedRows(text: string, delimiter: Delimiter): Generator<DelimitedRow> {
  let at = 0
  while (at < text.length) {
    const lineEnd = text.indexOf('\n', at)
    let end = lineEnd < 0 ? text.length : lineEnd
    const cells: string[] = []
    let cut = false
    if (end === at) {
      at = end + 1
      continue
    }
    for (;;) {
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1)
        cut ||= close >= text.length
        const value = text.slice(at + 1, close).replaceAll('""', '"')
        if (close > end) {
          const next = text.indexOf('\n', close)
          end = next < 0 ? text.length : next
        }
        const cellEnd = nextDelimiter(text, delimiter, close, end)
        cells.push(value + text.slice(close + 1, cellEnd))
        at = cellEnd
      } else {
        const next = nextDelimiter(text, delimiter, at, end)
        cells.push(text.slice(at, next))
        at = next
      }
      if (at >= end) break
      at += 1
    }
    yield { cells, cut }
    at = end + 1
  }
}

/** Looked for inside the row only: `indexOf` over the rest of the text for each last value would be quadratic. */
function nextDelimiter(text: string, delimiter: Delimiter, from: number, end: number): number {
  for (let i = from; i < end; i++) if (text[i] === delimiter) return i
  return end
}

/** The delimiter that gives the header line the most columns. */
export function delimiterOf(header: string): Delimiter {
  const columns = (delimiter: Delimiter) => header.split(delimiter).length
  return ([',', ';', '\t'] as const).reduce((best, next) => (columns(next) > columns(best) ? next : best))
}
