import { useMemo } from 'react'
import {
  addressOf,
  type Language,
  siteRoot,
  useDiagnosis,
  useDiagnosisStore,
  useFamily,
  useValues,
  wordsOf,
} from '#diagnosis'
import { reportOf } from '#event-2004/report/make'
import type { Report } from '#event-2004/report/model'
import { isoWithOffset } from '#event-2004/report/time'

/** The diagnosis as it stands, as a report in `language`. */
export function useReport(language: Language): Report {
  const { answers, session } = useDiagnosis()
  const evidence = useDiagnosisStore((s) => s.evidence)
  const notes = useDiagnosisStore((s) => s.notes)
  const times = useDiagnosisStore((s) => s.times)
  const done = useDiagnosisStore((s) => s.done)
  const values = useValues()
  const [family] = useFamily()
  return useMemo(() => {
    const { pathname, hash } = addressOf(language, session.current, answers)
    return reportOf(
      {
        answers,
        fromEvidence: evidence?.answers ?? {},
        record: evidence?.records[evidence.chosen] ?? null,
        values,
        notes,
        times,
        done,
        family,
        link: `${siteRoot()}${pathname}${hash}`,
        made: isoWithOffset(new Date()),
      },
      wordsOf(language),
    )
  }, [language, answers, session, evidence, values, notes, times, done, family])
}
