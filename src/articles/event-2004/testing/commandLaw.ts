import {
  type Command,
  families,
  type Place,
  pieces,
  type Template,
  type Values,
} from '../../commands/index.ts'
import { type Token, tokensOf } from '../../commands/testing/powershell.ts'
import { article } from '../article.ts'
import type { EventCause, EventCheck, EventQuestion, Step } from '../topic.ts'

const questions: readonly EventQuestion[] = Object.values(article.questions)
const checks: readonly EventCheck[] = Object.values(article.checks)
const causes: readonly EventCause[] = Object.values(article.causes)

const commandsOf = (steps: { readonly [step: string]: Step }): Command[] =>
  Object.values(steps).flatMap(({ run = [] }) => run)

/** Every command of the article. */
export const commands: readonly Command[] = [
  ...questions.flatMap(({ find = [] }) => find),
  ...checks.flatMap(({ steps }) => commandsOf(steps)),
  ...causes.flatMap(({ fix, verify }) => [...commandsOf(fix), ...commandsOf(verify)]),
]

const inEachFamily = (of: { readonly [F in (typeof families)[number]]: Template | null } | null) =>
  families.flatMap((family) => of?.[family] ?? [])

/** Every template of the article: both families, and what takes a change back. */
export const templatesOf = (command: Command): Template[] => [
  ...inEachFamily(command),
  ...inEachFamily(command.kind === 'changes' ? command.undo : null),
]

const nameOf = (place: Place): string => `the ${place}`
const mark = (slot: number): string => `slot ${slot}`

/** The tokens that a template has by its own words, each slot a string that names it. */
const expected = ({ text, slots }: Template): Token[] =>
  tokensOf(text.map((own, slot) => (slot < slots.length ? `${own}'${mark(slot)}'` : own)).join(''))

const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u

/** What is wrong with a template once these values are in it; undefined where nothing is. */
export function turned(template: Template, values: Values): string | undefined {
  const filled = pieces(template, values, nameOf)
  const text = filled.map((piece) => piece.text).join('')
  const say = (what: string) => `${what}: ${JSON.stringify(text)}`
  if (filled.some((piece) => piece.place !== undefined && HIDDEN.test(piece.text))) return say('hides')
  const own = expected(template)
  const tokens = tokensOf(text)
  if (tokens.length !== own.length) return say('has other tokens')
  const slotOf = new Map(template.slots.map((slot, at) => [mark(at), slot]))
  for (const [at, token] of tokens.entries()) {
    const { kind, text: name } = own[at] ?? token
    const slot = kind === 'string' ? slotOf.get(name) : undefined
    if (token.kind !== kind) return say(`${token.kind} in the place of ${kind}`)
    if (slot === undefined) {
      if (token.text !== name) return say('says something else')
    } else if (!slot.reversed) {
      const value = `${slot.before}${values[slot.place] ?? ''}${slot.after}`
      const nothing = `${slot.before}<${nameOf(slot.place)}>${slot.after}`
      if (token.text !== value && token.text !== nothing) return say('has another value')
    }
  }
  return undefined
}
