/** Lines of text that fit, without a browser to measure them. */

/**
 * Widths in hundredths of the size of DejaVu Sans, the widest of the fonts that systems use for their own text: what fits
 * in it fits in the others.
 */
const widths = new Map<string, number>()
const set = (characters: string, each: readonly number[]) => {
  for (const [place, character] of [...characters].entries()) widths.set(character, each[place] ?? WIDEST)
}
const WIDEST = 110

// biome-ignore format: as the alphabet goes.
set('abcdefghijklmnopqrstuvwxyz', [61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59, 82, 59, 59, 52])
// biome-ignore format: as the alphabet goes.
set('ABCDEFGHIJKLMNOPQRSTUVWXYZ', [68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61, 69])
// biome-ignore format: as the alphabet goes.
set('абвгдежзийклмнопрстуфхцчшщъыьэюя', [61, 62, 59, 53, 69, 62, 90, 53, 65, 65, 60, 64, 75, 65, 61, 65, 63, 55, 58, 59, 85, 59, 68, 59, 92, 94, 71, 79, 59, 55, 84, 60])
// biome-ignore format: as the alphabet goes.
set('АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯ', [68, 69, 69, 61, 78, 63, 108, 64, 75, 75, 71, 75, 86, 75, 79, 75, 60, 70, 61, 61, 86, 69, 78, 69, 107, 109, 70, 108, 69])
set(
  '0123456789',
  Array.from({ length: 10 }, () => 64),
)
set(" .,:;-?«»’'/()", [32, 32, 32, 34, 34, 36, 53, 61, 61, 32, 28, 34, 39, 39])

/** How wide the text is at most, in the unit of `size`. */
export const widthOf = (text: string, size: number): number =>
  ([...text].reduce((sum, character) => sum + (widths.get(character) ?? WIDEST), 0) * size) / 100

/** The text in as few lines as fit into `room`, about equally long. A word that is wider stands alone on its line. */
export function wrap(text: string, size: number, room: number): string[] {
  const lines = fill(text, size, room)
  // The same number of lines in less room is the same text with no word left alone at the end.
  for (let less = room; less > 0; less -= size / 2) {
    const tighter = fill(text, size, less)
    if (tighter.length > lines.length) break
    if (tighter.every((line) => widthOf(line, size) <= room)) lines.splice(0, lines.length, ...tighter)
  }
  return lines
}

function fill(text: string, size: number, room: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && widthOf(`${last} ${word}`, size) <= room)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
