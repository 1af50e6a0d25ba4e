import { useTranslation } from 'react-i18next'
import { type Case, caseTitle, textsOf, useLanguage } from '#diagnosis'

/** What a case is called, in the reader's language unless the person named it. */
export function useCaseTitle(): (one: Case) => string {
  const { t } = useTranslation('ui')
  const language = useLanguage()
  const texts = textsOf(language)
  return (one) => caseTitle(one, language, texts, (day) => t('cases.dayOnly', { day }))
}
