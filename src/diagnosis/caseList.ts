/** What a person does with kept cases. All of it may fail; then the storage's problem is said (caseStorage.ts). */
import { isoWithOffset } from '#event-2004/report/time'
import { beginningOf } from '#event-2004/report/visible'
import { type Case, contentOf, newCase } from './caseContent.ts'
import { forgetCase } from './caseOfTab.ts'
import { type Storage, withStorage } from './caseStorage.ts'
import { LONGEST_TITLE } from './caseTitle.ts'
import { flush } from './caseWriting.ts'
import { newId } from './id.ts'
import type { CaseFile, FileProblem } from './storage/index.ts'
import { diagnosisStore } from './store.ts'

/** An empty title gives the case back the name that is made from its evidence. `false` when the storage failed. */
export async function renameCase(id: string, title: string): Promise<boolean> {
  const name = beginningOf(title.replace(/\s+/g, ' ').trim(), LONGEST_TITLE)
  return isDone((storage) => storage.updateCase(id, (kept) => kept && { ...kept, title: name }))
}

const isDone = async (use: (storage: Storage) => Promise<unknown>): Promise<boolean> =>
  (await withStorage((storage) => use(storage).then(() => true))) ?? false

/** Another case with the same content. */
const copyOf = (one: Case, title: string): Case => ({
  ...one,
  id: newId(),
  title: beginningOf(title, LONGEST_TITLE),
})

export async function duplicateCase(one: Case, title: string): Promise<void> {
  const now = isoWithOffset(new Date())
  await withStorage((storage) => storage.putCases([{ ...copyOf(one, title), created: now, changed: now }]))
}

/** Gives the case as it was at that moment; `undefined` when it could not be deleted. It can be had back for a week. */
export async function deleteCase(one: Case): Promise<Case | undefined> {
  await flush()
  return withStorage(async (storage) => {
    const last = await storage.deleteCase(one.id, new Date())
    // What this tab still holds of it must not come back with the next note.
    if (diagnosisStore.getState().caseId === one.id) forgetCase()
    return last ?? one
  })
}

/** Beside the one of its id, where that is in the list again. `false` when the storage failed. */
export const restoreCase = ({ id }: Pick<Case, 'id'>): Promise<boolean> =>
  isDone((storage) => storage.restoreCase(id))

/** What was deleted is gone for good. */
export async function emptyBin(): Promise<void> {
  await withStorage((storage) => storage.emptyBin())
}

/**
 * The text of a file with the case of this tab as it stands, written down or not, and those before that could not be; it
 * is imported like any other. Not through `withStorage`: it is for when that fails.
 */
export async function exportCurrent(): Promise<string> {
  const { fileOf } = await import('./storage/file.ts')
  const { caseId, behind, ...state } = diagnosisStore.getState()
  const now = new Date()
  const cases = [{ caseId, content: contentOf(state) }, ...behind]
  return fileOf(
    cases.map((one) => newCase(one.caseId, one.content, isoWithOffset(now))),
    now,
  )
}

/** The text of a file with these cases. */
export const exportCases = (cases: readonly Case[]): Promise<string | undefined> =>
  withStorage(async (storage) => storage.fileOf(cases, new Date()))

/** What a file holds, or why it is none of ours. Nothing is written yet. */
export interface Incoming {
  readonly fresh: readonly Case[]
  /** Here already, and the same. */
  readonly known: number
  /** Here already, but not the same: the person decides. */
  readonly conflicts: readonly { readonly mine: Case; readonly theirs: Case }[]
  readonly unreadable: number
}

export type ImportProblem = FileProblem | 'too-large' | 'unreadable' | 'empty'

/** Reads a file of cases. Never throws; `undefined` when the storage failed. */
export async function readImport(file: Blob): Promise<Incoming | ImportProblem | undefined> {
  await flush()
  return withStorage(async (storage) => {
    if (file.size > storage.LARGEST_FILE) return 'too-large'
    // Moved or locked since it was chosen: no fault of the storage.
    const text = await file.text().catch(() => undefined)
    if (text === undefined) return 'unreadable'
    const read = storage.readFile(text)
    if (typeof read === 'string') return read
    if (read.cases.length === 0) return 'empty'
    const { cases } = await storage.allCases()
    return sorted(read, new Map(cases.map((one) => [one.id, one])), storage.sameCase)
  })
}

function sorted(
  { cases, unreadable }: CaseFile,
  own: ReadonlyMap<string, Case>,
  same: (a: Case, b: Case) => boolean,
): Incoming {
  const met = cases.flatMap((theirs) => {
    const mine = own.get(theirs.id)
    return mine === undefined ? [] : [{ mine, theirs }]
  })
  const conflicts = met.filter(({ mine, theirs }) => !same(mine, theirs))
  return {
    fresh: cases.filter(({ id }) => !own.has(id)),
    known: met.length - conflicts.length,
    conflicts,
    unreadable,
  }
}

export type Decision = 'mine' | 'theirs' | 'both'

/**
 * Writes what was read: cases that are not here yet, and of each conflict what `decide` says. `named` names the other
 * one where both are kept. Gives the number of cases written; `undefined` when nothing was.
 */
export async function importCases(
  { fresh, conflicts }: Incoming,
  decide: (id: string) => Decision,
  named: (one: Case) => string,
): Promise<number | undefined> {
  const decided = conflicts.flatMap(({ theirs }) => {
    const decision = decide(theirs.id)
    if (decision === 'mine') return []
    return [decision === 'theirs' ? theirs : copyOf(theirs, named(theirs))]
  })
  const all = [...fresh, ...decided]
  return withStorage(async (storage) => {
    await storage.putCases(all)
    return all.length
  })
}
