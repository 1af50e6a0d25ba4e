/** What outside checks and readers of evidence call. Pages that only need the article import article.ts, which reads nothing. */
import { type Answers, replay } from '#engine'
import { readEvidence } from '#evidence'
import { article, type CauseId } from './article.ts'
import { answersFrom, bestOf, merge } from './evidence.ts'

export interface Diagnosis {
  /** Causes that something speaks for, best first. `because`: the answers, as `reply=tls`. */
  readonly ranked: readonly {
    readonly cause: CauseId
    readonly score: number
    readonly because: readonly string[]
  }[]
  /** Nothing speaks for any cause. */
  readonly undecided: boolean
}

/** Without answers that do not exist: they would hide what the evidence says. */
function existing(answers: Answers): Answers {
  const unknown = replay(article, answers).dropped.filter(({ why }) => why !== 'unreachable')
  return Object.fromEntries(
    Object.entries(answers).filter(([node]) => !unknown.some((one) => one.node === node)),
  )
}

/**
 * What a pasted text alone points to, with `answers` (question or check id → answer id) where the person knows more.
 * Any text and any answers are valid; unknown answers are ignored.
 */
export function diagnose(text: string, answers: Answers = {}): Diagnosis {
  const record = bestOf(readEvidence(text))
  const session = replay(article, merge(record === undefined ? {} : answersFrom(record), existing(answers)))
  const ranked = session.ranked
    .filter(({ score }) => score > 0)
    .map(({ cause, score, because }) => ({
      cause,
      score,
      because: because.map((r) => `${r.node}=${r.answer}`),
    }))
  return { ranked, undecided: ranked.length === 0 }
}

export { article, type CauseId, type EventArticle } from './article.ts'
export { eventsFrom } from './besideEvents.ts'
export { answersFrom, merge } from './evidence.ts'
