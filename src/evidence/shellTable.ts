import { splitLines } from './lines.ts'
import type { StreamReader } from './record.ts'
import { type ShellObject, ShellObjects } from './shellObjects.ts'
import type { Sink } from './sink.ts'

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
function tableObjects(onObject: (object: ShellObject) => void): Sink<string> {
  let names: string[] | undefined
  let columns: number[] = []
  let previous = ''
  let provider = ''
  let row: ShellObject | undefined
  const finish = () => {
    if (row) onObject(row)
    row = undefined
  }
  return {
    take(line) {
      const dashes = dashColumns(line)
      const group = /^\s{0,20}ProviderName: (\S{1,100})/.exec(line)
      if (group?.[1]) provider = group[1]
      if (dashes) {
        columns = dashes
        names = cells(previous, dashes).map((name) => name.toLowerCase())
      } else if (!names) previous = line
      else if (line.trim() === '') {
        finish()
        names = undefined
        previous = ''
      } else {
        const values = cells(line, columns)
        if (row && values[0] === '') goOn(row, names, values)
        else {
          finish()
          row = new Map(provider ? [['providername', provider]] : [])
          for (const [index, name] of names.entries()) row.set(name, values[index] ?? '')
        }
      }
    },
    end: finish,
  }
}

/** No cell is wrapped to more text than this. */
const longestCell = 100_000

function goOn(row: ShellObject, names: readonly string[], values: readonly string[]): void {
  for (const [index, name] of names.entries()) {
    const above = row.get(name) ?? ''
    if (values[index] && above.length < longestCell) row.set(name, `${above}\n${values[index]}`)
  }
}

const isCutObject = (object: ShellObject): boolean =>
  ['message', 'lasterror', 'recipientstatus'].some((name) => isCut(object.get(name) ?? ''))

/** The same cmdlets as a table. Says where the window's width cut off what is needed. */
export const readShellTable: StreamReader = (_head, take) => {
  let anyCut = false
  let any = false
  const objects = new ShellObjects(take)
  const table = tableObjects((object) => {
    any = true
    anyCut ||= isCutObject(object)
    objects.add(object)
  })
  const lines = splitLines(table.take)
  return {
    take: lines.take,
    end() {
      lines.end()
      table.end()
      const reading = objects.recognition()
      if (!reading) return any ? { found: 'other-table', problems: ['no-reply'] } : undefined
      return anyCut ? { ...reading, problems: ['truncated-values'] } : reading
    },
  }
}
