import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { beginCase, startAddress, useDiagnosisStore, useLanguage, useStorageProblem } from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import styles from './Progress.module.css'

/** Asks first, and says what becomes of the diagnosis: it stays in the list, unless this browser keeps none. */
export function StartAgain() {
  const { t } = useTranslation('ui')
  const dialog = useRef<HTMLDialogElement>(null)
  const setDraft = useDiagnosisStore((s) => s.setDraft)
  const kept = useStorageProblem() === null
  const language = useLanguage()
  const navigate = useNavigate()
  const begin = () => {
    dialog.current?.close()
    beginCase()
    setDraft('')
    navigate(startAddress(language))
  }
  return (
    <>
      <Button small onClick={() => dialog.current?.showModal()}>
        {t('again.open')}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="again-title">
        <h2 id="again-title">{t('again.title')}</h2>
        <p>{t(kept ? 'again.text' : 'again.forgotten')}</p>
        <div className={styles.actions}>
          <Button kind="primary" onClick={begin}>
            {t('again.yes')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('again.no')}</Button>
        </div>
      </dialog>
    </>
  )
}
