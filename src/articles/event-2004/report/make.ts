/** Makes the report of a diagnosis. */
import { type Reason, replay, UNCHECKED, UNKNOWN } from '#engine'
import type { Template, Values } from '../../commands/index.ts'
import { article, type CauseId, isCheck } from '../article.ts'
import { sideOf } from '../side.ts'
import { stepsFor } from '../steps.ts'
import type { EventCause, Step } from '../topic.ts'
import { textOf, undoListOf } from '../undo.ts'
import { answerTexts, titleOf } from '../wording.ts'
import { reportedEvidence } from './evidence.ts'
import {
  REPORT_FORMAT,
  REPORT_VERSION,
  type Report,
  type ReportedAnswer,
  type ReportedCause,
  type ReportedChange,
  type ReportedReason,
  type ReportInput,
} from './model.ts'
import type { Words } from './words.ts'

/** More than these say nothing to a reader. */
const LIKELY = 5

export function reportOf(input: ReportInput, words: Words): Report {
  const session = replay(article, input.answers)
  const { texts } = words
  const labelOf = (node: string, answer: string): string => {
    if (answer === UNKNOWN) return words.ui.question.unknown
    if (answer === UNCHECKED) return words.ui.check.unchecked
    return answerTexts(texts, node, answer)?.label ?? answer
  }
  const answered = ({ node, answer }: { node: string; answer: string }): ReportedAnswer => ({
    node,
    title: titleOf(texts, node),
    answer,
    label: labelOf(node, answer),
    fromEvidence: input.fromEvidence[node] === answer,
    time: own(input.times, `${node}=${answer}`),
  })
  const reasons = (because: readonly Reason[]): readonly ReportedReason[] =>
    because.map(({ node, answer, weight }) => ({
      node,
      answer,
      text: answerTexts(texts, node, answer)?.because ?? labelOf(node, answer),
      // JSON has no infinity.
      weight: Number.isFinite(weight) ? weight : null,
    }))
  const cause = (id: string, because: readonly Reason[]): ReportedCause => ({
    cause: id,
    name: texts.causes[id]?.name ?? id,
    because: reasons(because),
  })
  const titled = (node: string) => ({ node, title: titleOf(texts, node) })
  const noteOn = (node: string) => own(input.notes, node)?.trim() || null
  const checkSteps = session.path.filter(({ node }) => isCheck(node))
  const left = session.questions.length + session.agenda.length > 0
  return {
    format: REPORT_FORMAT,
    version: REPORT_VERSION,
    language: words.language,
    made: input.made,
    link: input.link,
    outcome: session.confirmed.length > 0 ? 'found' : left ? 'open' : 'not-found',
    found: session.confirmed.map((id) => ({
      ...cause(id, session.ranked.find((one) => one.cause === id)?.because ?? []),
      ...fixOf(id, input, words),
    })),
    likely: session.ranked
      .filter(({ score, cause: id }) => score > 0 && !session.confirmed.includes(id))
      .slice(0, LIKELY)
      .map((one) => cause(one.cause, one.because)),
    evidence: input.record === null ? null : reportedEvidence(input.record, input.values, words),
    questions: session.path.filter(({ node }) => !isCheck(node)).map(answered),
    checks: checkSteps.map((step) => ({ ...answered(step), note: noteOn(step.node) })),
    ruledOut: session.ruledOut.map((one) => cause(one.cause, one.because)),
    unchecked: checkSteps.filter(({ answer }) => answer === UNCHECKED).map(({ node }) => titled(node)),
    left: session.agenda.map((node) => ({ ...titled(node), note: noteOn(node) })),
    changes: changesOf(input, words),
  }
}

const own = (record: { readonly [key: string]: string }, key: string): string | null =>
  Object.hasOwn(record, key) ? (record[key] ?? null) : null

function fixOf(id: CauseId, { family, values, answers }: ReportInput, words: Words) {
  const texts = words.texts.causes[id]
  const cause: EventCause = article.causes[id]
  const side = sideOf(answers)
  const steps = (all: { readonly [step: string]: Step }, of: { readonly [step: string]: string } = {}) =>
    stepsFor(all, { families: [family], side }).map(([name, { run }]) => ({
      text: of[name] ?? name,
      commands: [run ?? []]
        .flat()
        .flatMap((command) => command[family] ?? [])
        .map((template) => inWords(template, values, words)),
    }))
  return {
    title: texts?.title ?? id,
    what: texts?.what ?? '',
    fix: steps(cause.fix, texts?.fix),
    verify: steps(cause.verify, texts?.verify),
  }
}

const inWords = (template: Template, values: Values, { ui }: Words): string =>
  textOf(template, values, (place) => ui.place[place].name, ui.blank)

function changesOf({ done }: ReportInput, words: Words): readonly ReportedChange[] {
  return undoListOf(done).map(({ nodes, command, family, values, at, takenBack }) => {
    const template = command[family]
    const undo = command.undo[family]
    return {
      nodes,
      titles: nodes.map((node) => titleOf(words.texts, node)),
      command: template === null ? '' : inWords(template, values, words),
      undo: undo === null ? '' : inWords(undo, values, words),
      at,
      takenBack: takenBack ?? null,
    }
  })
}
