import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { startAddress, useDiagnosisStore, useLanguage } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import styles from './Progress.module.css'

/** Asks first: what is forgotten cannot be had back, unless the link was copied. */
export function StartAgain() {
  const { t } = useTranslation('ui')
  const dialog = useRef<HTMLDialogElement>(null)
  const startAgain = useDiagnosisStore((s) => s.startAgain)
  const language = useLanguage()
  const navigate = useNavigate()
  const forget = () => {
    dialog.current?.close()
    startAgain()
    navigate(startAddress(language))
  }
  return (
    <>
      <Button small onClick={() => dialog.current?.showModal()}>
        {t('again.open')}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="again-title">
        <h2 id="again-title">{t('again.title')}</h2>
        <p>{t('again.text')}</p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={forget}>
            {t('again.yes')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('again.no')}</Button>
        </div>
      </dialog>
    </>
  )
}
