import i18n from 'i18next'
import type { RouteObject } from 'react-router'
import { isLanguage, type PageHandle, pageWords } from '#diagnosis'
import { StartPage } from './StartPage.tsx'

const startHandle: PageHandle = {
  head: () => ({ title: i18n.t('start.title'), description: i18n.t('start.lead') }),
}
export const startRoutes: RouteObject[] = [{ index: true, element: <StartPage />, handle: startHandle }]

const evidenceHandle: PageHandle = {
  head: () => ({ title: i18n.t('evidence.title'), description: i18n.t('evidence.elsewhere') }),
}

const loadWords = pageWords('smtp', {
  en: () => import('#locales/en/smtp.json'),
  ru: () => import('#locales/ru/smtp.json'),
})

/** Loaded when it is needed: with it come the readers of evidence and the meanings of all codes. */
export const evidenceRoutes: RouteObject[] = [
  {
    path: 'evidence',
    handle: evidenceHandle,
    loader: async ({ params: { language } }) => {
      // What a reply means is on the page from its first moment: coming later, it would push down what is below it.
      const readers = import('./read.ts').then(({ makeReady }) => makeReady())
      await Promise.all([isLanguage(language) ? loadWords(language) : null, readers])
      return null
    },
    lazy: async () => ({ Component: (await import('./EvidencePage.tsx')).EvidencePage }),
  },
]
