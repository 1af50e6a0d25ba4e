/** The diagnosis of the page: answers from the link, everything else derived from them. */
import { useMemo } from 'react'
import { useLocation } from 'react-router'
import { type Answers, answer, type Dropped, openLink, prune, replay, type Session } from '#engine'
import { article, type EventArticle } from '#event-2004/article'
import { type Address, addressOf } from './address.ts'
import { useDiagnosisStore, useLanguage } from './useStore.ts'
import { corrected } from './values.ts'

/** What an answer leads to: where to go, and which older answers it made meaningless. */
export interface Outcome {
  readonly to: Address
  readonly dropped: readonly Dropped[]
}

export interface Diagnosis {
  readonly session: Session<EventArticle>
  /** The answers that count. */
  readonly answers: Answers
  /** Parts of the link that are no answers. */
  readonly damaged: readonly string[]
  /** The link was made by a later release. */
  readonly newer: boolean
  /** Where giving this answer leads. */
  choose(node: string, value: string): Outcome
  /** The page with all answers kept. */
  at(page: string): Address
}

export function useDiagnosis(): Diagnosis {
  const { hash } = useLocation()
  const language = useLanguage()
  return useMemo(() => {
    const { answers: named, damaged, newer } = openLink(article, hash)
    const session = replay(article, named)
    const answers = prune(article, named)
    return {
      session,
      answers,
      damaged,
      newer,
      at: (page) => addressOf(language, page, answers),
      choose(node, value) {
        const { dropped } = replay(article, { ...answers, [node]: value })
        const then = answer(article, answers, node, value)
        return { to: addressOf(language, replay(article, then).current, then), dropped }
      },
    }
  }, [hash, language])
}

/** The admin's own values for commands. */
export function useValues() {
  const evidence = useDiagnosisStore((s) => s.evidence)
  const corrections = useDiagnosisStore((s) => s.corrections)
  return useMemo(() => corrected(evidence?.values ?? {}, corrections), [evidence, corrections])
}
