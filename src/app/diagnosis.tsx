/** The pages of a diagnosis, loaded with the first of them: what they have in common, and those of the article's nodes. */
import { Outlet } from 'react-router'
import { DiagnosisHere, useTimes, useVisits } from '#diagnosis'
import { afterFrame } from '#ui/afterFrame.ts'

/** Around all of them. */
export function Diagnosis() {
  return (
    <DiagnosisHere>
      <Outlet />
      <Kept />
    </DiagnosisHere>
  )
}

function Kept() {
  useTimes()
  useVisits(afterFrame)
  return null
}

export { NodePage } from './NodePage.tsx'
export { nodeHandle } from './nodeHead.ts'
export { DiagnosisLayout } from './shell/DiagnosisLayout.tsx'
