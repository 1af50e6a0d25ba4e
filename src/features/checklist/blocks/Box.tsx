import { usePaper } from '../paper/input.ts'
import styles from './blocks.module.css'

/** A box to tick by hand; ticked where the diagnosis has the answer. */
export function Box({ ticked = false }: { readonly ticked?: boolean }) {
  const [{ print }] = usePaper().words
  if (!ticked)
    return (
      <svg className={styles.box} viewBox="0 0 12 12" aria-hidden="true">
        <path d={SQUARE} {...PEN} strokeWidth="1" />
      </svg>
    )
  return (
    <svg className={styles.box} viewBox="0 0 12 12" role="img" aria-label={print.ticked}>
      <path d={SQUARE} {...PEN} strokeWidth="1" />
      <path d="M2.8 6.2l2.4 2.7 4.3-6" {...PEN} strokeWidth="1.7" />
    </svg>
  )
}

const SQUARE = 'M.75.75h10.5v10.5H.75z'
const PEN = { fill: 'none', stroke: '#000' } as const
