import i18n from 'i18next'
import type { RouteObject } from 'react-router'
import type { PageHandle } from '#diagnosis'

const handle: PageHandle = {
  head: () => ({ title: i18n.t('checklist.blank'), description: i18n.t('start.blank.text') }),
}

export const checklistRoutes: RouteObject[] = [
  {
    path: 'checklist',
    handle,
    loader: async (args) => (await import('./words.ts')).loadPrintWords(args),
    // Of the choices, only the language asks for words.
    shouldRevalidate: ({ currentUrl, nextUrl, currentParams, nextParams }) =>
      currentParams.language !== nextParams.language ||
      currentUrl.searchParams.get('lang') !== nextUrl.searchParams.get('lang'),
    lazy: async () => ({ Component: (await import('./ChecklistPage.tsx')).ChecklistPage }),
  },
]
