import { useId } from 'react'
import type { ByFamily, Family, Values } from '#commands'
import { UndoCommand } from './Command.tsx'
import styles from './UndoList.module.css'
import { useWords } from './useWords.ts'

/** A change that was made, as a page shows it. */
export interface ListedChange {
  readonly key: string
  /** The checks, causes or questions in which it was made. */
  readonly titles: readonly string[]
  readonly undo: ByFamily
  readonly family: Family
  /** As they were when it was made. */
  readonly values: Values
  /** Shown times. */
  readonly at: string
  readonly takenBack?: string
  setTakenBack(takenBack: boolean): void
}

/** What was changed, each with the command that takes it back and a box to tick when that is done. */
export function UndoList({ changes }: { readonly changes: readonly ListedChange[] }) {
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <Entry key={change.key} change={change} />
      ))}
    </ul>
  )
}

function Entry({ change }: { readonly change: ListedChange }) {
  const t = useWords()
  const what = useId()
  return (
    <li className={styles.entry}>
      <div className={styles.head} id={what}>
        <strong>{change.titles.join('; ')}</strong>
        <span className={styles.time}>
          {t('undo.doneAt')}: {change.at}
        </span>
      </div>
      <UndoCommand undo={change.undo} family={change.family} values={change.values} />
      <label className={styles.tick}>
        <input
          type="checkbox"
          checked={change.takenBack !== undefined}
          onChange={(event) => change.setTakenBack(event.target.checked)}
          aria-describedby={what}
        />
        {t('undo.takenBack')}
        {change.takenBack !== undefined && <span className={styles.time}> {change.takenBack}</span>}
      </label>
    </li>
  )
}
