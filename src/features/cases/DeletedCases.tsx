import { type AllCases, emptyBin, restoreCase } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'
import { useTime } from './Time.tsx'
import { useCaseTitle } from './useCaseTitle.ts'

interface Props {
  readonly deleted: AllCases['deleted']
  /** The list is read again. */
  readonly onEmptied: () => void
}

/** What was deleted in the last week: to be had back, or to be gone for good. */
export function DeletedCases({ deleted, onEmptied }: Props) {
  const t = useWords()
  const titleOf = useCaseTitle()
  const time = useTime()
  const empty = async () => {
    await emptyBin()
    onEmptied()
  }
  return (
    <details>
      <summary>{t('cases.bin.title', { count: deleted.length })}</summary>
      <p className={styles.soft}>{t('cases.bin.text')}</p>
      <ul className={styles.list} aria-label={t('cases.bin.title', { count: deleted.length })}>
        {deleted.map(({ one, at }) => (
          <li key={one.id} className={styles.case}>
            <p className={styles.title} dir="auto">
              {titleOf(one)}
            </p>
            <p className={styles.soft}>{t('cases.bin.at', { at: time(at) })}</p>
            <div className={styles.actions}>
              <Button small onClick={() => restoreCase(one)}>
                {t('cases.bin.restore')}
                <span className="visually-hidden">: {titleOf(one)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button small onClick={empty}>
          {t('cases.bin.empty')}
        </Button>
      </div>
    </details>
  )
}
