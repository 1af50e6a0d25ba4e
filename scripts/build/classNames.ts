/** Names for the classes of CSS modules that are short, since a page repeats them hundreds of times: `_ab12`. */
import { relative } from 'node:path'
import { withSlashes } from './withSlashes.ts'

/** In letters, 0 being `a`. */
const letters = (place: number): string =>
  (place < 26 ? '' : letters(Math.floor(place / 26) - 1)) + String.fromCharCode(97 + (place % 26))

/** As Vite's `css.modules.generateScopedName` wants it. The same for every build of the same source, on Windows too. */
export function shortNames(root: string, sheets: readonly string[]): (name: string, file: string) => string {
  const known = sheets.map(withSlashes).toSorted()
  const named = new Map(known.map((sheet) => [sheet, new Map<string, number>()]))
  return (name, file) => {
    const sheet = withSlashes(relative(root, file.replace(/\?.*$/, '')))
    const names = named.get(sheet)
    if (names === undefined) throw new Error(`a stylesheet that nobody knows: ${file}`)
    const place = names.get(name) ?? names.size
    names.set(name, place)
    return `_${letters(known.indexOf(sheet))}${place}`
  }
}
