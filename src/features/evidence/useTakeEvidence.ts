import { useNavigate } from 'react-router'
import { addressOf, type Evidence, useDiagnosis, useDiagnosisStore, useLanguage } from '#diagnosis'
import { merge } from '#event-2004'

/** Takes corrected evidence: what the old one had answered gives way, what the person answered stays. */
export function useTakeEvidence(): (evidence: Evidence) => void {
  const old = useDiagnosisStore((s) => s.evidence?.answers)
  const setEvidence = useDiagnosisStore((s) => s.setEvidence)
  const { answers } = useDiagnosis()
  const language = useLanguage()
  const navigate = useNavigate()
  return (evidence) => {
    const given = Object.fromEntries(Object.entries(answers).filter(([node, value]) => old?.[node] !== value))
    setEvidence(evidence)
    navigate(addressOf(language, 'evidence', merge(evidence.answers, given)), {
      replace: true,
      preventScrollReset: true,
    })
  }
}
