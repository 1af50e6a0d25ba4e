import { type ReactNode, useState } from 'react'
import { useHurry } from '#ui/useHurry.ts'
import { Flow } from './Flow.tsx'
import { type PaperInput, PaperProvider } from './input.ts'
import { layOut } from './layOut.ts'
import { type Layout, Sheets } from './Sheets.tsx'

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
  /** Told how many pages there are, when all are drawn. */
  readonly onPages: (count: number) => void
}

/**
 * Sheets as they come out of the printer. First all blocks are measured where nobody sees them, then each is drawn on its
 * page; a portion at a time, since fifty sheets are half a second of work. Give it another `key` when what it shows
 * changes.
 */
export function Paper({ input, blocks, onPages }: Props) {
  const hurry = useHurry()
  const [layout, setLayout] = useState<Layout>()
  return (
    <PaperProvider value={input}>
      {layout === undefined ? (
        <Flow
          blocks={blocks}
          hurry={hurry}
          onMeasured={(measured, page) =>
            setLayout({
              blocks: measured.map(({ block }) => block),
              pages: layOut(
                measured.map(({ block, height }) => ({ ...block, height })),
                page,
              ),
            })
          }
        />
      ) : (
        <Sheets {...layout} hurry={hurry} onFilled={() => onPages(layout.pages.length)} />
      )}
    </PaperProvider>
  )
}
