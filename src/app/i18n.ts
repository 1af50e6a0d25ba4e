/** Words: typed keys, one language at a time in memory until another is asked for. */
import i18n from 'i18next'
import { initReactI18next } from 'react-i18next'
import { type Language, loadTexts } from '#diagnosis'

const loaders = {
  en: () => import('#locales/en/ui.json'),
  ru: () => import('#locales/ru/ui.json'),
}

export const i18nReady = i18n.use(initReactI18next).init({
  resources: {},
  fallbackLng: false,
  defaultNS: 'ui',
  ns: [],
  // React escapes what it draws.
  interpolation: { escapeValue: false },
})

/** Loads the language's words and shows the page in it. */
export async function speak(language: Language): Promise<void> {
  await i18nReady
  if (!i18n.hasResourceBundle(language, 'ui')) {
    const [ui] = await Promise.all([loaders[language](), loadTexts(language)])
    i18n.addResourceBundle(language, 'ui', ui.default)
  }
  if (i18n.language !== language) await i18n.changeLanguage(language)
  // The build has no document; it writes the language into the file.
  if (!import.meta.env.SSR) document.documentElement.lang = language
}
