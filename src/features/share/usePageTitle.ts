import { useLocation } from 'react-router'
import { textsOf, titleOf, useLanguage } from '#diagnosis'
import { article } from '#event-2004/article'
import { useWords } from '#ui/useWords.ts'

/** What the page is called: its step, its cause, or what was understood. */
export function usePageTitle(): string {
  const t = useWords()
  const page = useLocation().pathname.split('/').at(3) ?? ''
  const texts = textsOf(useLanguage())
  if (page === 'evidence') return t('evidence.title')
  const title = page === article.escalation ? texts.support.title : titleOf(texts, page)
  return title.replaceAll('`', '')
}
