/** The undo list: what was changed and how it is taken back. */
import { type Blanks, type Family, pieces, type Template, type Values } from '../commands/index.ts'
import { changeOf, inFamily, type Undoable } from './changes.ts'

/** As a case keeps it (`Done` of the store). */
export interface Marked {
  readonly family: Family
  readonly values: Values
  readonly at: string
  readonly takenBack?: string
}

export interface UndoEntry {
  /** Keys of the changes: the same command of several checks is taken back once. */
  readonly changes: readonly string[]
  readonly nodes: readonly string[]
  readonly command: Undoable
  readonly family: Family
  readonly values: Values
  /** ISO 8601 with offset. */
  readonly at: string
  readonly takenBack?: string
}

/** The words of a template with `values` in their places. */
export const textOf = (
  template: Template,
  values: Values,
  name: (place: keyof Values) => string,
  blanks: Blanks = {},
): string =>
  pieces(template, values, name, blanks)
    .map(({ text }) => text)
    .join('')

const plain = (template: Template, values: Values) => textOf(template, values, (place) => place)

/**
 * The last one made stands first, for what came later may need what came before: settings are read back from a file before
 * that is deleted. The order of the keys tells nothing: two tabs write them. Keys that the article does not have are left out.
 */
export function undoListOf(done: { readonly [change: string]: Marked }): readonly UndoEntry[] {
  const entries = new Map<string, UndoEntry>()
  const inTime = Object.entries(done).sort(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at))
  for (const [key, { family, values, at, takenBack }] of inTime) {
    const change = changeOf(key)
    const templates = change === undefined ? undefined : inFamily(change, family)
    if (change === undefined || templates === undefined) continue
    const same = `${plain(templates.command, values)}\n${plain(templates.undo, values)}`
    const before = entries.get(same)
    // Made twice, it stands until it was taken back after the second time too.
    const back = before === undefined || before.takenBack !== undefined ? takenBack : undefined
    entries.set(same, {
      changes: [...(before?.changes ?? []), key],
      nodes: [...new Set([...(before?.nodes ?? []), change.node])],
      command: change.command,
      family,
      values,
      at: before?.at ?? at,
      ...(back !== undefined && { takenBack: back }),
    })
  }
  return [...entries.values()].reverse()
}

export const stillDone = (entries: readonly UndoEntry[]): readonly UndoEntry[] =>
  entries.filter(({ takenBack }) => takenBack === undefined)
