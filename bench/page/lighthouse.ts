/**
 * `npm run bench -- lighthouse`: Lighthouse's four columns, as a phone, of the start, a step and the checklist in both
 * languages. It brings a hundred packages, so npm fetches it when it is asked for and none of it is ours.
 */
import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createBuilder } from 'vite'
import { launchOptions } from '../../scripts/browser.mjs'
import { ms, printTable } from '../measure.ts'
import { median } from './browser.ts'
import { pages } from './paints.ts'
import { serve } from './server.ts'
import { blockingIn } from './trace.ts'

const LIGHTHOUSE = 'lighthouse@13'
const columns = ['performance', 'accessibility', 'best-practices', 'seo']
/** What Lighthouse takes a phone to be slower by. */
const SLOWDOWN = 4
/** What is measured by the clock is the best of so many: what disturbs it only makes it slower. */
const RUNS = 3

/** The part of its report that we read. */
interface Report {
  /** 0 to 1; `null` where a column could not be measured. */
  readonly categories: { readonly [column: string]: { readonly score: number | null } }
  readonly audits: {
    readonly [audit: string]: {
      readonly title: string
      readonly score: number | null
      readonly numericValue?: number
    }
  }
}

interface Look {
  readonly report: Report
  /** Milliseconds that the page blocks by its own work, for a phone four times as slow. */
  readonly blocking: number
}

export async function lighthouse(): Promise<void> {
  const refused = await fetched()
  if (refused !== undefined) {
    console.log(`${LIGHTHOUSE} could not be fetched: ${refused}`)
    console.log(
      `With a connection to npm's registry, or a mirror of it, run once: npm exec --yes ${LIGHTHOUSE} -- --version`,
    )
    return
  }
  const folder = await built()
  const server = await serve(folder)
  try {
    const rows = [['Lighthouse 13, as a phone', ...columns, 'bar', 'blocks by the clock', 'by its own work']]
    const below: string[] = []
    for (const language of ['en', 'ru'])
      for (const [name, page] of Object.entries(pages)) {
        const looks: Look[] = []
        for (let run = 0; run < RUNS; run++)
          looks.push(await look(`${server.origin}/${language}/${page}${page && '/'}`))
        const reports = looks.map(({ report }) => report)
        const best = columns.map((column) =>
          Math.max(...reports.map(({ categories }) => 100 * (categories[column]?.score ?? 0))),
        )
        rows.push([
          `${name}, ${language}`,
          ...best.map((score) => score.toFixed(0)),
          '100',
          ms(median(reports.map(({ audits }) => audits['total-blocking-time']?.numericValue ?? Number.NaN))),
          ms(median(looks.map(({ blocking }) => blocking))),
        ])
        if (best.some((score) => score < 100)) below.push(...failuresOf(reports, `${name}, ${language}`))
      }
    printTable(rows)
    if (below.length > 0) console.log(`\nBelow it:\n${below.join('\n')}`)
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
}

/** As a site has it that knows where it is: without that, alternates have no host, which Lighthouse counts as a fault. */
async function built(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'))
  process.env.SITE_URL = 'https://mail.example.com'
  const builder = await createBuilder({ logLevel: 'error', build: { outDir: folder, emptyOutDir: true } })
  await builder.buildApp()
  return folder
}

const run = promisify(execFile)
/** On Windows npm is a script for the shell, which is given nothing but our own words. */
const npm = (args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  run('npm', ['exec', '--yes', LIGHTHOUSE, '--', ...args], { env, shell: process.platform === 'win32' })

/** Why it is not to be had; nothing where it is. */
async function fetched(): Promise<string | undefined> {
  try {
    await npm(['--version'])
    return undefined
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? error.stderr : error
    return String(said).trim().split('\n')[0]
  }
}

async function look(url: string): Promise<Look> {
  const { executablePath, args = [] } = launchOptions()
  const folder = mkdtempSync(join(tmpdir(), 'lighthouse-'))
  const file = join(folder, 'report.json')
  const flags = ['--headless=new', ...args].join(' ')
  try {
    await npm(
      [url, '--quiet', '--save-assets', '--output=json', `--output-path=${file}`, `--chrome-flags=${flags}`],
      { ...process.env, ...(executablePath !== undefined && { CHROME_PATH: executablePath }) },
    )
    return {
      report: JSON.parse(readFileSync(file, 'utf8')),
      blocking: blockingIn(readFileSync(join(folder, 'report-0.trace.json')), SLOWDOWN),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What was not perfect in each of the runs. */
const failuresOf = (reports: readonly Report[], name: string): string[] =>
  Object.entries(reports[0]?.audits ?? {})
    .filter(([id]) => reports.every(({ audits }) => (audits[id]?.score ?? 1) < 0.9))
    .map(([id, { title }]) => `- ${name}: ${id} (${title})`)
