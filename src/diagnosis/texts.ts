/** The article's words in one language, loaded when it is first needed. */
import type { LooseTexts } from '#event-2004/languages'
import type en from '#event-2004/texts/en'
import type { Language } from './language.ts'

type Extra = Pick<typeof en, 'items' | 'hops' | 'support'>
export type ArticleTexts = LooseTexts & Extra

const loaders = {
  en: () => import('#event-2004/texts/en'),
  ru: () => import('#event-2004/texts/ru'),
}

const loaded = new Map<Language, ArticleTexts>()

export async function loadTexts(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await loaders[language]()).default)
}

/** Throws when the language was not loaded: the route's loader does that before any page is drawn. */
export function textsOf(language: Language): ArticleTexts {
  const texts = loaded.get(language)
  if (texts === undefined) throw new Error(`the texts of '${language}' are not loaded`)
  return texts
}
