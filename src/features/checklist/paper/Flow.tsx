import { useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import { type Measured, type Measuring, portionOf, withHeights } from './measure.ts'
import type { Block } from './Paper.tsx'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'

interface Props {
  readonly blocks: readonly Block[]
  /** All in one go. */
  readonly hurry: boolean
  /** `page`: the height that a page has for blocks, in CSS pixels. */
  readonly onMeasured: (measured: readonly Measured[], page: number) => void
}

/** Between what the screen measures and the printer draws there may be a hair's breadth. */
const SLACK = 4

/** Draws the blocks where nobody sees them, a portion at a time, and measures them. */
export function Flow({ blocks, hurry, onMeasured }: Props) {
  const flow = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<Measuring>({ measured: [], left: blocks })
  const portion = hurry ? state.left : portionOf(state.left)
  const measure = useEffectEvent(() => {
    const [probe, ...drawn] = flow.current?.children ?? []
    const page = (probe?.children[1]?.getBoundingClientRect().height ?? 0) - SLACK
    const heights = drawn.map((one) => one.getBoundingClientRect().height)
    const next = withHeights(state, heights, page)
    if (next.left.length === 0) onMeasured(next.measured, page)
    else setState(next)
  })
  // Each state is one portion; `hurry` makes it larger.
  // biome-ignore lint/correctness/useExhaustiveDependencies: said above.
  useLayoutEffect(() => {
    if (hurry) return measure()
    // Drawing is a task, and laying out another.
    const timer = setTimeout(measure)
    return () => clearTimeout(timer)
  }, [state, hurry])
  return (
    <div className={styles.unseen}>
      <div className={styles.flow} ref={flow}>
        <Sheet page={99} pages={99} />
        {portion.map(({ key, node, column = false }) => (
          <div key={key} className={column ? styles.column : undefined}>
            {node}
          </div>
        ))}
      </div>
    </div>
  )
}
