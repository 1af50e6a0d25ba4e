/** Texts are read by the codes of their characters: to compare numbers makes no string of each. */

export const codeOf = (character: string): number => character.charCodeAt(0)

const ZERO = codeOf('0')
const NINE = codeOf('9')

const ASCII = 128
/** What an ASCII character can be part of, as bits; the text is folded, so there are no capitals. */
export const WORD = 1
export const MARK = 2
export const LETTER = 4
const kinds = new Uint8Array(ASCII)
for (const digit of '0123456789') kinds[codeOf(digit)] = WORD
for (const letter of 'abcdefghijklmnopqrstuvwxyz') kinds[codeOf(letter)] = WORD | LETTER
for (const mark of '@.:') kinds[codeOf(mark)] = MARK

/** The bits of a character; none beyond ASCII. */
export function kindsOf(c: number): number {
  return c < ASCII ? (kinds[c] ?? 0) : 0
}

export function isDigit(c: number): boolean {
  return c >= ZERO && c <= NINE
}

/** Letters of all scripts: beyond ASCII, all but Latin-1's marks, general punctuation and the marks of Chinese. */
export function isWordCharacter(c: number): boolean {
  if (c < ASCII) return (kindsOf(c) & WORD) !== 0
  return c > 0xbf && !(c >= 0x2000 && c < 0x2070) && !(c >= 0x3000 && c < 0x3005)
}

/**
 * Scripts written without spaces: each character is a word, and phrases are strings of them. Hangul is, once folded, a
 * string of its letters.
 */
export function isIdeographic(c: number): boolean {
  return c >= 0x1100 && (c < 0x1200 || (c >= 0x2e80 && c < 0xa000))
}
