import { Prose } from '#ui/Prose.tsx'
import { usePaper } from '../paper/input.ts'
import type { PrintWords } from '../words.ts'
import styles from './blocks.module.css'

/** What to say, from the words of a language; nothing where it has no such text. */
export type Of = (words: PrintWords) => string | undefined

/** A text in each language of the paper; two stand side by side. */
export function Texts({ of }: { readonly of: Of }) {
  const { words } = usePaper()
  const [only, second] = words
  if (second === undefined)
    return (
      <p>
        <Prose text={of(only) ?? ''} />
      </p>
    )
  return (
    <div className={styles.pair}>
      {words.map((one) => (
        <p key={one.language} lang={one.language}>
          <Prose text={of(one) ?? ''} />
        </p>
      ))}
    </div>
  )
}

/** A few words in each language of the paper, one behind the other. */
export function Label({ of }: { readonly of: Of }) {
  const { words } = usePaper()
  const [only, second] = words
  if (second === undefined) return <Prose text={of(only) ?? ''} />
  const said = words.map((one) => ({ language: one.language, text: of(one) ?? '' }))
  // A name that is the same in both languages is said once.
  return said
    .filter(({ text }, place) => place === 0 || text !== said[0]?.text)
    .map(({ language, text }, place) => (
      <span key={language} lang={language}>
        {place > 0 && ' / '}
        <Prose text={text} />
      </span>
    ))
}
