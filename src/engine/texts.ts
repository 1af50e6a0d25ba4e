/** The texts that an article needs in each language, computed from its data. */
import type { ArticleShape, Cause, Check, Question, UNCHECKED, UNKNOWN } from './article.ts'

/** `label` is what the person chooses; `because` completes "next, because …". */
export interface OptionTexts {
  readonly label: string
  readonly because: string
}

/** `looks` says what one sees when this is the outcome. */
export interface ResultTexts extends OptionTexts {
  readonly looks: string
}

type Cautions<N> = N extends { readonly cautions: readonly (infer C extends string)[] }
  ? { readonly cautions: { readonly [K in C]: string } }
  : unknown

/** `find` tells in one sentence how to find the answer out. */
export type QuestionTexts<Q extends Question> = {
  readonly title: string
  readonly find: string
  readonly options: { readonly [O in Exclude<keyof Q['options'], typeof UNKNOWN>]: OptionTexts }
}

/** `aim` says what is to be found out. */
export type CheckTexts<C extends Check> = {
  readonly title: string
  readonly aim: string
  readonly steps: { readonly [S in keyof C['steps']]: string }
  readonly results: { readonly [R in Exclude<keyof C['results'], typeof UNCHECKED>]: ResultTexts }
} & Cautions<C>

/** `name` is short, for lists; `what` explains the cause in a few sentences. */
export type CauseTexts<C extends Cause> = {
  readonly title: string
  readonly name: string
  readonly what: string
  readonly fix: { readonly [S in keyof C['fix']]: string }
  readonly verify: { readonly [S in keyof C['verify']]: string }
} & Cautions<C>

export type TextsOf<A extends ArticleShape> = {
  readonly questions: { readonly [Q in keyof A['questions']]: QuestionTexts<A['questions'][Q]> }
  readonly checks: { readonly [C in keyof A['checks']]: CheckTexts<A['checks'][C]> }
  readonly causes: { readonly [C in keyof A['causes']]: CauseTexts<A['causes'][C]> }
}
