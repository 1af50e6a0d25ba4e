import { type ReactNode, useDeferredValue, useMemo } from 'react'
import { useLocation } from 'react-router'
import { DiagnosisContext, diagnosisOf, useDiagnosis } from './useDiagnosis.ts'
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

/**
 * For what stands beside a step: it follows when the step is on the screen. What is in it must not be drawn with what is
 * around it: `memo`, and no hook that hears of every address.
 */
export function DiagnosisSoon({ children }: Props) {
  return <DiagnosisContext value={useDeferredValue(useDiagnosis())}>{children}</DiagnosisContext>
}
