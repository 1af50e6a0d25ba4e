import type { ReactNode } from 'react'
import type { Place } from './base.ts'
import styles from './Choices.module.css'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import { useWords } from './useWords.ts'

/** Answers to choose from, numbered: each leads to where it leads. */
export function Choices({ children }: { readonly children: ReactNode }) {
  return <ol className={styles.choices}>{children}</ol>
}

interface Props {
  /** Of the answer: by it a key's digit finds its row. */
  readonly id: string
  readonly to: Place
  /** For the history: where one came from. */
  readonly state: unknown
  /** The answer that was given. */
  readonly chosen: boolean
  /** What a check came to: told apart by word, icon and colour. */
  readonly verdict?: 'found' | 'clear' | 'unchecked' | undefined
  readonly label: ReactNode
  /** By what one knows this outcome. */
  readonly looks?: ReactNode
}

export function Choice({ id, to, state, chosen, verdict, label, looks }: Props) {
  const t = useWords()
  return (
    <li>
      <Link
        className={[styles.choice, verdict && styles[verdict]].filter(Boolean).join(' ')}
        to={to}
        data-choice={id}
        state={state}
        aria-current={chosen ? 'true' : undefined}
      >
        {looks === undefined ? (
          <span>{label}</span>
        ) : (
          <>
            <strong className={styles.verdict}>
              {verdict !== undefined && <Icon name={verdict} />}
              <span>{label}</span>
            </strong>
            <span className={styles.looks}>{looks}</span>
          </>
        )}
        {chosen && (
          // For the eye: aria-current says it.
          <span className={styles.given} aria-hidden="true">
            <Icon name="done" />
            {t('question.given')}
          </span>
        )}
      </Link>
    </li>
  )
}
