/** What was found, kept so that it is tried again for ever. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

export interface Finding {
  readonly target: string
  /** Of the round in which it was found. */
  readonly seed: number
  /** What the law said when it was broken. */
  readonly error: string
  readonly input: unknown
}

const folder = new URL('./found/', import.meta.url)

/** Writes a finding as a fixture; gives its file's name, the same for the same input. */
export function keep(finding: Finding): string {
  const digest = createHash('sha256').update(JSON.stringify(finding.input)).digest('hex').slice(0, 12)
  const name = `${finding.target}-${digest}.json`
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(name, folder), `${JSON.stringify(finding, null, 2)}\n`)
  return name
}

/** Every finding there ever was, by file. */
export function kept(): [name: string, finding: Finding][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Finding])
}
