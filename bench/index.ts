/**
 * `npm run bench`: how fast replies are classified and logs are read, beside a naive reader in the same run. The ratio is
 * what to compare between machines; docs/benchmarks.md says how to read it.
 */
import { survey } from '#evidence'
import { classifyReply } from '#smtp'
import { generated, type Layout, layouts, manyReplies } from './data.ts'
import { naive } from './naive.ts'

const megabytes = 32
const rounds = 3

/** Seconds of the fastest of several rounds: what disturbs a round only makes it slower. */
function fastest<T>(prepare: () => T, work: (prepared: T) => void): number {
  let best = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const prepared = prepare()
    const start = performance.now()
    work(prepared)
    best = Math.min(best, (performance.now() - start) / 1000)
  }
  return best
}

function logRow(layout: Layout): string[] {
  const bytes = [...generated(layout, megabytes * 1e6)].map((text) => Buffer.from(text))
  // New strings for each round: the engine remembers what it split and matched in a string that it knows.
  const chunks = () => bytes.map((piece) => piece.toString())
  const { count } = survey(chunks())
  if (count === 0) throw new Error(`nothing was read of: ${layout}`)
  const ours = megabytes / fastest(chunks, survey)
  const theirs = megabytes / fastest(chunks, naive)
  const perSecond = (value: number) => `${value.toFixed(0)} MB/s`
  return [layout, count.toLocaleString('en'), perSecond(ours), perSecond(theirs), (ours / theirs).toFixed(2)]
}

function repliesPerSecond(): number {
  const count = 50_000
  const seconds = fastest(
    () => manyReplies(count),
    (replies) => {
      for (const reply of replies) classifyReply(reply)
    },
  )
  return count / seconds
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`
  rows.forEach((row, place) => {
    console.log(line(row))
    if (place === 0)
      console.log(line(widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))))
  })
}

console.log(`Node ${process.version}, ${megabytes} MB of each layout, the fastest of ${rounds} rounds\n`)
console.log(`classifyReply: ${Math.round(repliesPerSecond()).toLocaleString('en')} replies/s\n`)
const names = Object.keys(layouts) as Layout[]
print([['layout', 'failures', 'survey', 'naive', 'ratio'], ...names.map(logRow)])
