import { useId, useRef } from 'react'
import { Button } from '#ui/Button.tsx'
import styles from '#ui/Dialog.module.css'
import { useWords } from '#ui/useWords.ts'

/** Asks first: what was edited cannot be had back. */
export function MakeAnew({ onMakeAnew }: { readonly onMakeAnew: () => void }) {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{t('letter.again')}</Button>
      <dialog ref={dialog} className={`${styles.dialog} ${styles.short}`} aria-labelledby={title}>
        <div className={styles.head}>
          <h2 id={title}>{t('letter.againTitle')}</h2>
        </div>
        <div className={styles.inside}>
          <p>{t('letter.againText')}</p>
          <div className={styles.answers}>
            <Button
              kind="primary"
              onClick={() => {
                dialog.current?.close()
                onMakeAnew()
              }}
            >
              {t('letter.yes')}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{t('letter.no')}</Button>
          </div>
        </div>
      </dialog>
    </>
  )
}
