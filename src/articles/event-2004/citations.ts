/** Where the facts of a page stand, its commands included. */
import type { Command } from '../commands/index.ts'
import { type SourceId, sources } from './sources.ts'
import type { EventCause, EventCheck, Step } from './topic.ts'

/** A command names its source as text: commands know no article. */
export const isSource = (id: string): id is SourceId => Object.hasOwn(sources, id)

const stepsOf = (node: EventCheck | EventCause): readonly Step[] =>
  'steps' in node ? Object.values(node.steps) : [...Object.values(node.fix), ...Object.values(node.verify)]

const commandsOf = (node: EventCheck | EventCause): readonly Command[] =>
  stepsOf(node).flatMap(({ run = [] }) => run)

/** The sources of a check or a cause in their order, then those that only its commands have; each once. */
export const citationsOf = (node: EventCheck | EventCause): readonly SourceId[] => [
  ...new Set([...node.sources, ...commandsOf(node).map(({ source }) => source)].filter(isSource)),
]
