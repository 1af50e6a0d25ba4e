/** What a case says by the article: which of its answers count, and how far it has come. */
import { type Answers, encodeLink, openLink, prune, replay } from '#engine'
import { article, type CauseId } from '#event-2004/article'
import type { CaseContent } from './caseContent.ts'

/** The answers that count in this release, under their present names. */
export const presentAnswers = (answers: Answers): Answers =>
  prune(article, openLink(article, encodeLink(answers)).answers)

/** Whether two records say the same in this release, in the same order. */
export const sameAnswers = (a: Answers, b: Answers): boolean =>
  a === b || encodeLink(presentAnswers(a)) === encodeLink(presentAnswers(b))

/** How far a diagnosis has come. Derived, like all of a session, so that it can never contradict the answers. */
export type CaseState =
  | { readonly kind: 'open' | 'nothing' }
  | { readonly kind: 'found'; readonly causes: readonly CauseId[] }

export function stateOf({ answers }: Pick<CaseContent, 'answers'>): CaseState {
  const session = replay(article, presentAnswers(answers))
  if (session.confirmed.length > 0) return { kind: 'found', causes: session.confirmed }
  return { kind: session.current === article.escalation ? 'nothing' : 'open' }
}
