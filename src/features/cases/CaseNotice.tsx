import { forgetCase, keepGone, partingWasRead, startAddress, useCaseNotices, useLanguage } from '#diagnosis'
import { Button, ButtonLink } from '#ui/Button.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'
import styles from './Cases.module.css'
import { ElsewhereNotice } from './ElsewhereNotice.tsx'

/** What has become of the case of this tab elsewhere, wherever in it one is. */
export function CaseNotice() {
  const t = useWords()
  const language = useLanguage()
  const { gone, parted } = useCaseNotices()
  return (
    <>
      <ElsewhereNotice />
      {gone && (
        <Notice kind="caution" title={t('cases.deletedElsewhere.title')}>
          <p>{t('cases.deletedElsewhere.text')}</p>
          <div className={styles.actions}>
            <Button small onClick={keepGone}>
              {t('cases.deletedElsewhere.keep')}
            </Button>
            <ButtonLink small to={startAddress(language)} onClick={forgetCase}>
              {t('cases.deletedElsewhere.letGo')}
            </ButtonLink>
          </div>
        </Notice>
      )}
      {parted !== null && (
        <Notice kind="caution" title={t(`cases.parted.${parted}`)}>
          <p>{t(`cases.parted.${parted}Text`)}</p>
          <div>
            <Button small onClick={partingWasRead}>
              {t('storage.dismiss')}
            </Button>
          </div>
        </Notice>
      )}
    </>
  )
}
