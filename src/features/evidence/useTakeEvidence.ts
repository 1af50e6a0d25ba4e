import { useNavigate } from 'react-router'
import { addressOf, diagnosisStore, type Evidence, useDiagnosis, useLanguage } from '#diagnosis'
import type { Answers } from '#engine'
import { merge } from '#event-2004'

/** Takes corrected evidence: what the old one had answered gives way, what the person answered stays. */
export function useTakeEvidence(): (evidence: Evidence) => void {
  const { answers } = useDiagnosis()
  const language = useLanguage()
  const navigate = useNavigate()
  return (evidence) =>
    navigate(addressOf(language, 'evidence', takeCorrected(evidence, answers)), {
      replace: true,
      preventScrollReset: true,
    })
}

/** Gives the answers that are left of `answers`, with those of the evidence. */
export function takeCorrected(evidence: Evidence, answers: Answers): Answers {
  const { evidence: old, setEvidence } = diagnosisStore.getState()
  const given = Object.entries(answers).filter(([node, value]) => old?.answers[node] !== value)
  const known = merge(evidence.answers, Object.fromEntries(given))
  // With what it answers: that may be nothing, and an address without answers takes none back.
  setEvidence(evidence, known)
  return known
}
