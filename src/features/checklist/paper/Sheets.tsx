import { memo, useEffect, useEffectEvent, useState } from 'react'
import { afterFrame } from '#ui/afterFrame.ts'
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

/** All sheets at their places, filled one after the other: one in a frame, which lays out what is near the window. */
export function Sheets({ blocks, pages, hurry, onFilled }: Props) {
  const [count, setCount] = useState(1)
  const filled = hurry ? pages.length : count
  const isWhole = filled >= pages.length
  const tell = useEffectEvent(onFilled)
  useEffect(() => {
    if (isWhole) return tell()
    return afterFrame(() => setCount(count + 1))
  }, [isWhole, count])
  return (
    <div className={styles.preview}>
      {pages.map((page, place) => (
        <PageSheet
          key={page.columns[0]?.[0]}
          page={page}
          number={place + 1}
          pages={pages.length}
          blocks={place < filled ? blocks : null}
        />
      ))}
    </div>
  )
}

interface PageProps {
  readonly page: Page
  readonly number: number
  readonly pages: number
  /** `null`: not yet. */
  readonly blocks: readonly Block[] | null
}

/** Drawn twice, empty and filled, however often those before it are. */
const PageSheet = memo(function PageSheet({ page, number, pages, blocks }: PageProps) {
  return (
    <Sheet page={number} pages={pages}>
      {blocks && <Filled page={page} blocks={blocks} />}
    </Sheet>
  )
})

interface FilledProps {
  readonly page: Page
  readonly blocks: readonly Block[]
}

function Filled({ page: { columns, rules }, blocks }: FilledProps) {
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
}
