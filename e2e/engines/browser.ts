/** A browser as the walk needs it: little enough that three drivers can do it alike. */

/** As the engine itself computes it (WAI-ARIA). */
export type Role = 'button' | 'checkbox' | 'heading' | 'link' | 'region' | 'textbox'

/** A page that one person looks at. What is looked for is waited for; an error says what was not there. */
export interface Tab {
  open(address: string): Promise<void>
  address(): Promise<string>
  back(): Promise<void>
  reload(): Promise<void>
  /** Waits until something of that role and accessible name is shown. */
  see(role: Role, name: string): Promise<void>
  click(role: Role, name: string): Promise<void>
  /** Key by key. */
  type(role: Role, name: string, text: string): Promise<void>
  /** What an expression in JavaScript gives in the page, as JSON. */
  evaluate(expression: string): Promise<unknown>
  /** The page on paper, as PDF; `undefined` where the driver cannot print. */
  print(): Promise<Uint8Array | undefined>
  /** Errors that the console has shown; a driver that cannot see it gives none. */
  readonly errors: readonly string[]
}

export interface Browser {
  /** Of the engine, as it names it. */
  readonly version: string
  /** A tab of a person of whom the browser knows nothing. Tabs of persons before may be closed by that. */
  newPerson(): Promise<Tab>
  close(): Promise<void>
}

/** What a function that needs nothing from outside gives in the page; arguments and outcome travel as JSON. */
export async function run<A extends readonly unknown[], R>(
  tab: Tab,
  work: (...args: A) => R,
  ...args: A
): Promise<R | null> {
  // The function's own type says what came back.
  return (await tab.evaluate(`(${work})(${JSON.stringify(args).slice(1, -1)})`)) as R | null
}

/** Patience with a busy machine. */
export const PATIENCE = 40_000

/** Asks until the answer is something, and gives it; after `PATIENCE`, throws with what was waited for. */
export async function waitFor<T>(what: string, ask: () => Promise<T | undefined | null | false>): Promise<T> {
  const end = Date.now() + PATIENCE
  for (let last = 'nothing'; ; ) {
    try {
      const answer = await ask()
      if (answer !== undefined && answer !== null && answer !== false) return answer
    } catch (error) {
      // A page that is just being replaced.
      last = String(error)
    }
    if (Date.now() > end) throw new Error(`${what}: ${last} after ${PATIENCE} ms`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
