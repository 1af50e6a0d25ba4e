import type { RouteObject } from 'react-router'
import { loadReadersWords } from '#diagnosis'

export const reportRoutes: RouteObject[] = [
  {
    path: 'report',
    loader: loadReadersWords,
    lazy: async () => ({ Component: (await import('./ReportPage.tsx')).ReportPage }),
  },
]
