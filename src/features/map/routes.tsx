import i18n from 'i18next'
import type { LoaderFunctionArgs, RouteObject } from 'react-router'
import { isLanguage, type PageHandle, pageWords } from '#diagnosis'

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

const handle: PageHandle = {
  head: () => ({ title: i18n.t('map:title'), description: i18n.t('map:lead') }),
}

export const mapRoutes: RouteObject[] = [
  {
    path: 'map',
    handle,
    loader: loadDrawing,
    lazy: async () => ({ Component: (await import('./MapPage.tsx')).MapPage }),
  },
]
