import i18n from 'i18next'
import type { RouteObject } from 'react-router'
import { loadReadersWords, type PageHandle } from '#diagnosis'

const handle: PageHandle = {
  head: () => ({ title: i18n.t('letter.title'), description: i18n.t('letter.intro') }),
}

export const letterRoutes: RouteObject[] = [
  {
    path: 'letter',
    handle,
    loader: loadReadersWords,
    lazy: async () => ({ Component: (await import('./LetterPage.tsx')).LetterPage }),
  },
]
