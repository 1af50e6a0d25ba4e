/** The diagnosis of the page: answers from the link, everything else derived from them. */
import { createContext, use, useMemo } from 'react'
import { type Answers, answersOf, type Dropped, openLink, replay, type Session } from '#engine'
import { article, type EventArticle } from '#event-2004/article'
import { type Address, addressOf } from './address.ts'
import type { Language } from './language.ts'
import { useDiagnosisStore } from './useStore.ts'
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

/** `hash`: the fragment of an address, with its `#`. Never throws. */
export function diagnosisOf(hash: string, language: Language): Diagnosis {
  const { answers: named, damaged, newer } = openLink(article, hash)
  const session = replay(article, named)
  const answers = answersOf(session)
  return {
    session,
    answers,
    damaged,
    newer,
    at: (page) => addressOf(language, page, answers),
    choose(node, value) {
      const { [node]: _, ...others } = answers
      // The latest, also where it was given before.
      const then = replay(article, { ...others, [node]: value })
      return { to: addressOf(language, then.current, answersOf(then)), dropped: then.dropped }
    },
  }
}

export const DiagnosisContext = createContext<Diagnosis | undefined>(undefined)

/** Throws outside of `DiagnosisHere`. */
export function useDiagnosis(): Diagnosis {
  const diagnosis = use(DiagnosisContext)
  if (diagnosis === undefined) throw new Error('no diagnosis around what asks for it')
  return diagnosis
}

/** The admin's own values for commands. */
export function useValues() {
  const evidence = useDiagnosisStore((s) => s.evidence)
  const corrections = useDiagnosisStore((s) => s.corrections)
  return useMemo(() => corrected(evidence?.values ?? {}, corrections), [evidence, corrections])
}
