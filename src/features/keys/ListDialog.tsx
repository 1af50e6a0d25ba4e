import { memo, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/Button.tsx'
import dialogs from '#ui/Dialog.module.css'
import { setEnabled, useEnabled } from './enabled.ts'
import styles from './Help.module.css'
import { letters } from './shortcuts.ts'

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>
}

/** All shortcuts, and the switch that turns them off. */
export const ListDialog = memo(function ListDialog({ dialog }: Props) {
  const { t } = useTranslation('keys')
  const enabled = useEnabled()
  return (
    <dialog ref={dialog} className={dialogs.dialog} aria-labelledby="keys-title">
      <div className={dialogs.head}>
        <h2 id="keys-title" tabIndex={-1}>
          {t('title')}
        </h2>
        <Button small onClick={() => dialog.current?.close()}>
          {t('close')}
        </Button>
      </div>
      <div className={dialogs.inside}>
        <dl className={styles.keys}>
          <div>
            <dt>
              <kbd>1</kbd> … <kbd>9</kbd>
            </dt>
            <dd>{t('does.choose')}</dd>
          </div>
          <div>
            <dt>
              <kbd>/</kbd> <kbd>Ctrl</kbd>+<kbd>K</kbd>
            </dt>
            <dd>{t('does.jump')}</dd>
          </div>
          {Object.entries(letters).map(([letter, action]) => (
            <div key={letter}>
              <dt>
                <kbd>{letter}</kbd>
              </dt>
              <dd>{t(`does.${action}`)}</dd>
            </div>
          ))}
          <div>
            <dt>
              <kbd>?</kbd>
            </dt>
            <dd>{t('does.list')}</dd>
          </div>
        </dl>
        <p className={styles.soft}>{t('layouts')}</p>
        <label className={styles.switch}>
          <input type="checkbox" checked={enabled} onChange={(event) => setEnabled(event.target.checked)} />
          {t('enabled')}
        </label>
      </div>
    </dialog>
  )
})
