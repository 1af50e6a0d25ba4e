/** Whether cases are being kept yet: what keeps them is loaded after the first page. */

let start: (() => Promise<void>) | undefined

/** `begin`: loads it and begins; `undefined` when no page stands any more. */
export function keepBy(begin: (() => Promise<void>) | undefined): void {
  start = begin
}

/** Before anything is done with a case: so that none of it is missed. */
export async function keepNow(): Promise<void> {
  await start?.()
}
