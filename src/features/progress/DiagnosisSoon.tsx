import type { ReactNode } from 'react'
import { DiagnosisContext, useDiagnosis } from '#diagnosis'
import { useSoon } from '#ui/useSoon.ts'

/**
 * For what stands beside a step: it follows when the step is on the screen. What is in it must not be drawn with what is
 * around it: `memo`, and no hook that hears of every address.
 */
export function DiagnosisSoon({ children }: { readonly children: ReactNode }) {
  return <DiagnosisContext value={useSoon(useDiagnosis())}>{children}</DiagnosisContext>
}
