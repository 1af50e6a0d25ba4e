/** Longer texts are read by their head and tail: what is said is at the start, where it came from at the end. */
const HEAD = 6000
const TAIL = 2000

const oddSpace = /[^\S ]| {2}/

/** Logs write the end of a line as the two characters `\n`, as Exim's do between the lines of a reply. */
const writtenBreak = /(?:\\r)?\\n(?=\d{3}[ -]|\s|$)/g

const notAscii = /[\u0080-\uffff]/

/** Runs of white space become single spaces, none is left at the ends. */
export function foldSpace(text: string): string {
  const lines = text.includes('\\n') ? text.replace(writtenBreak, ' ') : text
  return (oddSpace.test(lines) ? lines.replace(/\s+/g, ' ') : lines).trim()
}

/** Keeps the work on a hostile megabyte the same as that on a long reply. */
export function clip(text: string): string {
  return text.length <= HEAD + TAIL ? text : `${text.slice(0, HEAD)} ${text.slice(-TAIL)}`
}

/**
 * One form for all spellings of a text: lower case, no diacritics, full-width and ligature forms replaced (NFKD),
 * quotation marks straight.
 */
export function foldLetters(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase()
  // The acute accent alone is written for an apostrophe; NFKD would make a space of it.
  return text
    .replace(/[\u2018\u2019\u00b4\u02bc]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o')
    .replace(/ς/g, 'σ')
    .replace(/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"')
}
