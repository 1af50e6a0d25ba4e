import i18n from 'i18next'
import type { RouteObject } from 'react-router'
import { isLanguage, languages, loadTexts, type PageHandle, pageWords } from '#diagnosis'

const loadWords = pageWords('source', {
  en: () => import('#locales/en/source.json'),
  ru: () => import('#locales/ru/source.json'),
})

const handle: PageHandle = {
  head: () => ({ title: i18n.t('source:title'), description: i18n.t('source:lead') }),
}

/** The page shows the article's items in both languages. */
export const sourceRoutes: RouteObject[] = [
  {
    path: 'source',
    handle,
    loader: async ({ params: { language } }) => {
      await Promise.all([...languages.map(loadTexts), isLanguage(language) && loadWords(language)])
      return null
    },
    lazy: async () => ({ Component: (await import('./SourcePage.tsx')).SourcePage }),
  },
]
