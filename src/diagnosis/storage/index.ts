/** Loaded after the first page is drawn: with it come IndexedDB's wrapper and the schema. */
export { onCaseChanged } from './channel.ts'
export {
  allCases,
  caseOf,
  deleteCase,
  type KeptCases,
  putAtOnce,
  putCases,
  updateCase,
} from './database.ts'
export {
  type CaseFile,
  type FileProblem,
  fileOf,
  LARGEST_FILE,
  readFile,
  sameCase,
} from './file.ts'
