import { useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/Button.tsx'
import styles from '#ui/Handover.module.css'

/** Asks first: what was edited cannot be had back. */
export function MakeAnew({ onMakeAnew }: { readonly onMakeAnew: () => void }) {
  const { t } = useTranslation('ui')
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  return (
    <>
      <Button onClick={() => dialog.current?.showModal()}>{t('letter.again')}</Button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={title}>
        <h2 id={title}>{t('letter.againTitle')}</h2>
        <p>{t('letter.againText')}</p>
        <div className={styles.buttons}>
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
      </dialog>
    </>
  )
}
