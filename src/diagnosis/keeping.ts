/** Whether cases are being kept yet: what keeps them (caseKeeper.ts) is loaded after the first page. */
type Keep = typeof import('./caseKeeper.ts').keepCases

let begin: ((keep: Keep) => void) | undefined
let loaded: Keep | undefined

/** `start`: begins with what keeps them, once that is loaded; `undefined` when no page stands any more. */
export function keepBy(start: ((keep: Keep) => void) | undefined): void {
  begin = start
  if (loaded !== undefined) begin?.(loaded)
}

export function keepWith(keep: Keep): void {
  loaded = keep
  begin?.(keep)
}
