import { linesOf } from './lines.ts'
import type { StreamReader } from './record.ts'
import { readShellObjects, type ShellObject } from './shellObjects.ts'

// `Format-Table`: a line of names, a line of dashes, rows under it. Values too long for the window end with dots.

/** Where each column's dashes begin; undefined for a line that is no line of dashes. */
function dashColumns(line: string): number[] | undefined {
  if (!line.includes('--') || line.length > 4000) return undefined
  const starts: number[] = []
  for (let i = 0; i < line.length; i++) {
    const char = line[i]
    if (char !== '-' && char !== ' ' && char !== '\t') return undefined
    if (char === '-' && line[i - 1] !== '-') starts.push(i)
  }
  return starts
}

const widestNumber = 20

/** A number stands right-aligned and may begin left of its dashes: then the cut moves to the space before it. */
function cut(line: string, at: number): number {
  let start = at
  while (
    start > 0 &&
    at - start < widestNumber &&
    line[start] !== undefined &&
    line[start] !== ' ' &&
    line[start - 1] !== ' '
  )
    start--
  return start
}

function cells(line: string, columns: readonly number[]): string[] {
  const starts = columns.map((at, index) => (index === 0 ? 0 : cut(line, at)))
  return starts.map((start, index) => line.slice(start, starts[index + 1] ?? line.length).trim())
}

const isCut = (value: string): boolean => value.endsWith('...') || value.endsWith('…')

/** Rows as objects; a row whose first cell is empty goes on with the values above it (`-Wrap`). */
export function* tableObjects(lines: Iterable<string>): Generator<ShellObject> {
  let names: string[] | undefined
  let columns: number[] = []
  let previous = ''
  let provider = ''
  let row: ShellObject | undefined
  for (const line of lines) {
    const dashes = dashColumns(line)
    const group = /^\s{0,20}ProviderName: (\S{1,100})/.exec(line)
    if (group?.[1]) provider = group[1]
    if (dashes) {
      columns = dashes
      names = cells(previous, dashes).map((name) => name.toLowerCase())
    } else if (!names) previous = line
    else if (line.trim() === '') {
      if (row) yield row
      row = undefined
      names = undefined
      previous = ''
    } else {
      const values = cells(line, columns)
      if (row && values[0] === '') {
        names.forEach((name, index) => {
          if (values[index]) row?.set(name, `${row.get(name) ?? ''}\n${values[index]}`)
        })
      } else {
        if (row) yield row
        row = new Map(provider ? [['providername', provider]] : [])
        for (const [index, name] of names.entries()) row.set(name, values[index] ?? '')
      }
    }
  }
  if (row) yield row
}

/** The same cmdlets as a table. Says where the window's width cut off what is needed. */
export const readShellTable: StreamReader = ({ chunks }, take) => {
  let anyCut = false
  let any = false
  function* watched(): Generator<ShellObject> {
    for (const object of tableObjects(linesOf(chunks))) {
      any = true
      anyCut ||=
        isCut(object.get('message') ?? '') ||
        isCut(object.get('lasterror') ?? '') ||
        isCut(object.get('recipientstatus') ?? '')
      yield object
    }
  }
  const reading = readShellObjects(watched(), take)
  if (!reading) return any ? { found: 'other-table', problems: ['no-reply'] } : undefined
  return anyCut ? { ...reading, problems: ['truncated-values'] } : reading
}
