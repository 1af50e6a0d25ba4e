export { type DecodedText, Decoding, decodeText } from './decode.ts'
export { type Examination, examine } from './examine.ts'
export { type EvidenceGroup, EvidenceGroups, groupRecords } from './groups.ts'
export {
  type EvidenceFormat,
  type EvidenceKind,
  type EvidenceProblem,
  type EvidenceRecord,
  evidenceFormats,
  evidenceKinds,
  evidenceProblems,
  type FailureClass,
  greetings,
  type SendLog,
  type TextEncoding,
  textEncodings,
  withoutClass,
} from './record.ts'
export { type Survey, type SurveyOptions, Surveyor, survey } from './survey.ts'
export { type ReadTime, readTime, timeKey } from './time.ts'

import { examine } from './examine.ts'
import type { EvidenceRecord } from './record.ts'

/**
 * The failures in what an administrator has: an event, a queue, a bounce, a log, a reply, or prose around one.
 * The layout is recognised by itself; [] where nothing was. Never throws, whatever the text.
 */
export const readEvidence = (text: string): EvidenceRecord[] => examine(text).records
