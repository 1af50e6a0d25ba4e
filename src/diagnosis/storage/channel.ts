/** Tells the other tabs, and the other parts of this one, that a case has changed. */

const NAME = 'exchange-2004-wizard/cases'

/** Who of this tab need not be told of what it has written itself. */
export type Party = 'keeper'

type Listener = (id: string) => void
const listeners = new Map<Listener, Party | undefined>()

let channel: BroadcastChannel | undefined
let tried = false

/** Opened when first needed. A browser without it, or one that forbids it, has tabs that do not see each other. */
function open(): BroadcastChannel | undefined {
  if (tried) return channel
  tried = true
  try {
    channel = new BroadcastChannel(NAME)
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') for (const listener of listeners.keys()) listener(data)
    }
  } catch {
    channel = undefined
  }
  return channel
}

/**
 * `listener` gets the id of each case that changed, in this tab or another, but for the changes that `party` has made here;
 * what it returns ends that.
 */
export function onCaseChanged(listener: Listener, party?: Party): () => void {
  open()
  listeners.set(listener, party)
  return () => {
    listeners.delete(listener)
  }
}

/** `by` made the change, and need not be told. */
export function caseChanged(id: string, by?: Party): void {
  open()?.postMessage(id)
  for (const [listener, party] of listeners) if (by === undefined || party !== by) listener(id)
}
