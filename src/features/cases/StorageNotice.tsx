import { dismissDamaged, dismissStorageProblem, useStorageState } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'
import { download, nameWithDay } from './download.ts'

const save = async () => {
  const { exportCurrent } = await import('./exportCurrent.ts')
  download(nameWithDay('case'), await exportCurrent())
}

/** Says once that this browser keeps no cases, or what was lost, and gives a file instead. */
export function StorageNotice() {
  const t = useWords()
  const { problem, dismissed, damaged } = useStorageState()
  return (
    <div role="status">
      {problem !== null && problem !== dismissed && (
        <Notice kind="caution" title={t(`storage.${problem}`)}>
          <p>{t(`storage.${problem}Text`)}</p>
          <div className={styles.actions}>
            <Button small onClick={save}>
              {t('storage.save')}
            </Button>
            <Button small onClick={dismissStorageProblem}>
              {t('storage.dismiss')}
            </Button>
          </div>
        </Notice>
      )}
      {damaged !== null && (
        <Notice kind="caution" title={t('storage.damaged')}>
          <p>{t('storage.damagedText')}</p>
          <div className={styles.actions}>
            <Button small onClick={() => download(nameWithDay('damaged'), damaged)}>
              {t('storage.damagedSave')}
            </Button>
            <Button small onClick={dismissDamaged}>
              {t('storage.dismiss')}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
