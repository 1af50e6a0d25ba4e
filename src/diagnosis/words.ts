/** Every word of a report or letter, in the language of its reader: loaded when it is first asked for. */
import type { Words } from '#event-2004/report/words'
import type { Language } from './language.ts'

const loaders = {
  en: () => import('#event-2004/report/words-en'),
  ru: () => import('#event-2004/report/words-ru'),
}

const loaded = new Map<Language, Words>()

export async function loadWords(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, (await loaders[language]()).words)
}

/** Throws when the language was not loaded: the route's loader does that before the page is drawn. */
export function wordsOf(language: Language): Words {
  const words = loaded.get(language)
  if (words === undefined) throw new Error(`the words of '${language}' are not loaded`)
  return words
}
