/** Ways to begin, and diagnoses to go on with. */
import { type ComponentType, useEffect, useState } from 'react'
import { Outlet } from 'react-router'
import { type Language, loadTexts, mayHaveCases, useLanguage } from '#diagnosis'
import { loadWordsOfPages } from '../i18n.ts'

export function StartLayout() {
  const language = useLanguage()
  const [recent, setRecent] = useState<{ readonly Recent: ComponentType; readonly language: Language }>()
  useEffect(() => {
    let ended = false
    const load = async () => {
      // What is known of a case is told with the article's words; who has no case does without them.
      if (!(await mayHaveCases())) return
      const [{ RecentCases }] = await Promise.all([
        import('#features/cases/RecentCases.tsx'),
        loadTexts(language),
        loadWordsOfPages(language),
      ])
      if (!ended) setRecent({ Recent: RecentCases, language })
    }
    // Without a connection nothing comes, and the page works without it.
    load().catch(() => undefined)
    return () => {
      ended = true
    }
  }, [language])
  return <Outlet context={recent?.language === language && <recent.Recent />} />
}
