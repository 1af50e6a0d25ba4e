export {
  AGENDA,
  type Answers,
  type ArticleShape,
  type Cause,
  type CauseId,
  type Check,
  type CheckId,
  type NodeId,
  type Option,
  type Question,
  type QuestionId,
  type Result,
  UNCHECKED,
  UNKNOWN,
} from './article.ts'
export { CONFIRMS, type Reason } from './compile.ts'
export { defineArticle } from './define.ts'
export { type Edge, edgesOf, nodesOf, problemsOf } from './graph.ts'
export {
  type DecodedLink,
  decodeLink,
  ENCLOSURE,
  encodeLink,
  LINK_FORMAT,
  LONGEST_ENCLOSURE,
  LONGEST_LINK,
  withoutEnclosure,
} from './link.ts'
export { type OpenedLink, openLink, presentName } from './open.ts'
export {
  answer,
  answersOf,
  type Dropped,
  prune,
  type Ranked,
  type RuledOut,
  replay,
  type Session,
  type Step,
} from './replay.ts'
export type { CauseTexts, CheckTexts, OptionTexts, QuestionTexts, ResultTexts, TextsOf } from './texts.ts'
