/** The cases in IndexedDB: one record each. Every call may fail (private window, quota, blocked); callers say so. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Case } from '../case.ts'
import { caseChanged, type Listener } from './channel.ts'
import { readCase } from './schema.ts'

interface Schema extends DBSchema {
  // A record may be of another release, or damaged.
  cases: { key: string; value: { readonly id: string } }
}

/** Of the database; a case has its own version. */
const DATABASE_VERSION = 1

/** Some browsers leave the call unanswered instead of refusing it. */
const PATIENCE = 10_000

let opened: Promise<IDBPDatabase<Schema>> | undefined
/** For the moment in which a page is left: there is no time to wait for a promise. */
let ready: IDBPDatabase<Schema> | undefined

function forget(): void {
  opened = undefined
  ready = undefined
}

async function connect(): Promise<IDBPDatabase<Schema>> {
  const connecting = openDB<Schema>('exchange-2004-wizard', DATABASE_VERSION, {
    upgrade: (db) => {
      db.createObjectStore('cases', { keyPath: 'id' })
    },
    // A tab of a later release wants to upgrade: this one makes way, and opens again when it needs to.
    blocking: (_current, _blocked, event) => {
      forget()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: forget,
  })
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE)
  })
  ready = await Promise.race([connecting, tooLong]).finally(() => clearTimeout(timer))
  return ready
}

function database(): Promise<IDBPDatabase<Schema>> {
  // A failure is not kept: the next change tries again.
  opened ??= connect().catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
}

export interface KeptCases {
  /** The last changed first. */
  readonly cases: readonly Case[]
  /** How many records this release cannot read. They are left as they are. */
  readonly unreadable: number
}

const readable = (value: unknown): Case | undefined => {
  const read = readCase(value)
  return typeof read === 'string' ? undefined : read
}

export async function allCases(): Promise<KeptCases> {
  const values = await (await database()).getAll('cases')
  const cases = values.flatMap((value) => readable(value) ?? [])
  // Not as text: offsets differ between winter and summer.
  cases.sort((a, b) => Date.parse(b.changed) - Date.parse(a.changed))
  return { cases, unreadable: values.length - cases.length }
}

/** `undefined` where there is none, or none that this release can read. */
export async function caseOf(id: string): Promise<Case | undefined> {
  return readable(await (await database()).get('cases', id))
}

/**
 * Reads, changes and writes in one transaction, so that no other tab writes in between.
 * `change` gets `undefined` where there is no case yet; when it returns that, nothing is written.
 * `by` made the change, and is not told of it.
 */
export async function updateCase(
  id: string,
  change: (kept: Case | undefined) => Case | undefined,
  by?: Listener,
): Promise<Case | undefined> {
  const transaction = (await database()).transaction('cases', 'readwrite')
  const value = await transaction.store.get(id)
  const kept = readable(value)
  // Of a later release: not to be overwritten.
  const next = value !== undefined && kept === undefined ? undefined : change(kept)
  await Promise.all([next !== undefined && transaction.store.put(next), transaction.done])
  if (next !== undefined) caseChanged(id, by)
  return next ?? kept
}

/** Without waiting, for a page that is being left. Only where the database is open already. */
export function putAtOnce(one: Case): void {
  try {
    const transaction = ready?.transaction('cases', 'readwrite')
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
  const transaction = (await database()).transaction('cases', 'readwrite')
  await Promise.all([...cases.map((one) => transaction.store.put(one)), transaction.done])
  for (const { id } of cases) caseChanged(id)
}

export async function deleteCase(id: string): Promise<void> {
  await (await database()).delete('cases', id)
  caseChanged(id)
}
