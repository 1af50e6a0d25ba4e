/**
 * `npm run bench:file` opens the built page in Chromium, has it read files of 100 MB and 1 GB of each layout, and prints
 * memory, time and the longest task of the main thread; `npm run bench:file -- XML 16` those whose name has one of the
 * words. `--sizes=100,300` takes other sizes. Needs Linux, where a process's memory can be looked up from outside.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { preview } from 'vite'
import { generated, type Layout } from '../data/layouts.ts'
import { printTable, whole } from '../measure.ts'
import { cancelReading, readFile, tracePasting, traceReading } from './page.ts'
import { type FileEncoding, writeFile } from './write.ts'

const files: readonly (readonly [Layout, FileEncoding])[] = [
  ['send protocol log', 'utf-8'],
  ['send protocol log', 'utf-16le'],
  ['send protocol log, Russian', 'windows-1251'],
  ['message tracking log', 'utf-8'],
  ['Event Viewer CSV', 'utf-8'],
  ['Event Viewer CSV, Russian', 'windows-1251'],
  ['event XML', 'utf-8'],
  ['Event Viewer text', 'utf-8'],
  ['Export-Csv of events', 'utf-16le'],
  ['Get-WinEvent list', 'utf-16le'],
  ['Get-WinEvent list', 'utf-8'],
  ['Get-MessageTrackingLog list', 'utf-8'],
]

const pastedLengths = [10_000, 100_000, 1_000_000, 5_000_000]

const { values, positionals } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000' } },
  allowPositionals: true,
})
const sizes = values.sizes.split(',').map(Number)
const chosen = files.filter(
  (file) => positionals.length === 0 || positionals.some((word) => file.join(' ').includes(word)),
)

const folder = mkdtempSync(join(tmpdir(), 'bench-file-'))
const server = await preview({ preview: { port: 4219 } })
const [baseURL = ''] = server.resolvedUrls?.local ?? []
const ms = (value: number) => `${whole(value)} ms`

async function row(layout: Layout, encoding: FileEncoding, megabytes: number): Promise<string[]> {
  const path = join(folder, 'file.txt')
  writeFile(path, layout, encoding, megabytes * 1e6)
  const { seconds, above, moves, longestStill, longTasks } = await readFile(baseURL, path)
  const longest = await traceReading(baseURL, path)
  const cancelled = await cancelReading(baseURL, path)
  return [
    `${layout}, ${encoding}`,
    `${whole(megabytes)} MB`,
    `${seconds.toFixed(1)} s`,
    `${whole(megabytes / seconds)} MB/s`,
    `${whole(above.page)} MB`,
    `${whole(above.browser)} MB`,
    `${ms(longest.wall)}, ${ms(longest.own)}`,
    String(longTasks.length),
    `${moves}, ${ms(longestStill)}`,
    `${ms(cancelled.said)}, ${ms(cancelled.gone)}`,
  ]
}

try {
  const rows: string[][] = []
  for (const [layout, encoding] of chosen)
    for (const megabytes of sizes) {
      const cells = await row(layout, encoding, megabytes)
      console.error(cells.join(' | '))
      rows.push(cells)
    }
  console.log()
  printTable([
    [
      'file',
      'size',
      'time',
      'speed',
      'page above idle',
      'browser above idle',
      'longest task: clock, core',
      'tasks of 50 ms',
      'moves of the bar, longest pause',
      'cancel: said, ended',
    ],
    ...rows,
  ])
  console.log()
  const pasted: string[][] = []
  for (const length of positionals.length > 0 ? [] : pastedLengths) {
    const longest = await tracePasting(baseURL, [...generated('Event Viewer text', length)].join(''))
    pasted.push([`${whole(length / 1000)} kB`, `${ms(longest.wall)}, ${ms(longest.own)}`])
  }
  printTable([['pasted Event Viewer text', 'longest task: clock, core'], ...pasted])
} finally {
  await server.close()
  rmSync(folder, { recursive: true })
}
