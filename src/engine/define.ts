/**
 * `defineArticle` returns what it is given; its work is done by the compiler. A mistake in the data
 * does not compile, and the message names the node and the option (see `testing/bad`).
 * What types cannot see (a cycle of questions) is found by `problemsOf` in graph.ts.
 */
import type { AGENDA, ArticleShape, Check, Question, QuestionId, UNCHECKED, UNKNOWN } from './article.ts'
import type { CauseTexts, CheckTexts, QuestionTexts } from './texts.ts'

type Keys<T> = keyof T & string

/** Paths to the strings of a tree of texts: `results.found.looks`. */
type Leaves<T, At extends string = ''> = T extends string
  ? At
  : { [K in Keys<T>]: Leaves<T[K], At extends '' ? K : `${At}.${K}`> }[Keys<T>]

/** `T` at a path of two names, or an empty tree where it has none. */
type At<T, Kind extends string, Id extends string> = Kind extends keyof T
  ? Id extends keyof T[Kind]
    ? T[Kind][Id]
    : object
  : object

/** A message for each text that a language lacks or has too much, `never` when all is well. */
type TextErrors<Languages, Kind extends string, Id extends string, Wanted, What extends string> = {
  [L in Keys<Languages>]:
    | (Exclude<Leaves<Wanted>, Leaves<At<Languages[L], Kind, Id>>> extends infer Lacks extends string
        ? `${L}: ${What} '${Id}' lacks the text '${Lacks}'`
        : never)
    | (Exclude<Leaves<At<Languages[L], Kind, Id>>, Leaves<Wanted>> extends infer Extra extends string
        ? `${L}: ${What} '${Id}' has the text '${Extra}', which nothing uses`
        : never)
}[Keys<Languages>]

/** Texts of nodes that do not exist. */
type OrphanTexts<Languages, Kind extends string, Ids extends string> = {
  [L in Keys<Languages>]: Kind extends keyof Languages[L]
    ? Exclude<Keys<Languages[L][Kind]>, Ids> extends infer Id extends string
      ? `${L}: ${Kind} has texts for '${Id}', which is not in the article`
      : never
    : `${L}: has no ${Kind}`
}[Keys<Languages>]

type EffectErrors<A extends ArticleShape, Where extends string, O> =
  | (O extends { readonly moves: infer M }
      ? `${Where}: moves '${Exclude<Keys<M>, Keys<A['causes']>>}', which is not a cause`
      : never)
  | (O extends { readonly rulesOut: readonly (infer C extends string)[] }
      ? `${Where}: rules out '${Exclude<C, Keys<A['causes']>>}', which is not a cause`
      : never)

type Edge<O> = O extends { readonly to: infer T extends string } ? T : never

/** Every target of an edge of the questions. */
type Targets<A extends ArticleShape> = {
  [Q in QuestionId<A>]:
    | A['questions'][Q]['next']
    | { [O in Keys<A['questions'][Q]['options']>]: Edge<A['questions'][Q]['options'][O]> }[Keys<
        A['questions'][Q]['options']
      >]
}[QuestionId<A>]

type EdgeTarget<A extends ArticleShape> = QuestionId<A> | typeof AGENDA

type QuestionErrors<A extends ArticleShape, Id extends string, Q extends Question, L> =
  | (typeof UNKNOWN extends Keys<Q['options']> ? never : `question '${Id}': has no option 'unknown'`)
  | (Q['next'] extends EdgeTarget<A>
      ? never
      : `question '${Id}': leads to '${Q['next']}', which does not exist`)
  | (Id extends Targets<A> | A['start'] ? never : `question '${Id}': nothing leads to it`)
  | {
      [O in Keys<Q['options']>]:
        | `question '${Id}', option '${O}': leads to '${Exclude<Edge<Q['options'][O]>, EdgeTarget<A>>}', which does not exist`
        | EffectErrors<A, `question '${Id}', option '${O}'`, Q['options'][O]>
    }[Keys<Q['options']>]
  | TextErrors<L, 'questions', Id, QuestionTexts<Q>, 'question'>

/** A check has `found` and `clear`, or at least one answer of its own besides `unchecked`. */
type ResultErrors<Id extends string, R extends string> =
  | (typeof UNCHECKED extends R ? never : `check '${Id}': has no result 'unchecked'`)
  | ([Exclude<R, typeof UNCHECKED>] extends [never] ? `check '${Id}': has no results` : never)
  | ('found' extends R ? ('clear' extends R ? never : `check '${Id}': has 'found' but no 'clear'`) : never)
  | ('clear' extends R ? ('found' extends R ? never : `check '${Id}': has 'clear' but no 'found'`) : never)

