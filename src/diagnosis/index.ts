/** The diagnosis under way: session from the link, evidence and notes from the store. Shared by all features. */
export {
  type Address,
  addressOf,
  inLanguage,
  type PageId,
  pageIds,
  siteRoot,
  startAddress,
  startPage,
} from './address.ts'
export { canonical } from './canonical.ts'
export { type CaseState, stateOf } from './case.ts'
export type { Case, CaseContent, Done, EditedLetter, Evidence, EvidenceSource } from './caseContent.ts'
export { keepNow } from './caseKeeper.ts'
export {
  type Decision,
  deleteCase,
  duplicateCase,
  emptyBin,
  exportCases,
  exportCurrent,
  type ImportProblem,
  type Incoming,
  importCases,
  readImport,
  renameCase,
  restoreCase,
} from './caseList.ts'
export { partingWasRead, stayHere } from './caseNotices.ts'
export { beginCase, forgetCase, keepGone, type NotOpened, openCase } from './caseOfTab.ts'
export { dismissDamaged, dismissStorageProblem } from './caseStorage.ts'
export { caseTitle, LONGEST_TITLE } from './caseTitle.ts'
export { flush } from './caseWriting.ts'
export { DiagnosisHere } from './DiagnosisHere.tsx'
export {
  type Enclosure,
  enclosureOf,
  type LeftOut,
  type PackedEnclosure,
  packEnclosure,
  unpackEnclosure,
} from './enclosure.ts'
export type { PageHandle, PageHead } from './head.ts'
export { isCaseId } from './id.ts'
export { isLanguage, type Language, languages, otherThan, preferredLanguage } from './language.ts'
export { loadReadersWords, useReadersLanguage } from './otherLanguage.ts'
export { pageWords } from './pageWords.ts'
export { rescue } from './rescue.ts'
export { diagnosisStore } from './store.ts'
export { type ArticleTexts, loadTexts, textsOf } from './texts.ts'
export { type AllCases, useCases, useVisits } from './useCases.ts'
export {
  type Diagnosis,
  DiagnosisContext,
  diagnosisOf,
  type Outcome,
  useDiagnosis,
  useValues,
} from './useDiagnosis.ts'
export { useFamily } from './useFamily.ts'
export {
  mayHaveCases,
  useCaseNotices,
  useKeepCases,
  useStorageProblem,
  useStorageState,
} from './useKeepCases.ts'
export { useListedChanges } from './useListedChanges.ts'
export { useSide } from './useSide.ts'
export { LanguageContext, useDiagnosisStore, useLanguage } from './useStore.ts'
export { useTimes } from './useTimes.ts'
export { type UndoEntry, type UndoList, useMarks, useUndoList } from './useUndo.ts'
export { corrected, places } from './values.ts'
export { loadWords, wordsOf } from './words.ts'
