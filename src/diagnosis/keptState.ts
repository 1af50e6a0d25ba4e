/**
 * Reads what the tab's own storage held. By hand, since it is needed before the first page is drawn and the schema of
 * cases comes later: it looks at what a page would stumble over, field by field, and leaves out what is of another kind.
 */
import { isPart, type Unwritten } from './caseChanges.ts'
import type { CaseContent } from './caseContent.ts'
import { isCaseId } from './id.ts'
import { isLoose } from './storage/migrations.ts'
import type { Kept } from './store.ts'

type Check<T> = (value: unknown) => value is T

const isText = (value: unknown): value is string => typeof value === 'string'
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0
const isYes = (value: unknown): value is boolean => typeof value === 'boolean'
const isListOf =
  <T>(one: Check<T>) =>
  (value: unknown): value is T[] =>
    Array.isArray(value) && value.every(one)
const isRecordOf =
  <T>(one: Check<T>) =>
  (value: unknown): value is { [key: string]: T } =>
    isLoose(value) && Object.values(value).every(one)

/** Every field that may be there holds text, or what `others` says of it. */
const hasTexts = (value: unknown, others: { readonly [field: string]: (value: unknown) => boolean } = {}) =>
  isLoose(value) && Object.entries(value).every(([field, one]) => (others[field] ?? isText)(one))

const isTexts = isRecordOf(isText)
const isRecord = (value: unknown) => hasTexts(value, { eventId: isCount, log: isLoose })
const isGroup = (value: unknown) =>
  hasTexts(value, { several: isYes, count: isCount, newestKey: Number.isFinite })
const isSource = (value: unknown) =>
  isLoose(value) &&
  isText(value.found) &&
  isListOf(isText)(value.problems) &&
  Array.isArray(value.groups) &&
  value.groups.every(isGroup) &&
  [value.count, value.further].every(isCount) &&
  isListOf(isCount)(value.transportEvents)

const isEvidence = (value: unknown): value is Kept['evidence'] =>
  value === null ||
  (isLoose(value) &&
    isText(value.text) &&
    Array.isArray(value.records) &&
    value.records.every(isRecord) &&
    isCount(value.chosen) &&
    value.chosen < Math.max(1, value.records.length) &&
    isTexts(value.answers) &&
    isTexts(value.values) &&
    (value.source === undefined || isSource(value.source)))

const isFamily = (value: unknown): value is Kept['family'] =>
  value === null || value === 'ex2010' || value === 'ex2013'
const isDone = (value: unknown): value is Kept['done'][string] =>
  isLoose(value) &&
  value.family !== null &&
  isFamily(value.family) &&
  isTexts(value.values) &&
  isText(value.at) &&
  (value.takenBack === undefined || isText(value.takenBack))
const isLetter = (value: unknown): value is Kept['letters'][string] =>
  isLoose(value) && [value.subject, value.body, value.madeFrom].every(isText)
const isId = (value: unknown): value is string => isText(value) && isCaseId(value)

type Checks<T> = { readonly [F in keyof T]-?: Check<T[F]> }

const ofContent: Checks<CaseContent> = {
  answers: isTexts,
  at: isText,
  evidence: isEvidence,
  corrections: isTexts,
  notes: isTexts,
  times: isTexts,
  done: isRecordOf(isDone),
  letters: isRecordOf(isLetter),
}

const isContent = (value: unknown): value is CaseContent =>
  isLoose(value) && Object.entries(ofContent).every(([field, check]) => check(value[field]))
const isUnwritten = (value: unknown): value is Unwritten =>
  isLoose(value) &&
  isId(value.caseId) &&
  isYes(value.wasKept) &&
  isContent(value.content) &&
  isListOf(isPart)(value.pending)

const checks: Checks<Kept> = {
  ...ofContent,
  caseId: isId,
  wasKept: isYes,
  formerIds: isListOf(isId),
  pending: isListOf(isPart),
  behind: isListOf(isUnwritten),
  draft: isText,
  family: isFamily,
}

const fields = Object.keys(checks).filter((field): field is keyof Kept => field in checks)

/** What of the state can be used. `whole`: nothing that was there had to be left out. Never throws. */
export function readKept(found: unknown): { readonly kept: Partial<Kept>; readonly whole: boolean } {
  if (!isLoose(found)) return { kept: {}, whole: found === undefined || found === null }
  const there = fields.filter((field) => found[field] !== undefined)
  const good = there.filter((field) => checks[field](found[field]))
  const kept: Partial<Kept> = Object.fromEntries(good.map((field) => [field, found[field]]))
  // What was left out was not taken out by the person: what is kept of it elsewhere must not be overwritten.
  const lost = there.filter((field) => !good.includes(field))
  const pending = kept.pending?.filter((part) => !lost.some((field) => part.split('/')[0] === field))
  return { kept: { ...kept, ...(pending && { pending }) }, whole: lost.length === 0 }
}
