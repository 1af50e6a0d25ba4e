import type { RouteObject } from 'react-router'
import { loadReadersWords } from '#diagnosis'

export const letterRoutes: RouteObject[] = [
  {
    path: 'letter',
    loader: loadReadersWords,
    lazy: async () => ({ Component: (await import('./LetterPage.tsx')).LetterPage }),
  },
]
