import { type PaperInput, PaperProvider } from './input.ts'
import { stretchesOf } from './layOut.ts'
import type { Block } from './Paper.tsx'
import styles from './Sheet.module.css'

interface Props {
  readonly input: PaperInput
  readonly blocks: readonly Block[]
}

/** For who has no script: all blocks below each other, which the browser itself puts on pages. */
export function PlainPaper({ input, blocks }: Props) {
  return (
    <PaperProvider value={input}>
      <div className={styles.plain}>
        {stretchesOf(blocks).map(({ some, column }) => (
          <div key={some[0]?.key} className={column ? styles.plainColumns : undefined}>
            {some.map(({ key, node, keep = false }) => (
              <div key={key} className={keep ? styles.plainKept : styles.plainBlock}>
                {node}
              </div>
            ))}
          </div>
        ))}
      </div>
    </PaperProvider>
  )
}
