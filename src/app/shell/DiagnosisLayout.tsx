/** A step in the middle; beside it where one is in the whole. */
import { Outlet, useParams } from 'react-router'
import { BackLink } from '#features/progress/BackLink.tsx'
import { LinkNotices } from '#features/progress/LinkNotices.tsx'
import { Progress } from '#features/progress/Progress.tsx'
import styles from './DiagnosisLayout.module.css'

export function DiagnosisLayout() {
  const { node } = useParams()
  return (
    <div className={styles.layout}>
      <div className={styles.step}>
        <BackLink node={node} />
        <LinkNotices />
        <Outlet />
      </div>
      <Progress node={node} />
    </div>
  )
}
