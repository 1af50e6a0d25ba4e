import { Icon, type IconName } from '#ui/Icon.tsx'
import { useWords } from '#ui/useWords.ts'
import type { Move } from './moves.ts'
import styles from './Ranking.module.css'

const icons: { readonly [K in Move['kind']]: IconName } = {
  up: 'up',
  stronger: 'up',
  down: 'fall',
  weaker: 'fall',
  new: 'added',
  out: 'failed',
}

/** What the last answer did to a cause, in a word. Nothing where it did nothing. */
export function Moved({ move }: { readonly move: Move | undefined }) {
  const t = useWords()
  if (move === undefined) return null
  return (
    <span className={styles.move}>
      <Icon name={icons[move.kind]} />
      {t(`progress.move.${move.kind}`, { place: 'from' in move ? move.from : 0 })}
    </span>
  )
}
