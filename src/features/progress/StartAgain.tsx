import { useRef } from 'react'
import { useNavigate } from 'react-router'
import {
  beginCase,
  startAddress,
  useDiagnosis,
  useDiagnosisStore,
  useLanguage,
  useStorageProblem,
  useUndoList,
} from '#diagnosis'
import { Button } from '#ui/Button.tsx'
import styles from '#ui/Dialog.module.css'
import { Link } from '#ui/Link.tsx'
import { Notice } from '#ui/Notice.tsx'
import { useWords } from '#ui/useWords.ts'

/** Asks first, and says what becomes of the diagnosis: it stays in the list, unless this browser keeps none. */
export function StartAgain() {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const setDraft = useDiagnosisStore((s) => s.setDraft)
  const kept = useStorageProblem() === null
  const standing = useUndoList().open.length
  const { at } = useDiagnosis()
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
      <Button small kind="quiet" onClick={() => dialog.current?.showModal()}>
        {t('again.open')}
      </Button>
      <dialog ref={dialog} className={`${styles.dialog} ${styles.short}`} aria-labelledby="again-title">
        <div className={styles.head}>
          <h2 id="again-title">{t('again.title')}</h2>
        </div>
        <div className={styles.inside}>
          <p>{t(kept ? 'again.text' : 'again.forgotten')}</p>
          {standing > 0 && (
            <Notice kind="caution" title={t('undo.leave', { count: standing })}>
              <p>
                <Link to={at('undo')} onClick={() => dialog.current?.close()}>
                  {t('undo.link')}
                </Link>
              </p>
            </Notice>
          )}
          <div className={styles.answers}>
            <Button kind="primary" onClick={begin}>
              {t('again.yes')}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{t('again.no')}</Button>
          </div>
        </div>
      </dialog>
    </>
  )
}