type CheckErrors<A extends ArticleShape, Id extends string, C extends Check, L> =
  | ResultErrors<Id, Keys<C['results']>>
  | (Id extends A['agenda'][number]
      ? never
      : `check '${Id}': nothing leads to it, the agenda does not name it`)
  | {
      [R in Keys<C['results']>]:
        | EffectErrors<A, `check '${Id}', result '${R}'`, C['results'][R]>
        | (C['results'][R] extends { readonly confirms: infer To extends string }
            ? `check '${Id}', result '${R}': confirms '${Exclude<To, Keys<A['causes']>>}', which is not a cause`
            : never)
    }[Keys<C['results']>]
  | TextErrors<L, 'checks', Id, CheckTexts<C>, 'check'>

/** Every cause that some result of some check leads to. */
type Confirmed<A extends ArticleShape> = {
  [C in Keys<A['checks']>]: {
    [R in Keys<A['checks'][C]['results']>]: A['checks'][C]['results'][R] extends {
      readonly confirms: infer To extends string
    }
      ? To
      : never
  }[Keys<A['checks'][C]['results']>]
}[Keys<A['checks']>]

type CauseErrors<A extends ArticleShape, Id extends Keys<A['causes']>, L> =
  | (Id extends Confirmed<A> ? never : `cause '${Id}': no check can confirm it`)
  | TextErrors<L, 'causes', Id, CauseTexts<A['causes'][Id]>, 'cause'>

/**
 * Where there are errors, the property lacks properties that are named like them: "Property 'question 'q': …' is
 * missing". The compiler prints names of properties in full, but a union of messages under its alias.
 */
type Verdict<Errors extends string> = [Errors] extends [never] ? unknown : { readonly [E in Errors]: never }

type NodeNames<A extends ArticleShape> = Keys<A['questions']> | Keys<A['checks']> | Keys<A['causes']>

/** Ids share one namespace, that of the page's address. */
type Twice<A extends ArticleShape> =
  | (Keys<A['questions']> & Keys<A['checks']>)
  | (Keys<A['questions']> & Keys<A['causes']>)
  | (Keys<A['checks']> & Keys<A['causes']>)

/** What an alias can stand for: a node, or an answer of it. */
type Names<A extends ArticleShape> =
  | NodeNames<A>
  | { [Q in QuestionId<A>]: `${Q}=${Keys<A['questions'][Q]['options']>}` }[QuestionId<A>]
  | { [C in Keys<A['checks']>]: `${C}=${Keys<A['checks'][C]['results']>}` }[Keys<A['checks']>]

type AliasErrors<A extends ArticleShape, Aliases = A['aliases']> = {
  [Old in Keys<Aliases>]:
    | (Old extends Names<A> ? `alias '${Old}': the name is in use` : never)
    | (Aliases[Old] extends Names<A>
        ? never
        : `alias '${Old}': stands for '${Aliases[Old] & string}', which does not exist`)
}[Keys<Aliases>]

export type Checked<A extends ArticleShape, L> = {
  readonly id: Verdict<
    | `'${Twice<A>}' names two nodes`
    | AliasErrors<A>
    | OrphanTexts<L, 'questions', Keys<A['questions']>>
    | OrphanTexts<L, 'checks', Keys<A['checks']>>
    | OrphanTexts<L, 'causes', Keys<A['causes']>>
  >
  readonly start: Verdict<
    A['start'] extends QuestionId<A> ? never : `start: '${A['start']}' is not a question`
  >
  readonly escalation: Verdict<
    A['escalation'] extends NodeNames<A> ? `escalation: '${A['escalation']}' names two nodes` : never
  >
  readonly agenda: Verdict<`agenda: '${Exclude<A['agenda'][number], Keys<A['checks']>>}' is not a check`>
  readonly questions: { readonly [Q in QuestionId<A>]: Verdict<QuestionErrors<A, Q, A['questions'][Q], L>> }
  readonly checks: { readonly [C in Keys<A['checks']>]: Verdict<CheckErrors<A, C, A['checks'][C], L>> }
  readonly causes: { readonly [C in Keys<A['causes']>]: Verdict<CauseErrors<A, C, L>> }
}

/**
 * Defines an article whose texts are in `Languages`: `defineArticle<{ en: typeof en; ru: typeof ru }>()({ … })`.
 * Called twice because TypeScript infers either all type parameters of a call or none.
 */
export const defineArticle =
  <Languages extends object>() =>
  <const A extends ArticleShape>(article: A & Checked<A, Languages>): A =>
    article
