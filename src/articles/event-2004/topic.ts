/** What the files in `items/` are made of. */
import type { Question, Result } from '#engine'
import type { Command, Family } from '../commands/index.ts'
import type { SourceId } from './sources.ts'

/** The article's items, 1 to 8, as numbered from its top. */
export type Item = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** One thing to do. Its words are in the locale files, under the step's name. */
export interface Step {
  readonly run?: Command | readonly Command[]
  /** Only for one family of versions. */
  readonly only?: Family
  /** Only where the destination is our own server, or only where it is somebody else's: then its postmaster is asked. */
  readonly side?: 'ours' | 'theirs'
}

/** `find`: commands that show the answer. */
export interface EventQuestion extends Question {
  readonly find?: readonly Command[]
}

interface Provenance {
  /** The article's item that it carries out. Without one, it is this project's addition. */
  readonly item?: Item
  /** Where its facts stand. `general` marks knowledge for which we have no citation. */
  readonly sources: readonly SourceId[]
}

export interface EventCheck extends Provenance {
  readonly steps: { readonly [step: string]: Step }
  readonly cautions?: readonly string[]
  readonly results: { readonly [result: string]: Result }
}

export interface EventCause extends Provenance {
  readonly fix: { readonly [step: string]: Step }
  readonly verify: { readonly [step: string]: Step }
  readonly cautions?: readonly string[]
}

export interface Topic {
  readonly checks: { readonly [id: string]: EventCheck }
  readonly causes: { readonly [id: string]: EventCause }
}

/** Keeps the names as they are written, so that `defineArticle` can check them. */
export const topic = <const T extends Topic>(t: T): T => t
