import { Button } from '#ui/Button.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './StartPage.module.css'
import type { Reading } from './useReading.ts'

interface Props {
  readonly reading: Reading
  onCancel(): void
}

/** How far the reading is. The region is always there, so that what appears in it is announced. */
export function ReadingProgress({ reading, onCancel }: Props) {
  const t = useWords()
  const part = (reading.at === 'reading' && reading.progress?.part) || 0
  const isReading = reading.at === 'reading'
  return (
    <>
      <p role="status" className={styles.status}>
        {reading.at === 'cancelled' &&
          t(reading.file === undefined ? 'start.paste.cancelled' : 'file.cancelled')}
        {isReading && t('file.reading', { name: reading.name ?? t('file.pasted') })}
      </p>
      {isReading && (
        <div className={styles.progress}>
          <progress
            aria-label={t('file.reading', { name: reading.name ?? t('file.pasted') })}
            max={1}
            value={part}
          />
          <p className={styles.hint}>
            {t('file.progress', {
              percent: Math.floor(part * 100),
              count: reading.progress?.count ?? 0,
            })}
          </p>
          <Button small onClick={onCancel}>
            {t('file.cancel')}
          </Button>
        </div>
      )}
    </>
  )
}
