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

/** By language: what was said once, for the page as for its rehearsal. */
const remembered = new Map<string, Map<unknown, string>>()

/**
 * `t` of a language, which does not look up again what it has said: i18next resolves a key anew at each call, and a check
 * makes a hundred. What takes values is made each time, and what was not found may have been loaded since.
 */
export function remembering(t: TFunction<'ui'>, language: string): TFunction<'ui'> {
  const said = remembered.get(language) ?? new Map<unknown, string>()
  remembered.set(language, said)
  return new Proxy(t, {
    apply(look, self, args) {
      const [key, ...values] = args
      const known = values.length === 0 ? said.get(key) : undefined
      if (known !== undefined) return known
      const words: unknown = Reflect.apply(look, self, args)
      if (values.length === 0 && typeof words === 'string' && words !== key) said.set(key, words)
      return words
    },
  })
}
