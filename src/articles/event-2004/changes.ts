/**
 * Commands that leave something changed, by a key that a case can keep: node, list of steps, step, place in the step.
 * What is kept is the key and the values, never the text of a command: a case file comes from a stranger.
 */
import type { ByFamily, Changes, Command, Family, Template, Values } from '../commands/index.ts'
import { article } from './article.ts'
import type { EventCause, EventCheck, EventQuestion, Step } from './topic.ts'

/** The lists of steps that a node can have; `find` are the commands of a question. */
export type StepList = 'steps' | 'fix' | 'verify' | 'find'

/** A command whose effect lasts until its undo is run. */
export type Undoable = Changes & { readonly undo: ByFamily }

export interface Change {
  readonly key: string
  readonly node: string
  readonly command: Undoable
}

const undoable = (command: Command): command is Undoable =>
  command.kind === 'changes' && command.undo !== null

/** `keyOf('size-remote', 'steps', 'grow', 0)` is `size-remote.steps.grow.0`. Ids and names of steps hold no dots. */
export const keyOf = (node: string, list: StepList, step: string, place: number): string =>
  [node, list, step, place].join('.')

type Steps = { readonly [step: string]: Step }

function listsOf(node: string): readonly (readonly [StepList, Steps])[] {
  const questions: { readonly [id: string]: EventQuestion } = article.questions
  const checks: { readonly [id: string]: EventCheck } = article.checks
  const causes: { readonly [id: string]: EventCause } = article.causes
  const find = Object.hasOwn(questions, node) ? questions[node]?.find : undefined
  const check = Object.hasOwn(checks, node) ? checks[node] : undefined
  const cause = Object.hasOwn(causes, node) ? causes[node] : undefined
  return [
    ...(find === undefined ? [] : ([['find', { commands: { run: find } }]] as const)),
    ...(check === undefined ? [] : ([['steps', check.steps]] as const)),
    ...(cause === undefined ? [] : ([['fix', cause.fix]] as const)),
    ...(cause === undefined ? [] : ([['verify', cause.verify]] as const)),
  ]
}

/** What a node's commands can leave changed, in the order of the page. `[]` for a node that does not exist. */
export const changesOf = (node: string): readonly Change[] =>
  listsOf(node).flatMap(([list, steps]) =>
    Object.entries(steps).flatMap(([step, { run }]) =>
      [run ?? []]
        .flat()
        .flatMap((command, place) =>
          undoable(command) ? [{ key: keyOf(node, list, step, place), node, command }] : [],
        ),
    ),
  )

/** The change of a key; `undefined` for one that this release of the article does not have. */
export const changeOf = (key: string): Change | undefined =>
  changesOf(key.split('.')[0] ?? '').find((change) => change.key === key)

/** The values that the command and its undo need, and no others. */
export function valuesFor({ command, undo }: { command: Template; undo: Template }, values: Values): Values {
  const places = new Set<string>([...command.slots, ...undo.slots].map(({ place }) => place))
  return Object.fromEntries(Object.entries(values).filter(([place]) => places.has(place)))
}

/** Command and undo for one family; `undefined` where the family lacks either: then there is nothing to keep in mind. */
export function inFamily(
  { command }: Change,
  family: Family,
): { command: Template; undo: Template } | undefined {
  const template = command[family]
  const undo = command.undo[family]
  return template === null || undo === null ? undefined : { command: template, undo }
}
