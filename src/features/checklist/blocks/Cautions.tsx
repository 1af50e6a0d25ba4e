import { usePaper } from '../paper/input.ts'
import type { PrintWords } from '../words.ts'
import styles from './blocks.module.css'
import { Texts } from './Texts.tsx'

interface Props {
  readonly of: (words: PrintWords) => { readonly [name: string]: string } | undefined
}

export function Cautions({ of }: Props) {
  const [first] = usePaper().words
  const names = Object.keys(of(first) ?? {})
  if (names.length === 0) return null
  return (
    <div className={styles.caution}>
      {names.map((name) => (
        <Texts key={name} of={(one) => `${one.ui.caution}: ${of(one)?.[name]}`} />
      ))}
    </div>
  )
}
