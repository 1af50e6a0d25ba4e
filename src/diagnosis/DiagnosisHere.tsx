import { type ReactNode, useMemo } from 'react'
import { useLocation } from 'react-router'
import { DiagnosisContext, diagnosisOf } from './useDiagnosis.ts'
import { useLanguage } from './useStore.ts'

interface Props {
  readonly children: ReactNode
}

/** The diagnosis of the address, once for all that is in it. */
export function DiagnosisHere({ children }: Props) {
  const { hash } = useLocation()
  const language = useLanguage()
  const diagnosis = useMemo(() => diagnosisOf(hash, language), [hash, language])
  return <DiagnosisContext value={diagnosis}>{children}</DiagnosisContext>
}
