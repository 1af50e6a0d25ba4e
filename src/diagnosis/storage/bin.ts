/** Cases that were deleted of late. Whoever deleted the wrong one has a week to notice. */
import { isoWithOffset } from '#event-2004/report/time'
import type { Case } from '../caseContent.ts'
import { newId } from '../id.ts'
import { caseChanged } from './channel.ts'
import { inTransaction, reading } from './connection.ts'
import { readCase } from './schema.ts'

const DAYS = 7

/** By the clock that wrote it; one that was set back keeps a case longer, never shorter. */
const isOver = (at: string, now: Date): boolean => now.getTime() - Date.parse(at) > DAYS * 86_400_000

/** The record of a case under that id; `undefined` for what is none. */
const under = (id: string, one: unknown) =>
  typeof one === 'object' && one !== null ? { ...one, id } : undefined

/** Takes the case out of the list. Gives it as it was at that moment; `undefined` where there was none to be read. */
export async function deleteCase(id: string, now: Date): Promise<Case | undefined> {
  const value = await inTransaction(async ({ cases, deleted }) => {
    const one = await cases.get(id)
    if (one === undefined) return undefined
    const before = await deleted.get(id)
    // It came back from a file or a tab, and may be the older one: what was deleted before it stays in the bin.
    const other = newId()
    if (before !== undefined) await deleted.put({ ...before, id: other, one: under(other, before.one) })
    await deleted.put({ id, at: isoWithOffset(now), one })
    await cases.delete(id)
    return one
  })
  caseChanged(id)
  const read = readCase(value)
  return typeof read === 'string' ? undefined : read
}

export interface DeletedCase {
  readonly one: Case
  /** ISO 8601 with offset. */
  readonly at: string
}

/** Those that can still be had back, the last deleted first. The others are gone with that. */
export async function deletedCases(now: Date): Promise<readonly DeletedCase[]> {
  const all = await reading(({ deleted }) => deleted.getAll())
  const over = all.filter(({ at }) => isOver(at, now))
  if (over.length > 0)
    await inTransaction(({ deleted }) => Promise.all(over.map(({ id }) => deleted.delete(id))))
  const left = all.filter((one) => !over.includes(one))
  const read = left.flatMap(({ one, at }) => {
    const deleted = readCase(one)
    return typeof deleted === 'string' ? [] : [{ one: deleted, at }]
  })
  return read.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** Puts a deleted case back into the list; under another id where a file or a tab has put one of its own there. */
export async function restoreCase(id: string): Promise<void> {
  await inTransaction(async ({ cases, deleted }) => {
    const [now, before] = [await cases.get(id), await deleted.get(id)]
    const record = under(now === undefined ? id : newId(), before?.one)
    if (record !== undefined) await cases.put(record)
    await deleted.delete(id)
  })
  caseChanged(id)
}

/** For good. */
export async function emptyBin(): Promise<void> {
  await inTransaction(({ deleted }) => deleted.clear())
}
