/** A case: a diagnosis kept on this machine. In no language: what a person reads of it is made from it. */
import type { Values } from '#commands'
import type { Answers } from '#engine'
import type { Done, EditedLetter, Evidence } from './store.ts'

/** Of the record's shape. A higher one needs a step in storage/migrations.ts. */
export const CASE_VERSION = 1

/** What the person's work changes. */
export interface CaseContent {
  /** The answers last given, in their order. */
  readonly answers: Answers
  /** The page last looked at: a node, or another page of the diagnosis. Empty before any. */
  readonly at: string
  readonly evidence: Evidence | null
  readonly corrections: Values
  /** By check. */
  readonly notes: { readonly [check: string]: string }
  /** `node=answer` → when it was given, ISO 8601 with offset. */
  readonly times: { readonly [given: string]: string }
  /** By key of the change. */
  readonly done: { readonly [change: string]: Done }
  /** By language. */
  readonly letters: { readonly [language: string]: EditedLetter }
}

export interface Case extends CaseContent {
  readonly version: typeof CASE_VERSION
  readonly id: string
  /** As the person named it; empty for one that is named by its evidence. */
  readonly title: string
  /** ISO 8601 with offset, like `changed`. */
  readonly created: string
  /** When the diagnosis last changed; looking at it or renaming it is no change. */
  readonly changed: string
}

export const emptyContent: CaseContent = {
  answers: {},
  at: '',
  evidence: null,
  corrections: {},
  notes: {},
  times: {},
  done: {},
  letters: {},
}

/** The content and nothing else, of whatever holds it. */
export const contentOf = (holder: CaseContent): CaseContent => ({
  answers: holder.answers,
  at: holder.at,
  evidence: holder.evidence,
  corrections: holder.corrections,
  notes: holder.notes,
  times: holder.times,
  done: holder.done,
  letters: holder.letters,
})

export const newCase = (id: string, content: CaseContent, now: string): Case => ({
  version: CASE_VERSION,
  id,
  title: '',
  created: now,
  changed: now,
  ...contentOf(content),
})
