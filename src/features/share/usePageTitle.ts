import { useLocation } from 'react-router'
import { textsOf, useLanguage } from '#diagnosis'
import { titleOf } from '#event-2004/wording'
import { useWords } from '#ui/useWords.ts'

/** What the page is called: its step, its cause, or what was understood. */
export function usePageTitle(): string {
  const t = useWords()
  const page = useLocation().pathname.split('/').at(3) ?? ''
  const texts = textsOf(useLanguage())
  if (page === 'evidence') return t('evidence.title')
  return titleOf(texts, page).replaceAll('`', '')
}
