import { useTranslation } from 'react-i18next'

/** Where a part of a page does nothing without a script, says so to who has none. */
export function NeedsScript() {
  const { t } = useTranslation('ui')
  return (
    <noscript>
      <p>{t('noScript')}</p>
    </noscript>
  )
}
