/** Cases as a JSON file, to be kept elsewhere or handed on. */
import { isoWithOffset } from '#event-2004/report/time'
import { canonical } from '../canonical.ts'
import type { Case } from '../caseContent.ts'
import { isLoose } from './migrations.ts'
import { readCase } from './schema.ts'

const FORMAT = 'exchange-2004-wizard/cases'
/** Of the file, not of a case: a case has its own version. */
const FILE_VERSION = 1

/** In bytes. A thousand cases with a page of text each take a tenth of it. */
export const LARGEST_FILE = 64 * 2 ** 20

/** All are read whenever the list or the start page is opened. */
export const MOST_CASES = 5000

export function fileOf(cases: readonly Case[], now: Date): string {
  const file = { format: FORMAT, version: FILE_VERSION, exported: isoWithOffset(now), cases }
  return `${JSON.stringify(file, null, 2)}\n`
}

export type FileProblem = 'not-json' | 'not-cases' | 'newer' | 'too-many'

export interface CaseFile {
  /** Each id once; the first counts. */
  readonly cases: readonly Case[]
  /** How many of the cases could not be read: damaged, or of a later release. */
  readonly unreadable: number
}

/** Never throws, whatever the text. */
export function readFile(text: string): CaseFile | FileProblem {
  const file = parsed(text)
  if (file === undefined) return 'not-json'
  if (!isLoose(file) || file.format !== FORMAT || typeof file.version !== 'number') return 'not-cases'
  if (file.version > FILE_VERSION) return 'newer'
  if (!Array.isArray(file.cases)) return 'not-cases'
  if (file.cases.length > MOST_CASES) return 'too-many'
  const read = file.cases.map(readCase)
  const cases = new Map<string, Case>()
  for (const one of read) if (typeof one !== 'string' && !cases.has(one.id)) cases.set(one.id, one)
  return {
    cases: [...cases.values()],
    unreadable: read.filter((one) => typeof one === 'string').length,
  }
}

function parsed(text: string): unknown {
  try {
    // A byte order mark is what Windows editors put in front.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Whether two cases hold the same, whatever the order in which their fields were written. */
export const sameCase = (a: Case, b: Case): boolean => said(a) === said(b)

/** The order of answers is part of a diagnosis; that of other keys says nothing. */
const said = ({ answers, ...others }: Case): string =>
  JSON.stringify([Object.entries(answers), canonical(others)])
