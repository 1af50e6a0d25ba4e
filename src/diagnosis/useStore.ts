/** What a page has without the article. */
import { createContext, use } from 'react'
import { useStore } from 'zustand'
import type { Language } from './language.ts'
import { type DiagnosisStore, diagnosisStore } from './store.ts'

export const useDiagnosisStore = <T>(select: (store: DiagnosisStore) => T): T =>
  useStore(diagnosisStore, select)

/** Beside the parameters of the route, which are new at every step even where the language is not. */
export const LanguageContext = createContext<Language>('en')

export const useLanguage = (): Language => use(LanguageContext)
