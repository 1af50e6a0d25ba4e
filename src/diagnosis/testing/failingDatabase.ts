/** IndexedDB that fails at one call of many, in the ways in which browsers do. */

/** `fails`: the request has an error, which aborts its transaction unless somebody prevents that. */
export type HowToFail = 'throws' | 'fails' | 'aborts' | 'is full' | 'is silent'

const broken = (how: HowToFail): DOMException =>
  how === 'is full'
    ? new DOMException('no room', 'QuotaExceededError')
    : new DOMException('broken', 'UnknownError')

const calls = ['open', 'transaction', 'get', 'getAll', 'put', 'delete', 'clear'] as const
type Call = (typeof calls)[number]

export interface Failing {
  /** How many calls there were so far. */
  calls(): number
  /** What failed. */
  failed(): string
  end(): void
}

/** The `n`-th call of all, or of `only` that kind, fails. Later ones work. */
export function failAtCall(n: number, how: HowToFail, only?: Call): Failing {
  let count = 0
  let failed = 'nothing'
  const isTheOne = (call: Call): boolean => {
    if (only !== undefined && call !== only) return false
    count += 1
    if (count !== n) return false
    failed = call
    return true
  }
  const owners: { readonly [C in Call]: object } = {
    open: IDBFactory.prototype,
    transaction: IDBDatabase.prototype,
    get: IDBObjectStore.prototype,
    getAll: IDBObjectStore.prototype,
    put: IDBObjectStore.prototype,
    delete: IDBObjectStore.prototype,
    clear: IDBObjectStore.prototype,
  }
  const spies = calls.map((call) => {
    const owner = owners[call]
    const original: unknown = Reflect.get(owner, call)
    if (typeof original !== 'function') throw new Error(`no ${call}`)
    const replacement = function (this: object, ...args: unknown[]): unknown {
      // The upgrade's own, which the browser makes.
      if (args[1] === 'versionchange' || !isTheOne(call)) return Reflect.apply(original, this, args)
      const isRequest = this instanceof IDBObjectStore
      if (how === 'throws' || how === 'is full' || !isRequest) throw broken(how)
      const request: unknown = Reflect.apply(original, this, args)
      if (!(request instanceof IDBRequest)) throw broken(how)
      if (how === 'is silent')
        return Object.create(IDBRequest.prototype, {
          addEventListener: { value: () => {} },
          removeEventListener: { value: () => {} },
        })
      // By the browser itself: every request of the transaction fails with it.
      this.transaction.abort()
      return request
    }
    const spy = { restore: () => Reflect.set(owner, call, original) }
    Reflect.set(owner, call, replacement)
    return spy
  })
  return {
    calls: () => count,
    failed: () => failed,
    end: () => {
      for (const { restore } of spies) restore()
    },
  }
}
