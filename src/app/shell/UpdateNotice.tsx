import { useStore } from 'zustand'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import { later, takeUpdate, updateStore } from '../update.ts'
import styles from './UpdateNotice.module.css'

/** A new version is there. Nothing changes until the person says so. */
export function UpdateNotice() {
  const t = useWords()
  const { waiting, elsewhere } = useStore(updateStore)
  return (
    <div role="status">
      {(waiting !== null || elsewhere) && (
        <Notice title={t(elsewhere ? 'update.elsewhere' : 'update.title')}>
          <p>{t(elsewhere ? 'update.elsewhereText' : 'update.text')}</p>
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
