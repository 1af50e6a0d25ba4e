/**
 * Which case an entry of the tab's history belongs to: Back may lead to another case than the one worked on now. It is
 * kept in the entry itself, beside what the router keeps there.
 */

const loose = (state: unknown): { readonly [field: string]: unknown } =>
  typeof state === 'object' && state !== null ? { ...state } : {}

/** The router's name for an entry that it did not make. */
const keyOf = (state: unknown): string => {
  const { key } = loose(state)
  return typeof key === 'string' ? key : 'default'
}

/** The case of the present entry; `undefined` for a new one, or when `key` names an entry that is no longer shown. */
export function stampOf(key: string): string | undefined {
  const { case: stamp } = loose(history.state)
  return keyOf(history.state) === key && typeof stamp === 'string' ? stamp : undefined
}

/** What may lead away from an entry. */
const LEADS_AWAY = ['pointerdown', 'click', 'keydown', 'pagehide'] as const

/**
 * When `later` does what it is given: to write into the history takes a tenth of a step's time. Sooner, if something
 * happens that may lead away.
 */
export function stampSoon(key: string, caseId: string, later: (then: () => void) => () => void): void {
  const stamp = () => {
    cancel()
    for (const type of LEADS_AWAY) removeEventListener(type, stamp, true)
    stampWith(key, caseId)
  }
  for (const type of LEADS_AWAY) addEventListener(type, stamp, true)
  const cancel = later(stamp)
}

function stampWith(key: string, caseId: string): void {
  if (keyOf(history.state) !== key || stampOf(key) === caseId) return
  history.replaceState({ ...loose(history.state), case: caseId }, '')
}
