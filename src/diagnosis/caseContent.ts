/** A case: a diagnosis kept on this machine, and what it is made of. In no language: what a person reads of it is made from it. */
import type { Family, Values } from '#commands'
import type { Answers } from '#engine'
import type { EvidenceGroup, EvidenceKind, EvidenceProblem, EvidenceRecord, TextEncoding } from '#evidence'

/** Of the record's shape. A higher one needs a step in storage/migrations.ts. */
export const CASE_VERSION = 1

/** What the evidence was read from. Nothing of the text itself. */
export interface EvidenceSource {
  readonly found: EvidenceKind
  /** A file's own name, and the encoding it turned out to have; absent for pasted text. */
  readonly file?: string
  readonly encoding?: TextEncoding
  /** Why there is less than there could be. */
  readonly problems: readonly EvidenceProblem[]
  /** The failures by class, connector and destination; the record of each stands at the same place in `records`. */
  readonly groups: readonly Omit<EvidenceGroup, 'record'>[]
  /** All failures that were read, and the groups that found no room. */
  readonly count: number
  readonly further: number
  /** IDs of other events that Exchange's transport wrote. */
  readonly transportEvents: readonly number[]
}

export interface Evidence {
  /** As it was pasted; empty for a file and for a text that is too long to keep. */
  readonly text: string
  /** One failure of each group; none where only other events were read that point at a cause. */
  readonly records: readonly EvidenceRecord[]
  /** Which of the records the diagnosis is about. */
  readonly chosen: number
  /** What the chosen record, and the events beside it, answer by themselves. */
  readonly answers: Answers
  /** The admin's own values, as the chosen record has them. */
  readonly values: Values
  readonly source?: EvidenceSource
}

/** A change that the person made. The texts of the commands are the article's, by key (changes.ts). */
export interface Done {
  readonly family: Family
  /** As they were when it was marked: what is taken back is what was done, whatever is typed later. */
  readonly values: Values
  /** ISO 8601 with offset. */
  readonly at: string
  /** When it was taken back; ISO 8601 with offset. */
  readonly takenBack?: string
}

/** A letter as the person changed it, and the letter that was made when they began to. */
export interface EditedLetter {
  readonly subject: string
  readonly body: string
  readonly madeFrom: string
}

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
