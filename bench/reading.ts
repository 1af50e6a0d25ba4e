import { survey } from '#evidence'
import { generated, type Layout, layouts } from './data.ts'
import { fastest, type Part, printTable, whole } from './measure.ts'
import { naive } from './naive.ts'

const megabytes = 32
const rounds = 3

function logRow(layout: Layout): string[] {
  const bytes = [...generated(layout, megabytes * 1e6)].map((text) => Buffer.from(text))
  // New strings for each round: the engine remembers what it split and matched in a string that it knows.
  const chunks = () => bytes.map((piece) => piece.toString())
  const { count } = survey(chunks())
  if (count === 0) throw new Error(`nothing was read of: ${layout}`)
  const ours = megabytes / fastest(rounds, chunks, survey)
  const theirs = megabytes / fastest(rounds, chunks, naive)
  return [layout, whole(count), `${whole(ours)} MB/s`, `${whole(theirs)} MB/s`, (ours / theirs).toFixed(2)]
}

/** MB a second of each log format beside the naive reader. */
export const reading: Part = () => {
  console.log(`${megabytes} MB of each layout, the fastest of ${rounds} rounds\n`)
  const names = Object.keys(layouts) as Layout[]
  printTable([['layout', 'failures', 'survey', 'naive', 'ratio'], ...names.map(logRow)])
}
