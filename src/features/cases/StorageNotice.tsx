import { useTranslation } from 'react-i18next'
import { dismissStorageProblem, useStorageState } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import styles from './Cases.module.css'

/** Says once that this browser keeps no cases. */
export function StorageNotice() {
  const { t } = useTranslation('ui')
  const { problem, dismissed } = useStorageState()
  return (
    <div role="status" className={styles.storage}>
      {problem !== null && !dismissed && (
        <Notice kind="caution" title={t(`cases.storage.${problem}`)}>
          <p>{t(`cases.storage.${problem}Text`)}</p>
          <div>
            <Button small onClick={dismissStorageProblem}>
              {t('cases.storage.dismiss')}
            </Button>
          </div>
        </Notice>
      )}
    </div>
  )
}
