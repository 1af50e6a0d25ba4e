import { use } from 'react'
import { OtherWords } from './otherWords.ts'
import styles from './Prose.module.css'
import { writtenIn } from './writtenIn.ts'

/**
 * Text from the locale files, where `backticks` set literal names apart. Nothing else is markup. Beside it the same in the
 * other language, where that was asked for.
 */
export function Prose({ text }: { readonly text: string }) {
  const other = use(OtherWords)
  const twin = other?.of(text)
  if (other === undefined || twin === undefined) return <Pieces text={text} />
  return (
    <span className={styles.both}>
      <span>
        <Pieces text={text} />
      </span>{' '}
      <span className={styles.other} lang={other.language}>
        <Pieces text={twin} />
      </span>
    </span>
  )
}

function Pieces({ text }: { readonly text: string }) {
  // Odd pieces stood between backticks.
  const pieces = text.split('`').map((piece, place) => ({ piece, place, literal: place % 2 === 1 }))
  return pieces.map(({ piece, place, literal }) =>
    literal ? (
      <code key={place} translate="no" lang={writtenIn(piece)}>
        {piece}
      </code>
    ) : (
      piece
    ),
  )
}
