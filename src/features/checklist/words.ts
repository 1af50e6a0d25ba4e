/** The words of the printed pages: loaded with the page, in the language or the languages that it is printed in. */
import type { LoaderFunctionArgs } from 'react-router'
import { isLanguage, type Language, languages, loadWords, wordsOf } from '#diagnosis'
import type { Words } from '#event-2004/report/words'
import type en from '#locales/en/print.json'
import { choicesIn } from './choices.ts'

export interface PrintWords extends Words {
  readonly print: typeof en
}

const loaders = {
  en: () => import('#locales/en/print.json'),
  ru: () => import('#locales/ru/print.json'),
}

const loaded = new Map<Language, typeof en>()

async function load(language: Language): Promise<void> {
  const [print] = await Promise.all([loaders[language](), loadWords(language)])
  loaded.set(language, print.default)
}

/** The page's language, first, and the ones it is printed in. */
export async function loadPrintWords({ request, params }: LoaderFunctionArgs): Promise<null> {
  const own = isLanguage(params.language) ? params.language : 'en'
  const { lang } = choicesIn(new URL(request.url).search, { lang: own, version: 'ex2013' })
  await Promise.all([own, ...(lang === 'both' ? languages : [lang])].map(load))
  return null
}

/** Throws when the language was not loaded: the route's loader does that before the page is drawn. */
export function printWordsOf(language: Language): PrintWords {
  const print = loaded.get(language)
  if (print === undefined) throw new Error(`the words for paper in '${language}' are not loaded`)
  return { ...wordsOf(language), print }
}
