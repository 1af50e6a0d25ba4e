/** Ways to begin; below them, diagnoses to go on with. */
import { Outlet } from 'react-router'
import { RecentCases } from '#features/cases/RecentCases.tsx'
import styles from './StartLayout.module.css'

export function StartLayout() {
  return (
    <div className={styles.layout}>
      <Outlet />
      <RecentCases />
    </div>
  )
}
