/** Words: typed keys, one language at a time in memory until another is asked for; those of the start page first. */
import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { Language } from '#diagnosis'

type Loaders = { readonly [L in Language]: () => Promise<{ readonly default: object }> }

const ofStart: Loaders = {
  en: () => import('#locales/en/start.json'),
  ru: () => import('#locales/ru/start.json'),
}
const ofOthers: Loaders = {
  en: () => import('#locales/en/ui.json'),
  ru: () => import('#locales/ru/ui.json'),
}

const i18nReady = i18n.use(initReactI18next).init({
  resources: {},
  fallbackLng: false,
  defaultNS: 'ui',
  ns: [],
  // React escapes what it draws.
  interpolation: { escapeValue: false },
})

const loaded = new Set<object>()

/** Both parts are one namespace: who uses a word need not know in which it is. */
async function load(loaders: Loaders, language: Language): Promise<void> {
  const loader = loaders[language]
  if (loaded.has(loader)) return
  const words = await loader()
  i18n.addResourceBundle(language, 'ui', words.default, true)
  loaded.add(loader)
}

export async function loadWordsOfStart(language: Language): Promise<void> {
  await i18nReady
  await load(ofStart, language)
}

/** Shows the page in the language, at once; before its words are loaded, not yet. */
export function speak(language: Language): void {
  if (!loaded.has(ofStart[language])) return
  if (i18n.language !== language) void i18n.changeLanguage(language)
  // The build has no document; it writes the language into the file.
  if (!import.meta.env.SSR) document.documentElement.lang = language
}

/** The words of all other pages. */
export async function loadWordsOfPages(language: Language): Promise<void> {
  await i18nReady
  await load(ofOthers, language)
}
