/** Ways to begin; below them, diagnoses to go on with. */
import { Outlet } from 'react-router'
import { RecentCases } from '#features/cases/RecentCases.tsx'

export function StartLayout() {
  return (
    <>
      <Outlet />
      <RecentCases />
    </>
  )
}
