import { useLocation } from 'react-router'
import { caseIn } from './addresses.ts'
import { CasesPage } from './CasesPage.tsx'
import { ResumePage } from './ResumePage.tsx'

/** The list, or the case that the address names. */
export function CasesRoute() {
  const id = caseIn(useLocation().hash)
  return id === undefined ? <CasesPage /> : <ResumePage key={id} id={id} />
}
