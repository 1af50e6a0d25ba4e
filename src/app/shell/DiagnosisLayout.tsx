/** A step in the middle; beside it where one is in the whole. */
import { Outlet, useLocation, useParams } from 'react-router'
import { useDiagnosis } from '#diagnosis'
import { Beside } from '#features/beside/Beside.tsx'
import { BesideSwitch } from '#features/beside/BesideSwitch.tsx'
import { LinkPage } from '#features/link/LinkPage.tsx'
import { LinkNotices } from '#features/progress/LinkNotices.tsx'
import { Progress } from '#features/progress/Progress.tsx'
import { Enclosed } from '#features/share/Enclosed.tsx'
import { ShareButton } from '#features/share/ShareButton.tsx'
import { Way } from '#features/way/Way.tsx'
import styles from './DiagnosisLayout.module.css'

// The same at every step: they are not drawn again with it.
const way = <Way />
const deeds = (
  <>
    <ShareButton />
    <BesideSwitch />
  </>
)

export function DiagnosisLayout() {
  const { node } = useParams()
  const { pathname } = useLocation()
  const { session, damaged, newer } = useDiagnosis()
  // Our own pages link only to answers that count: this link came from elsewhere.
  const whole = session.dropped.length === 0 && damaged.length === 0 && !newer
  // The overview stands before any diagnosis: there is no way back and nothing to count.
  const isOverview = /\/event-2004\/?$/.test(pathname) && whole && session.path.length === 0
  if (isOverview) return <Outlet />
  return (
    <div className={styles.layout}>
      <Progress node={node} way={way}>
        {deeds}
      </Progress>
      <div className={styles.step}>
        <LinkNotices />
        <Enclosed>
          <Beside node={node}>{whole ? <Outlet /> : <LinkPage node={node} />}</Beside>
        </Enclosed>
      </div>
    </div>
  )
}
