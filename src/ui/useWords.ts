import type { TFunction } from 'i18next'
import { createContext, use } from 'react'

/** The words of the pages, as the shell has them. */
export const WordsContext = createContext<TFunction<'ui'> | undefined>(undefined)

/**
 * i18next's `t` for the words of the pages. A step has a hundred parts that ask for it: each with a `useTranslation` of its
 * own would listen to i18next by itself. Throws outside of the shell.
 */
export function useWords(): TFunction<'ui'> {
  const t = use(WordsContext)
  if (t === undefined) throw new Error('no shell around what asks for words')
  return t
}
