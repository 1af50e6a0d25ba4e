import { useMemo } from 'react'
import { type Language, useDiagnosis, useDiagnosisStore, useValues, wordsOf } from '#diagnosis'
import { hasBlanks, letterOf } from '#event-2004/letter/letter'

/** The letter that the diagnosis makes, and what the person made of it. */
export function useLetter(language: Language) {
  const { answers } = useDiagnosis()
  const evidence = useDiagnosisStore((s) => s.evidence)
  const edited = useDiagnosisStore((s) => s.letters[language])
  const setLetter = useDiagnosisStore((s) => s.setLetter)
  const values = useValues()
  const made = useMemo(
    () =>
      letterOf({ answers, record: evidence?.records[evidence.chosen] ?? null, values }, wordsOf(language)),
    [answers, evidence, values, language],
  )
  const { subject, body } = edited ?? made
  const madeFrom = edited?.madeFrom ?? made.body
  return {
    subject,
    body,
    to: made.to,
    hasBlanks: hasBlanks(body, wordsOf(language)),
    zoneAdded: made.zoneAdded,
    edited: edited !== undefined,
    /** The diagnosis makes another letter now than when the person began to edit. */
    outdated: edited !== undefined && edited.madeFrom !== made.body,
    change: (part: { readonly subject?: string; readonly body?: string }) =>
      setLetter(language, { subject, body, madeFrom, ...part }),
    makeAnew: () => setLetter(language, null),
  }
}
