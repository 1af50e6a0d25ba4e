/** A diagnosis as plain data, in words of one language: what a report shows and what its JSON holds (docs/report.md). */
import type { Answers } from '#engine'
import type { EvidenceRecord } from '#evidence'
import type { Family, Values } from '../../commands/index.ts'
import type { Marked } from '../undo.ts'
import type { ReportedEvidence } from './evidence.ts'

export const REPORT_FORMAT = 'exchange-2004-report'
export const REPORT_VERSION = 1

/** Everything of a case that a report needs. Any of it may come from a stranger. */
export interface ReportInput {
  readonly answers: Answers
  /** What the evidence answered by itself. */
  readonly fromEvidence: Answers
  readonly record: EvidenceRecord | null
  readonly values: Values
  readonly notes: { readonly [check: string]: string }
  /** `node=answer` → ISO 8601 with offset. */
  readonly times: { readonly [given: string]: string }
  readonly done: { readonly [change: string]: Marked }
  readonly family: Family
  /** Opens the diagnosis again. */
  readonly link: string
  /** ISO 8601 with offset. */
  readonly made: string
}

export interface ReportedAnswer {
  readonly node: string
  readonly title: string
  readonly answer: string
  readonly label: string
  readonly fromEvidence: boolean
  /** ISO 8601 with offset; `null` when it was given in another browser. */
  readonly time: string | null
}

export interface ReportedCheck extends ReportedAnswer {
  readonly note: string | null
}

export interface ReportedReason {
  readonly node: string
  readonly answer: string
  readonly text: string
  /** `null` where the answer decides by itself. */
  readonly weight: number | null
}

export interface ReportedStep {
  readonly text: string
  readonly commands: readonly string[]
}

export interface ReportedCause {
  readonly cause: string
  readonly name: string
  readonly because: readonly ReportedReason[]
}

export interface FoundCause extends ReportedCause {
  readonly title: string
  readonly what: string
  readonly fix: readonly ReportedStep[]
  readonly verify: readonly ReportedStep[]
}

export interface ReportedChange {
  readonly nodes: readonly string[]
  readonly titles: readonly string[]
  readonly command: string
  readonly undo: string
  readonly at: string
  readonly takenBack: string | null
}

export interface Report {
  readonly format: typeof REPORT_FORMAT
  readonly version: typeof REPORT_VERSION
  readonly language: 'ru' | 'en'
  readonly made: string
  readonly link: string
  /** `open`: something is left to ask or check. */
  readonly outcome: 'found' | 'open' | 'not-found'
  readonly found: readonly FoundCause[]
  /** Not ruled out, and something speaks for them; best first, at most five. */
  readonly likely: readonly ReportedCause[]
  readonly evidence: ReportedEvidence | null
  readonly questions: readonly ReportedAnswer[]
  readonly checks: readonly ReportedCheck[]
  readonly ruledOut: readonly ReportedCause[]
  readonly unchecked: readonly { readonly node: string; readonly title: string }[]
  readonly left: readonly { readonly node: string; readonly title: string; readonly note: string | null }[]
  readonly changes: readonly ReportedChange[]
}
