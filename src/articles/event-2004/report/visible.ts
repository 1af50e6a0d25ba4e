/** Strangers' text is shown, not obeyed: what cannot be seen is written out. */

/**
 * Control and format characters (bidirectional overrides, zero-width ones, soft hyphens), line separators and lone
 * surrogates, written `⟨U+202E⟩`. Line feeds and tabs stay; other line ends become line feeds.
 */
export const visible = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) => `⟨${codePoint(character)}⟩`)

/** The same on one line: a line feed is shown as `⏎`. */
export const visibleLine = (text: string): string =>
  visible(text).replaceAll('\t', ' ').replace(/\n+$/, '').replace(/\n+/g, ' ⏎ ')

/** The beginning of a text: at most so many units of UTF-16, and no half of a character. */
export const beginningOf = (text: string, most: number): string =>
  text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
