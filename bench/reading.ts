import { examine, survey } from '#evidence'
import { bounces, generated, type Layout, layouts } from './data/layouts.ts'
import { fastestOfEach, type Part, printTable, whole } from './measure.ts'
import { naive } from './naive.ts'

const megabytes = 32
const rounds = 5

/** Reads texts and says how many failures it found. */
type Read = (texts: Iterable<string>) => number

function row(name: string, pieces: Iterable<string>, read: Read): string[] {
  const bytes = Array.from(pieces, (text) => Buffer.from(text))
  const size = bytes.reduce((sum, { length }) => sum + length, 0) / 1e6
  // New strings for each round: the engine remembers what it split and matched in a string that it knows.
  const texts = () => bytes.map((piece) => piece.toString())
  const count = read(texts())
  if (count === 0) throw new Error(`nothing was read of: ${name}`)
  const [ours = 0, theirs = 0] = fastestOfEach(rounds, texts, [read, naive]).map((seconds) => size / seconds)
  return [name, whole(count), `${whole(ours)} MB/s`, `${whole(theirs)} MB/s`, (ours / theirs).toFixed(2)]
}

const surveyed: Read = (pieces) => survey(pieces).count

/** A bounce is a text of its own. */
const examined: Read = (texts) => {
  let count = 0
  for (const text of texts) count += examine(text).records.length
  return count
}

function* bouncesOf(bounce: (n: number) => string): Generator<string> {
  for (let n = 0, done = 0; done < megabytes * 1e6; n++) {
    const text = bounce(n)
    done += text.length
    yield text
  }
}

/** MB a second of each log format beside the naive reader. */
export const reading: Part = () => {
  console.log(`${megabytes} MB of each layout, the fastest of ${rounds} rounds\n`)
  const names = Object.keys(layouts) as Layout[]
  printTable([
    ['layout', 'failures', 'ours', 'naive', 'ratio'],
    ...names.map((name) => row(name, generated(name, megabytes * 1e6), surveyed)),
    ...Object.entries(bounces).map(([name, bounce]) => row(name, bouncesOf(bounce), examined)),
  ])
}
