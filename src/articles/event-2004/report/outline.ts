/** A report in the order in which it is read. */
import { type Block, type Document, type Fact, prose, type Section, type Span } from './document.ts'
import type {
  FoundCause,
  Report,
  ReportedAnswer,
  ReportedCause,
  ReportedChange,
  ReportedCheck,
  ReportedStep,
} from './model.ts'
import { evidenceSection } from './outline-evidence.ts'
import { shownTime } from './time.ts'
import type { Words } from './words.ts'

export function documentOf(report: Report, words: Words): Document {
  const say = words.report
  return {
    language: report.language,
    title: say.title,
    sections: [
      summary(report, words),
      evidenceSection(report.evidence, words),
      listed(
        say.answers,
        report.questions.map((one) => answered(one, words)),
        say.noAnswers,
      ),
      listed(
        say.checks,
        report.checks.map((one) => checked(one, words)),
        say.noChecks,
      ),
      listed(say.ruledOut, report.ruledOut.map(reasoned), say.nothingRuledOut),
      listed(
        say.unchecked,
        report.unchecked.map(({ title }) => [text(title)]),
        say.nothingUnchecked,
      ),
      listed(
        say.left,
        report.left.map(({ title, note }) => [text(title), ...noted(note, words)]),
        say.nothingLeft,
      ),
      listed(
        say.changes,
        report.changes.map((one) => changed(one, words)),
        say.noChanges,
      ),
      ...(report.likely.length > 0
        ? [
            listed(
              report.found.length > 0 ? say.otherLikely : say.likely,
              report.likely.map(supported).map(reasoned),
              say.nothing,
            ),
          ]
        : []),
      ...report.found.map((cause) => found(supported(cause), words)),
    ],
  }
}

const text = (words: string): Block => ({ kind: 'text', spans: prose(words) })

const listed = (title: string, items: readonly (readonly Block[])[], none: string): Section => ({
  title,
  blocks: items.length === 0 ? [text(none)] : [{ kind: 'list', items }],
})

function summary(report: Report, words: Words): Section {
  const say = words.report
  const names = (causes: readonly ReportedCause[]): readonly Span[] =>
    prose(causes.map((c) => c.name).join('; '))
  const open = report.changes.filter(({ takenBack }) => takenBack === null).length
  const facts: Fact[] = [
    { name: say.made, value: prose(shownTime(report.made, report.language)) },
    { name: say.outcome, value: prose(say.outcomes[report.outcome]) },
    ...(report.found.length > 0 ? [{ name: say.cause, value: names(report.found) }] : []),
    ...(report.found.length === 0 && report.likely.length > 0
      ? [{ name: say.likely, value: names(report.likely.slice(0, 3)) }]
      : []),
    { name: say.toTakeBack, value: prose(open === 0 ? say.nothing : String(open)) },
  ]
  return {
    title: say.summary,
    blocks: [{ kind: 'facts', facts }, text(say.reopen), { kind: 'link', href: report.link }],
  }
}

function found(cause: FoundCause, words: Words): Section {
  const say = words.report
  const steps = (all: readonly ReportedStep[]): Block => ({
    kind: 'list',
    items: all.map((step) => [
      text(step.text),
      ...step.commands.map((command): Block => ({ kind: 'verbatim', text: command })),
    ]),
  })
  return {
    title: `${say.cause}: ${cause.title}`,
    blocks: [
      text(cause.what),
      ...(cause.because.length > 0 ? [text(say.because), reasons(cause)] : []),
      text(say.fix),
      steps(cause.fix),
      text(say.verify),
      steps(cause.verify),
    ],
  }
}

/** With what speaks for it only: that is what led there. */
const supported = <C extends ReportedCause>(cause: C): C => ({
  ...cause,
  because: cause.because.filter(({ weight }) => weight === null || weight > 0),
})

const reasons = ({ because }: ReportedCause): Block => ({
  kind: 'list',
  items: because.map((reason) => [text(reason.text)]),
})

const reasoned = (cause: ReportedCause): readonly Block[] => [text(cause.name), reasons(cause)]

/** Where an answer came from: its time, the text, or another browser. */
function origin({ time, fromEvidence }: ReportedAnswer, { report, language }: Words): string {
  const parts = [
    ...(fromEvidence ? [report.fromEvidence] : []),
    time === null ? report.elsewhere : shownTime(time, language),
  ]
  return parts.join(', ')
}

const answered = (one: ReportedAnswer, words: Words): readonly Block[] => [
  { kind: 'text', spans: [...prose(one.title), { text: ' ' }, ...prose(one.label)] },
  text(origin(one, words)),
]

const checked = (one: ReportedCheck, words: Words): readonly Block[] => [
  text(one.title),
  {
    kind: 'facts',
    facts: [
      { name: words.report.result, value: prose(result(one, words)) },
      { name: words.report.when, value: [{ text: origin(one, words) }] },
    ],
  },
  ...noted(one.note, words),
]

const result = ({ answer, label }: ReportedCheck, { ui }: Words): string =>
  answer === 'found' || answer === 'clear' ? `${ui.check[answer]} ${label}` : label

const noted = (note: string | null, { ui }: Words): readonly Block[] =>
  note === null ? [] : [text(`${ui.check.note}:`), { kind: 'verbatim', text: note }]

const changed = (one: ReportedChange, { ui, language }: Words): readonly Block[] => [
  text(one.titles.join('; ')),
  {
    kind: 'facts',
    facts: [
      { name: ui.undo.doneAt, value: [{ text: shownTime(one.at, language) }] },
      {
        name: ui.undo.takenBackAt,
        value: [{ text: one.takenBack === null ? ui.undo.notYet : shownTime(one.takenBack, language) }],
      },
    ],
  },
  { kind: 'verbatim', text: one.command },
  text(`${ui.command.undo}:`),
  { kind: 'verbatim', text: one.undo },
]
