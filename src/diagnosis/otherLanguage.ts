/** Pages for somebody else (report, letter) come in either language, whatever the page's own is: `?lang=en`. */
import type { LoaderFunctionArgs } from 'react-router'
import { useLocation } from 'react-router'
import { isLanguage, type Language } from './language.ts'
import { useLanguage } from './useStore.ts'
import { loadWords } from './words.ts'

const namedIn = (search: string): Language | undefined => {
  const named = new URLSearchParams(search).get('lang') ?? undefined
  return isLanguage(named) ? named : undefined
}

/** The reader's language. Its words are there: the route's loader saw to that. */
export function useReadersLanguage(): Language {
  const own = useLanguage()
  return namedIn(useLocation().search) ?? own
}

/** Loads the words of the language that the address names for the reader. */
export async function loadReadersWords({ request, params }: LoaderFunctionArgs): Promise<null> {
  const own = isLanguage(params.language) ? params.language : 'en'
  await loadWords(namedIn(new URL(request.url).search) ?? own)
  return null
}
