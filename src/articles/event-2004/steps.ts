import type { Family } from '../commands/index.ts'
import type { Step } from './topic.ts'

/** For whom steps are wanted; all sides, where `side` is not known. */
export interface Audience {
  readonly families: readonly Family[]
  readonly side: 'ours' | 'theirs' | undefined
}

/** The steps with their names, without those for other versions or for the other side. */
export const stepsFor = (
  steps: { readonly [step: string]: Step },
  { families, side }: Audience,
): readonly (readonly [string, Step])[] =>
  Object.entries(steps).filter(
    ([, { only, side: whose }]) =>
      (only === undefined || families.includes(only)) &&
      (whose === undefined || side === undefined || whose === side),
  )
