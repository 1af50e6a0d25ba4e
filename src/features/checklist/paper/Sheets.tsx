import { memo, useEffect, useEffectEvent, useState } from 'react'
import type { Page } from './layOut.ts'
import type { Block } from './Paper.tsx'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'

export interface Layout {
  readonly blocks: readonly Block[]
  readonly pages: readonly Page[]
}

interface Props extends Layout {
  /** All in one go. */
  readonly hurry: boolean
  readonly onFilled: () => void
}

/** All sheets at their places, filled one after the other. */
export function Sheets({ blocks, pages, hurry, onFilled }: Props) {
  const [count, setCount] = useState(1)
  const filled = hurry ? pages.length : count
  const isWhole = filled >= pages.length
  const tell = useEffectEvent(onFilled)
  useEffect(() => {
    if (isWhole) return tell()
    const timer = setTimeout(() => setCount(count + 1))
    return () => clearTimeout(timer)
  }, [isWhole, count])
  return (
    <div className={styles.preview}>
      {pages.map((page, place) => (
        <Sheet key={page.columns[0]?.[0]} page={place + 1} pages={pages.length}>
          {place < filled && <Filled page={page} blocks={blocks} />}
        </Sheet>
      ))}
    </div>
  )
}

interface FilledProps {
  readonly page: Page
  readonly blocks: readonly Block[]
}

const Filled = memo(function Filled({ page: { columns, rules }, blocks }: FilledProps) {
  return (
    <>
      {columns.map((places) => (
        <div key={places[0] ?? 'empty'} className={columns.length > 1 ? styles.column : undefined}>
          {places.map((place) => (
            <div key={place}>{blocks[place]?.node}</div>
          ))}
        </div>
      ))}
      {Array.from({ length: rules }, (_, rule) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one rule is like another.
        <div key={rule} className={styles.rule} />
      ))}
    </>
  )
})
