/** What a page has without the article. */
import { useParams } from 'react-router'
import { useStore } from 'zustand'
import { isLanguage, type Language } from './language.ts'
import { type DiagnosisStore, diagnosisStore } from './store.ts'

export const useDiagnosisStore = <T>(select: (store: DiagnosisStore) => T): T =>
  useStore(diagnosisStore, select)

export function useLanguage(): Language {
  const { language } = useParams()
  return isLanguage(language) ? language : 'en'
}
