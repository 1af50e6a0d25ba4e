/** The cases in IndexedDB: one record each. Every call may fail, as a connection can (connection.ts). */
import type { Case } from '../caseContent.ts'
import { caseChanged, type Party } from './channel.ts'
import { inTransaction, openedDatabase, reading } from './connection.ts'
import { readCase } from './schema.ts'

/** A kept case; of one that cannot be read, why: it stays as it is, and nothing is written over it. */
export type Kept = Case | 'newer' | 'damaged' | undefined

const readable = (value: unknown): Kept => (value === undefined ? undefined : readCase(value))

export interface KeptCases {
  /** The last changed first. */
  readonly cases: readonly Case[]
  /** The records that this release cannot read. They are left as they are. */
  readonly unreadable: readonly unknown[]
}

export async function allCases(): Promise<KeptCases> {
  const values = await reading(({ cases }) => cases.getAll())
  const read = values.map((value) => ({ value, one: readCase(value) }))
  const cases = read.flatMap(({ one }) => (typeof one === 'string' ? [] : one))
  // Not as text: offsets differ between winter and summer.
  cases.sort((a, b) => Date.parse(b.changed) - Date.parse(a.changed))
  return { cases, unreadable: read.flatMap(({ value, one }) => (typeof one === 'string' ? [value] : [])) }
}

export const caseOf = async (id: string): Promise<Kept> =>
  readable(await reading(({ cases }) => cases.get(id)))

/**
 * Reads, changes and writes in one transaction, so that no other tab writes in between.
 * `change` gets `undefined` where there is no case yet; when it returns that, nothing is written. It is not asked of a
 * record that cannot be read. `by` made the change, and is not told of it. Gives what is kept then.
 */
export async function updateCase(
  id: string,
  change: (kept: Case | undefined) => Case | undefined,
  by?: Party,
): Promise<Kept> {
  const outcome = await inTransaction(async ({ cases, deleted }) => {
    const kept = readable(await cases.get(id))
    const next = typeof kept === 'string' ? undefined : change(kept)
    if (next !== undefined) await cases.put(next)
    // It is among the kept ones again.
    if (next !== undefined && kept === undefined) await deleted.delete(id)
    return { kept, next }
  })
  if (outcome.next !== undefined) caseChanged(id, by)
  return outcome.next ?? outcome.kept
}

/** Without waiting, for a page that is being left. Only where the database is open already. */
export function putAtOnce(one: Case): void {
  try {
    const transaction = openedDatabase()?.transaction('cases', 'readwrite')
    if (transaction === undefined) return
    // Nobody is left to be told that it failed; the tab's own storage has it still.
    transaction.store.put(one).catch(() => {})
    transaction.done.then(
      () => caseChanged(one.id),
      () => {},
    )
    transaction.commit()
  } catch {
    // The database was closed at that very moment.
  }
}

/** All or none. */
export async function putCases(cases: readonly Case[]): Promise<void> {
  await inTransaction((stores) => Promise.all(cases.map((one) => stores.cases.put(one))))
  for (const { id } of cases) caseChanged(id)
}
