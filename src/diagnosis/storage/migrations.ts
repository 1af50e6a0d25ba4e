/** Records of older releases, step by step to the present shape. */
import { CASE_VERSION } from '../caseContent.ts'

/** A record of some version, not yet validated. */
export type Loose = { readonly [field: string]: unknown }

/** `1` makes a record of version 2 from one of version 1, and so on. A step may rely on nothing but what validation checked then. */
export type Migrations = { readonly [from: number]: (record: Loose) => Loose }

const migrations: Migrations = {}

export const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The record in the shape of `target`; `'newer'` for one of a later release, `undefined` for what no release wrote. */
export function migrated(
  value: unknown,
  steps: Migrations = migrations,
  target: number = CASE_VERSION,
): Loose | 'newer' | undefined {
  if (!isLoose(value)) return undefined
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return undefined
  if (version > target) return 'newer'
  let record = value
  for (let at = version; at < target; at += 1) {
    const step = steps[at]
    if (step === undefined) return undefined
    record = { ...step(record), version: at + 1 }
  }
  return record
}
