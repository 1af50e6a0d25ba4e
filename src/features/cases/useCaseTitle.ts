import { type Case, caseTitle, textsOf, useLanguage } from '#diagnosis'
import { useWords } from '#ui/useWords.ts'

/** What a case is called, in the reader's language unless the person named it. */
export function useCaseTitle(): (one: Case) => string {
  const t = useWords()
  const language = useLanguage()
  const texts = textsOf(language)
  return (one) => caseTitle(one, language, texts, (day) => t('cases.dayOnly', { day }))
}
