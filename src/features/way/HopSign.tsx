import type { Hop } from '#event-2004/hops'
import { icons } from './icons.ts'
import styles from './Way.module.css'

/** The sign's circle, and the field around it. */
const RADIUS = 18
const SIZE = 44
const MIDDLE = SIZE / 2
/** Past the edge of any column: what is too long is cut off there. */
const FAR = 400

interface Props {
  readonly hop: Hop
  /** Of the suspicion, 0 to 1: so much of the circle is drawn boldly. */
  readonly share: number
  /** Nothing comes before the first hop, nothing after the last. */
  readonly ends?: 'first' | 'last' | undefined
}

/** One hop of the picture, with the line to its neighbours. */
export function HopSign({ hop, share, ends }: Props) {
  return (
    <svg className={styles.sign} viewBox={`0 0 ${SIZE} ${SIZE}`} aria-hidden="true">
      <path
        className={styles.line}
        d={`M${ends === 'first' ? MIDDLE : -FAR} ${MIDDLE}H${ends === 'last' ? MIDDLE : FAR}`}
      />
      <circle className={styles.circle} cx={MIDDLE} cy={MIDDLE} r={RADIUS} />
      {share > 0 && (
        <circle
          className={styles.share}
          cx={MIDDLE}
          cy={MIDDLE}
          r={RADIUS}
          pathLength={100}
          strokeDasharray={`${Math.max(4, Math.round(share * 100))} 100`}
          transform={`rotate(-90 ${MIDDLE} ${MIDDLE})`}
        />
      )}
      <path className={styles.icon} d={icons[hop]} transform={`translate(${MIDDLE - 12} ${MIDDLE - 12})`} />
      <path className={styles.strike} d={`M8 ${SIZE - 8}L${SIZE - 8} 8`} />
    </svg>
  )
}
