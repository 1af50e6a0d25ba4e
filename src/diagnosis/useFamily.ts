import { type Family, familyOf } from '#commands'
import { useDiagnosis } from './useDiagnosis.ts'
import { useDiagnosisStore } from './useStore.ts'

/** For which versions commands are shown: what the person chose last, else the version they answered, else 2013 and later. */
export function useFamily(): [Family, (family: Family) => void] {
  const chosen = useDiagnosisStore((s) => s.family)
  const setFamily = useDiagnosisStore((s) => s.setFamily)
  const { answers } = useDiagnosis()
  return [chosen ?? familyOf(answers.version) ?? 'ex2013', setFamily]
}
