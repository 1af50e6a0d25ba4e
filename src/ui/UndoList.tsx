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

interface Props {
  readonly changes: readonly ListedChange[]
  /** The id of what takes the focus when the last of them goes. */
  readonly after: string
}

/** What was changed, each with the command that takes it back and a box to tick when that is done. */
export function UndoList({ changes, after }: Props) {
  return (
    <ul className={styles.list}>
      {changes.map((change) => (
        <Entry key={change.key} change={change} after={after} />
      ))}
    </ul>
  )
}

/** Tells who does not see the lists how many changes are left each time one goes from list to list. */
export function UndoCount({ count }: { readonly count: number }) {
  const t = useWords()
  return (
    <p role="status" className="visually-hidden">
      {t('undo.open', { count })}
    </p>
  )
}

/** A ticked entry goes to another list, and would take the focus with it: its neighbour has it before. */
function passFocus(box: HTMLInputElement, after: string): void {
  const entry = box.closest('li')
  const neighbour = entry?.nextElementSibling ?? entry?.previousElementSibling
  const next = neighbour?.querySelector<HTMLInputElement>('input[type="checkbox"]')
  ;(next ?? document.getElementById(after))?.focus({ preventScroll: true })
}

function Entry({ change, after }: { readonly change: ListedChange; readonly after: string }) {
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
          onChange={({ target }) => {
            passFocus(target, after)
            change.setTakenBack(target.checked)
          }}
          aria-describedby={what}
        />
        {t('undo.takenBack')}
        {change.takenBack !== undefined && <span className={styles.time}> {change.takenBack}</span>}
      </label>
    </li>
  )
}
