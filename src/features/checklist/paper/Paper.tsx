import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { type PaperInput, PaperProvider } from './input.ts'
import { layOut, type Page } from './layOut.ts'
import styles from './Sheet.module.css'
import { Sheet } from './Sheet.tsx'

export interface Block {
  readonly key: string
  readonly node: ReactNode
  /** Never the last on its page. */
  readonly keep?: boolean
  /** In one of the two columns of a page; else across it. */
  readonly column?: boolean
  /** The same in pieces, for a block that no page holds. */
  readonly parts?: readonly Block[]
  /** What is left of the page below it is ruled, for notes. */
  readonly ruled?: boolean
}

interface Props {
  readonly input: PaperInput
  readonly blocks: readonly Block[]
  /** Told how many pages there are. */
  readonly onPages: (count: number) => void
}

/** Between what the screen measures and the printer draws there may be a hair's breadth. */
const SLACK = 4

interface Layout {
  readonly blocks: readonly Block[]
  readonly pages: readonly Page[]
}

/**
 * Sheets as they come out of the printer. First all blocks are drawn below each other and measured, before anything is
 * seen; then each stands on its page. Give it another `key` when what it shows changes.
 */
export function Paper({ input, blocks, onPages }: Props) {
  const flow = useRef<HTMLDivElement>(null)
  const [whole, setWhole] = useState(blocks)
  const [layout, setLayout] = useState<Layout>()
  useLayoutEffect(() => {
    if (layout !== undefined || flow.current === null) return
    const [probe, ...measured] = flow.current.children
    const page = (probe?.children[1]?.getBoundingClientRect().height ?? 0) - SLACK
    const heights = measured.map((one) => one.getBoundingClientRect().height)
    if (whole.some((block, place) => block.parts !== undefined && (heights[place] ?? 0) > page)) {
      setWhole(whole.flatMap((block, place) => ((heights[place] ?? 0) > page && block.parts) || [block]))
      return
    }
    const pages = layOut(
      whole.map((block, place) => ({ ...block, height: heights[place] ?? 0 })),
      page,
    )
    setLayout({ blocks: whole, pages })
    onPages(pages.length)
  }, [layout, whole, onPages])
  return (
    <PaperProvider value={input}>
      {layout === undefined ? (
        <div className={styles.flow} ref={flow}>
          <Sheet page={99} pages={99} />
          {whole.map(({ key, node, column = false }) => (
            <div key={key} className={column ? styles.column : undefined}>
              {node}
            </div>
          ))}
        </div>
      ) : (
        <div className={styles.preview}>
          {layout.pages.map(({ columns, rules }, page) => (
            <Sheet key={columns[0]?.[0]} page={page + 1} pages={layout.pages.length}>
              {columns.map((places) => (
                <div key={places[0] ?? 'empty'} className={columns.length > 1 ? styles.column : undefined}>
                  {places.map((place) => (
                    <div key={place}>{layout.blocks[place]?.node}</div>
                  ))}
                </div>
              ))}
              {Array.from({ length: rules }, (_, rule) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one rule is like another.
                <div key={rule} className={styles.rule} />
              ))}
            </Sheet>
          ))}
        </div>
      )}
    </PaperProvider>
  )
}
