import type { RouteObject } from 'react-router'
import { isLanguage, languages, loadTexts, pageWords } from '#diagnosis'

const loadWords = pageWords('source', {
  en: () => import('#locales/en/source.json'),
  ru: () => import('#locales/ru/source.json'),
})

/** The page shows the article's items in both languages. */
export const sourceRoutes: RouteObject[] = [
  {
    path: 'source',
    loader: async ({ params: { language } }) => {
      await Promise.all([...languages.map(loadTexts), isLanguage(language) && loadWords(language)])
      return null
    },
    lazy: async () => ({ Component: (await import('./SourcePage.tsx')).SourcePage }),
  },
]
