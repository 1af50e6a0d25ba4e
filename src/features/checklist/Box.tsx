import { useTranslation } from 'react-i18next'
import styles from './Checklist.module.css'

/** A box to tick on paper; ticked when the diagnosis has the answer. */
export function Box({ ticked }: { readonly ticked: boolean }) {
  const { t } = useTranslation('ui')
  return (
    <span
      className={styles.box}
      {...(ticked ? { role: 'img', 'aria-label': t('checklist.ticked') } : { 'aria-hidden': true })}
    >
      {ticked ? '✓' : ''}
    </span>
  )
}
