/**
 * The connection to IndexedDB, and transactions on it. Every call may fail (private window, quota, blocked); callers say so.
 */
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import { DATABASE } from '../databaseName.ts'

/** A record may be of another release, or damaged. */
type Stored = { readonly id: string }

interface Schema extends DBSchema {
  cases: { key: string; value: Stored }
  /** Of late, and still to be had back (bin.ts). */
  deleted: { key: string; value: Stored & { readonly at: string; readonly one: unknown } }
}

type Database = IDBPDatabase<Schema>

/** Of the database; a case has its own version. */
const DATABASE_VERSION = 2

/** Some browsers leave a call unanswered instead of refusing it. */
const PATIENCE = 10_000

let opened: Promise<Database> | undefined
let ready: Database | undefined

/** For the moment in which a page is left: there is no time to wait for a promise. `undefined` where it is not open. */
export const openedDatabase = (): Database | undefined => ready

/** Transactions that may still be added to: each holds up those after it. */
const running = new Set<{ abort(): void }>()

/** While `work` is under way, the transaction is aborted if the page is left. */
async function holding<T>(transaction: { abort(): void }, work: () => Promise<T>): Promise<T> {
  running.add(transaction)
  try {
    return await work()
  } finally {
    running.delete(transaction)
  }
}

function forget(): void {
  opened = undefined
  ready = undefined
}

/** Rejects where there is no answer in time: whoever waits behind it would wait for ever. */
async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('IndexedDB does not answer')), PATIENCE)
  })
  return Promise.race([answer, tooLong]).finally(() => clearTimeout(timer))
}

async function connect(): Promise<Database> {
  const connecting = openDB<Schema>(DATABASE, DATABASE_VERSION, {
    upgrade: (db) => {
      // By what is there, not by the version: whoever opens a database that is not there makes an empty one.
      for (const name of ['cases', 'deleted'] as const)
        if (!db.objectStoreNames.contains(name)) db.createObjectStore(name, { keyPath: 'id' })
    },
    // A tab of a later release wants to upgrade: this one makes way, and opens again when it needs to.
    blocking: (_current, _blocked, event) => {
      forget()
      if (event.target instanceof IDBDatabase) event.target.close()
    },
    terminated: forget,
  })
  ready = await connecting
  return ready
}

/** Does something with the database, which must answer in time. */
function withDatabase<T>(use: (database: Database) => Promise<T>): Promise<T> {
  // A failure is not kept: the next change tries again.
  opened ??= inTime(connect()).catch((error: unknown) => {
    forget()
    throw error
  })
  return opened
    .then((database) => inTime(use(database)))
    .catch((error: unknown) => {
      // The browser has closed it behind our back.
      if (error instanceof DOMException && error.name === 'InvalidStateError') forget()
      throw error
    })
}

type Store<N extends 'cases' | 'deleted', M extends 'readonly' | 'readwrite' = 'readwrite'> = IDBPObjectStore<
  Schema,
  ('cases' | 'deleted')[],
  N,
  M
>

/** All of the work or none: what it rejects with takes back what it has written. */
export function inTransaction<T>(
  work: (stores: { readonly cases: Store<'cases'>; readonly deleted: Store<'deleted'> }) => Promise<T>,
): Promise<T> {
  return withDatabase(async (database) => {
    const transaction = database.transaction(['cases', 'deleted'], 'readwrite')
    // Whoever waits for the work hears of a failure there.
    transaction.done.catch(() => {})
    const [cases, deleted] = [transaction.objectStore('cases'), transaction.objectStore('deleted')]
    const all = holding(transaction, () => work({ cases, deleted }))
    const result = await all.catch((error: unknown) => {
      const { error: reason } = transaction
      abort(transaction)
      // That there is no room is said by the transaction alone, in some browsers.
      throw reason ?? error
    })
    await transaction.done
    return result
  })
}

/** Not by the shortcuts of `idb`: of a transaction that is aborted, nobody would hear there. */
export function reading<T>(
  work: (stores: {
    readonly cases: Store<'cases', 'readonly'>
    readonly deleted: Store<'deleted', 'readonly'>
  }) => Promise<T>,
): Promise<T> {
  return withDatabase((database) => {
    const transaction = database.transaction(['cases', 'deleted'])
    transaction.done.catch(() => {})
    const [cases, deleted] = [transaction.objectStore('cases'), transaction.objectStore('deleted')]
    return holding(transaction, () => work({ cases, deleted }))
  })
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort()
  } catch {
    // The browser has done so already.
  }
}

/**
 * The page is being left. One that the browser keeps for Back stands still: in WebKit, a transaction that it was in the
 * middle of would stay open, and all other pages wait for it. What was not written is written by `putAtOnce`, or later.
 * In a page that ends, what is under way is still done.
 */
export function letGo(keptForBack: boolean): void {
  if (keptForBack) for (const transaction of running) abort(transaction)
  ready?.close()
  forget()
}
