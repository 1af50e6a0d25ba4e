/** What differs between two states of a case, by name: so that two tabs can write the same case, each its own part. */
import type { CaseContent } from './caseContent.ts'

const whole = ['answers', 'at', 'evidence'] as const
const keyed = ['corrections', 'notes', 'times', 'done', 'letters'] as const
type Keyed = (typeof keyed)[number]
type Entries<T> = { readonly [key: string]: T }

/** `answers`, `at` or `evidence`, or a field and a key in it: `notes/antivirus`. */
export type Part = (typeof whole)[number] | `${Keyed}/${string}`

/** A case as a tab has it, and what of that is not written down yet. */
export interface Unwritten {
  readonly caseId: string
  /** It has been among the kept cases. */
  readonly wasKept: boolean
  readonly content: CaseContent
  readonly pending: readonly Part[]
}

/** The parts in which `after` differs. Values are compared by identity: nothing in the store is changed in place. */
export function changedParts(before: CaseContent, after: CaseContent): Part[] {
  return [
    ...whole.filter((field) => before[field] !== after[field]),
    ...keyed.flatMap((field) =>
      changedKeys(before[field], after[field]).map((key): Part => `${field}/${key}`),
    ),
  ]
}

function changedKeys(before: Entries<unknown>, after: Entries<unknown>): string[] {
  if (before === after) return []
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].filter((key) => before[key] !== after[key])
}

/** `onto` with the named parts as `from` has them; one that `from` lacks is taken out, and one that `onto` has keeps its place. */
export function takeParts<C extends CaseContent>(parts: readonly Part[], from: CaseContent, onto: C): C {
  const taken = new Set<string>(parts)
  const entries = <T>(field: Keyed, theirs: Entries<T>, ours: Entries<T>): Entries<T> => {
    const prefix = `${field}/`
    const keys = parts.filter((part) => part.startsWith(prefix)).map((part) => part.slice(prefix.length))
    if (keys.length === 0) return ours
    const all = new Map<string, T | undefined>(Object.entries(ours))
    for (const key of keys) all.set(key, theirs[key])
    return Object.fromEntries([...all].flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
  }
  return {
    ...onto,
    answers: (taken.has('answers') ? from : onto).answers,
    at: (taken.has('at') ? from : onto).at,
    evidence: (taken.has('evidence') ? from : onto).evidence,
    corrections: entries('corrections', from.corrections, onto.corrections),
    notes: entries('notes', from.notes, onto.notes),
    times: entries('times', from.times, onto.times),
    done: entries('done', from.done, onto.done),
    letters: entries('letters', from.letters, onto.letters),
  }
}

/** Whether the parts are the person's work. Where they look, and the times of answers that came with a link, are not. */
export const isWork = (parts: readonly Part[]): boolean =>
  parts.some((part) => part !== 'at' && !part.startsWith('times/'))

/** Kept by the tab across a reload, so read as anything. */
export const isPart = (text: unknown): text is Part =>
  typeof text === 'string' &&
  (whole.some((field) => field === text) || keyed.some((field) => text.startsWith(`${field}/`)))
