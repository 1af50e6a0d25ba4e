import { lazy, Suspense, useRef, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import styles from '#ui/Dialog.module.css'
import { useWords } from '#ui/useWords.ts'

const ShareOptions = lazy(async () => ({ default: (await import('./ShareOptions.tsx')).ShareOptions }))

/** Opens the dialog with everything that can be done with the link of this page. What is in it is loaded then. */
export function ShareButton() {
  const t = useWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [open, setOpen] = useState(false)
  const show = () => {
    setOpen(true)
    dialog.current?.showModal()
  }
  return (
    <>
      <Button small kind="quiet" onClick={show}>
        {t('share.open')}
      </Button>
      <dialog
        ref={dialog}
        className={styles.dialog}
        aria-labelledby="share-title"
        onClose={() => setOpen(false)}
      >
        <div className={styles.head}>
          <h2 id="share-title">{t('share.title')}</h2>
          <Button small onClick={() => dialog.current?.close()}>
            {t('share.close')}
          </Button>
        </div>
        {/* Each time from the beginning: what was added to one link is not added to the next unasked. */}
        {open && (
          <Suspense fallback={<p role="status">{t('share.working')}</p>}>
            <ShareOptions />
          </Suspense>
        )}
      </dialog>
    </>
  )
}
