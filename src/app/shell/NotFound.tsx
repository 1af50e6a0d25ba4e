import { useTranslation } from 'react-i18next'
import { startAddress, useLanguage } from '#diagnosis'
import { ButtonLink } from '#ui/Button.tsx'
import { Heading } from '#ui/Heading.tsx'
import styles from './Message.module.css'

export function NotFound() {
  const { t } = useTranslation('ui')
  return (
    <div className={styles.message}>
      <Heading page="not-found" title={t('notFound.title')} />
      <p>{t('notFound.text')}</p>
      <ButtonLink kind="primary" to={startAddress(useLanguage())}>
        {t('notFound.start')}
      </ButtonLink>
    </div>
  )
}
