import i18n from 'i18next'
import type { RouteObject } from 'react-router'
import { loadReadersWords, type PageHandle } from '#diagnosis'

const handle: PageHandle = {
  head: () => ({ title: i18n.t('report.heading'), description: i18n.t('report.intro') }),
}

export const reportRoutes: RouteObject[] = [
  {
    path: 'report',
    handle,
    loader: loadReadersWords,
    lazy: async () => ({ Component: (await import('./ReportPage.tsx')).ReportPage }),
  },
]
