/**
 * The shape of an article: what a writer may put into the data.
 * Loose on purpose: ids are plain strings here, `defineArticle` (define.ts) ties them together.
 */

/** How much an answer speaks for (> 0) or against (< 0) a cause. */
export type Weight = number

/** What one answer does. */
export interface Effects {
  /** Causes the answer speaks for or against. */
  readonly moves?: { readonly [cause: string]: Weight }
  /** Causes the answer makes impossible. */
  readonly rulesOut?: readonly string[]
}

/** One answer to a question. */
export interface Option extends Effects {
  /** The next question for this answer alone; without it, the question's `next`. */
  readonly to?: string
}

/** Asks what the admin already knows or can see at once. */
export interface Question {
  /** The question that follows, or `'agenda'`. */
  readonly next: string
  /** In the order of the page; `unknown` is always one of them. */
  readonly options: { readonly [option: string]: Option }
}

/** One outcome of a check. */
export interface Result extends Effects {
  /** The cause whose page this outcome leads to. */
  readonly confirms?: string
}

/** Something to do or look up. */
export interface Check {
  /** Each step has a text of the same name; what else it holds is the article's affair. */
  readonly steps: { readonly [step: string]: object }
  /** Warnings shown before the steps, by the names of their texts. */
  readonly cautions?: readonly string[]
  /** `found`, `clear` and `unchecked`, or answers of its own and `unchecked`. */
  readonly results: { readonly [result: string]: Result }
}

/** A root cause. */
export interface Cause {
  readonly fix: { readonly [step: string]: object }
  readonly verify: { readonly [step: string]: object }
  readonly cautions?: readonly string[]
}

export interface ArticleShape {
  readonly id: string
  /** The first question. */
  readonly start: string
  /** The page that stands at the end when no cause was found. */
  readonly escalation: string
  readonly questions: { readonly [id: string]: Question }
  readonly checks: { readonly [id: string]: Check }
  /** Their order decides between causes of the same score. */
  readonly causes: { readonly [id: string]: Cause }
  /** Every check, in the article's order: the order of the blank checklist, and between equals. */
  readonly agenda: readonly string[]
  /**
   * Names that were published once and have changed since: `old-node: 'node'`, or `'node=old-answer': 'node=answer'`
   * under the node's present name. An old name is never given to something else.
   */
  readonly aliases?: { readonly [old: string]: string }
}

/** Where the questions end and the checks begin, as the target of an edge. */
export const AGENDA = 'agenda'
/** The answer to a question that the person cannot answer. */
export const UNKNOWN = 'unknown'
/** The outcome of a check that could not be done. */
export const UNCHECKED = 'unchecked'

export type QuestionId<A extends ArticleShape> = keyof A['questions'] & string
export type CheckId<A extends ArticleShape> = keyof A['checks'] & string
export type CauseId<A extends ArticleShape> = keyof A['causes'] & string
export type NodeId<A extends ArticleShape> = QuestionId<A> | CheckId<A> | CauseId<A> | A['escalation']

/** Question or check id → answer id: the only state of a diagnosis. In the order in which the answers were given. */
export type Answers = { readonly [node: string]: string }
