/** Words that only some pages need, in a namespace of i18next of their own: loaded with the first page that uses them. */
import i18n from 'i18next'
import type { Language } from './language.ts'

type Loaders = { readonly [L in Language]: () => Promise<{ readonly default: object }> }

/** A function that loads the namespace in a language, once. */
export const pageWords = (namespace: string, loaders: Loaders) => async (language: Language) => {
  if (i18n.hasResourceBundle(language, namespace)) return
  const words = await loaders[language]()
  i18n.addResourceBundle(language, namespace, words.default)
}
