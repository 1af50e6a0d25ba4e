/**
 * Lines of a command as paper has them: short enough for the column, and such that they can be typed. No sign is ever
 * added, least of all a hyphen; what joins a line to the next one is said beside it.
 */

/** What stands between a line and the next: a space, which is the line's last character, or nothing. */
export type Joint = 'space' | 'none' | 'end'

export interface CommandLine {
  readonly text: string
  readonly joint: Joint
}

/** A line that a good place to break would leave shorter than this is broken at a worse place. */
const SHORTEST = 0.55
/** Signs after which a word may go on in the next line. Not the hyphen: it would look like one that was added. */
const SEAMS = new Set([...'|;,(){}[]\\/=@>'])

/** For each character whether it stands inside quotes. A doubled quote closes and opens again. */
function quotedIn(characters: readonly string[]): readonly boolean[] {
  let open = ''
  return characters.map((character) => {
    if (open === '' && (character === "'" || character === '"')) open = character
    else if (character === open) open = ''
    return open !== ''
  })
}

/**
 * `command` in lines of at most `width` characters, not counting a space at the end. The texts of the lines, put
 * together, are the command again. Breaks at spaces outside quotes where that leaves no line too short.
 */
export function wrapCommand(command: string, width: number): readonly CommandLine[] {
  const characters = [...command]
  const quoted = quotedIn(characters)
  const rankOf = (end: number): number => {
    const last = characters[end - 1] ?? ''
    if (last === ' ') return characters[end] === ' ' ? 0 : quoted[end - 1] === true ? 2 : 3
    return SEAMS.has(last) && characters[end] !== ' ' ? 1 : 0
  }
  const lines: CommandLine[] = []
  let start = 0
  // A space at the end takes no room, at the command's end as at a line's.
  const length = characters.at(-1) === ' ' ? characters.length - 1 : characters.length
  while (length - start > width) {
    let end = start + width
    // A hyphen at the end would look like one that was added.
    while (characters[end - 1] === '-' && end > start + 1) end--
    let rank = 0
    const first = start + Math.max(1, Math.ceil(width * SHORTEST))
    // One further where that is a space.
    for (let place = start + width + (characters[start + width] === ' ' ? 1 : 0); place >= first; place--) {
      const here = rankOf(place)
      if (here > rank) [end, rank] = [place, here]
    }
    lines.push({
      text: characters.slice(start, end).join(''),
      joint: characters[end - 1] === ' ' ? 'space' : 'none',
    })
    start = end
  }
  return [...lines, { text: characters.slice(start).join(''), joint: 'end' }]
}
