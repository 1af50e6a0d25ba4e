/** Which keys do what, on any keyboard. */

/** The order of the list that a person sees. */
export const letters = {
  b: 'back',
  g: 'goOn',
  d: 'beside',
  c: 'copy',
  m: 'map',
  r: 'report',
  p: 'checklist',
  s: 'source',
  l: 'language',
} as const
export type LetterAction = (typeof letters)[keyof typeof letters]

export type Shortcut =
  | { readonly does: LetterAction | 'jump' | 'list' }
  /** One digit of the number of an answer. */
  | { readonly does: 'choose'; readonly digit: number }

/** What a shortcut is read from. */
export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const isLetter = (key: string): key is keyof typeof letters => Object.hasOwn(letters, key)

/**
 * The shortcut of a press, if it is one. What the key writes counts, so that the letter on the key is the letter of the
 * list on every Latin layout; where it writes no Latin letter, the place of the key, which is the same on a Russian
 * keyboard. Signs are found where either layout has them: a Russian keyboard writes `.` with the key of `/`.
 */
export function shortcutOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Press): Shortcut | undefined {
  const letter = letterOf(key, code)
  // With a modifier it is no longer a key that somebody hits by accident: it works in fields, too.
  if (ctrlKey || metaKey) return letter === 'k' && !shiftKey && !altKey ? { does: 'jump' } : undefined
  if (altKey) return undefined
  if (key === '?' || (key === ',' && code === 'Slash' && shiftKey)) return { does: 'list' }
  if (key === '/' || (key === '.' && code === 'Slash')) return { does: 'jump' }
  if (/^\d$/.test(key)) return { does: 'choose', digit: Number(key) }
  if (shiftKey || letter === undefined || !isLetter(letter)) return undefined
  return { does: letters[letter] }
}

function letterOf(key: string, code: string): string | undefined {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase()
  return /^\p{L}$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() : undefined
}

/**
 * Which answer digits choose. With ten answers or more a digit may be the first of two: then it waits for the second.
 * `pending` is what was typed just before.
 */
export function numberOf(
  pending: number | undefined,
  digit: number,
  count: number,
): { readonly choice?: number; readonly pending?: number } {
  const typed = (pending ?? 0) * 10 + digit
  if (typed === 0 || typed > count)
    return digit === 0 || digit > count || pending === undefined ? {} : numberOf(undefined, digit, count)
  return typed * 10 <= count ? { pending: typed } : { choice: typed }
}
