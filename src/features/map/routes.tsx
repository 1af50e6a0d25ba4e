import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { isLanguage, pageWords } from '#diagnosis'

const loadWords = pageWords('map', {
  en: () => import('#locales/en/map.json'),
  ru: () => import('#locales/ru/map.json'),
})

const drawings = {
  en: () => import('virtual:map/en'),
  ru: () => import('virtual:map/ru'),
}

/** The drawing comes with the page, in the page's language. */
async function loadDrawing({ params: { language } }: LoaderFunctionArgs) {
  const spoken = isLanguage(language) ? language : 'en'
  const [{ default: drawing }] = await Promise.all([drawings[spoken](), loadWords(spoken)])
  return drawing
}

export const mapRoutes: RouteObject[] = [
  {
    path: 'map',
    loader: loadDrawing,
    lazy: async () => ({ Component: (await import('./MapPage.tsx')).MapPage }),
  },
]
