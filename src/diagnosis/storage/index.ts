/** Loaded after the first page is drawn: with it come IndexedDB's wrapper and the schema. */
export { type DeletedCase, deleteCase, deletedCases, emptyBin, restoreCase } from './bin.ts'
export { onCaseChanged } from './channel.ts'
export { letGo } from './connection.ts'
export {
  type CaseFile,
  type FileProblem,
  fileOf,
  LARGEST_FILE,
  readFile,
  sameCase,
} from './file.ts'
export { allCases, caseOf, type KeptCases, putAtOnce, putCases, updateCase } from './records.ts'
