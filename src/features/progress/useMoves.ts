import { useMemo } from 'react'
import { textsOf, useDiagnosis, useLanguage } from '#diagnosis'
import { replay } from '#engine'
import { article } from '#event-2004/article'
import { useWords } from '#ui/useWords.ts'
import { type Move, movesBetween } from './moves.ts'

interface Moves {
  readonly moves: ReadonlyMap<string, Move>
  /** Which answer they are due to, as a sentence; undefined where nothing moved. */
  readonly since: string | undefined
}

/** What the last answer moved: the session beside the one that the answers before it give. */
export function useMoves(): Moves {
  const t = useWords()
  const { session, answers } = useDiagnosis()
  const { questions, checks } = textsOf(useLanguage())
  const last = session.path.at(-1)
  const moves = useMemo(() => {
    if (last === undefined) return new Map<string, Move>()
    const { [last.node]: _, ...before } = answers
    return movesBetween(replay(article, before), session)
  }, [last, answers, session])
  const question = last && questions[last.node]?.title
  const check = last && checks[last.node]?.title
  const since =
    moves.size === 0
      ? undefined
      : question !== undefined
        ? t('progress.since.question', { title: question })
        : t('progress.since.check', { title: check ?? '' })
  return { moves, since }
}
