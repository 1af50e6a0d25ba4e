import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import { later, takeUpdate, updateStore } from '../update.ts'
import styles from './UpdateNotice.module.css'

/** A new version is there. Nothing changes until the person says so. */
export function UpdateNotice() {
  const t = useWords()
  const waiting = useStore(updateStore, (s) => s.waiting)
  return (
    <div role="status">
      {waiting !== null && (
        <Notice title={t('update.title')}>
          <p>{t('update.text')}</p>
          <div className={styles.actions}>
            <Button small onClick={takeUpdate}>
              {t('update.take')}
            </Button>
            <Button small kind="quiet" onClick={later}>
              {t('update.later')}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
