/** The printed pages from top to bottom, in blocks that are not broken across pages. */
import { article, type CauseId, type CheckId } from '#event-2004/article'
import type { EventCause, EventCheck } from '#event-2004/topic'
import type { PaperInput } from '../paper/input.ts'
import type { Block } from '../paper/Paper.tsx'
import styles from './blocks.module.css'
import { Head } from './Head.tsx'
import { Legend } from './Legend.tsx'
import { CauseHead, CauseSteps, RuledOut } from './PrintedCause.tsx'
import { CheckHead, CheckResults, CheckSteps } from './PrintedCheck.tsx'
import { Answered, PrintedQuestions } from './PrintedQuestions.tsx'
import { listedSteps } from './PrintedSteps.tsx'
import { Reply } from './Reply.tsx'
import { Signature } from './Signature.tsx'
import { Label, type Of, Texts } from './Texts.tsx'
import { UndoOf, UndoRows } from './Undo.tsx'

/** Steps that stay together where no page holds the whole list. */
const STEPS = 4
const QUESTIONS = 3

export function blocksOf(input: PaperInput): readonly Block[] {
  const { outline, choices, record, undo } = input
  const { show } = choices
  return [
    { key: 'head', node: <Head /> },
    ...(record === null ? [] : [{ key: 'reply', node: <Reply record={record} /> }]),
    ...(outline.answered.length === 0 ? [] : [{ key: 'answered', node: <Answered /> }]),
    ...under(
      heading('questions', ({ print }) => (outline.blank ? print.questions : print.questionsLeft)),
      outline.questions.length === 0 ? [] : [questionsBlock(outline.questions)],
    ),
    ...(choices.commands ? [{ key: 'legend', node: <Legend /> }] : []),
    ...under(
      heading('checks', ({ print }) =>
        show === 'left' ? print.checksLeft : show === 'answered' ? print.checksAnswered : print.checks,
      ),
      outline.checks.length === 0
        ? [{ key: 'none', node: <Texts of={({ print }) => print.noChecks} /> }]
        : outline.checks.map(({ id, result }, place) => checkBlock(input, id, result, place + 1)),
    ),
    ...under(
      heading('causes', ({ print }) => print.causes),
      outline.causes.flatMap((id) => causeBlocks(input, id)),
    ),
    ...(outline.ruledOut.length === 0 ? [] : [{ key: 'ruled out', node: <RuledOut /> }]),
    { key: 'undo', node: <UndoRows /> },
    ...undo.map((entry) => ({ key: `undo ${entry.changes.join()}`, node: <UndoOf entry={entry} /> })),
    { key: 'signature', node: <Signature /> },
  ]
}

/** A heading is one with what follows it: whether that fits on a page is asked of both together. */
function under(above: Block, [first, ...rest]: readonly Block[]): readonly Block[] {
  if (first === undefined) return []
  const both = (
    <>
      {above.node}
      {first.node}
    </>
  )
  const parts = first.parts && [above, ...first.parts]
  return [{ ...first, key: `${above.key} ${first.key}`, node: both, ...(parts && { parts }) }, ...rest]
}

const questionsBlock = (ids: PaperInput['outline']['questions']): Block => ({
  key: 'questions',
  node: <PrintedQuestions ids={ids} />,
  parts: inPieces(ids, QUESTIONS).map((some) => ({
    key: `questions ${some[0]}`,
    node: <PrintedQuestions ids={some} />,
  })),
})

const heading = (key: string, of: Of): Block => ({
  key,
  keep: true,
  node: (
    <h2 className={styles.heading}>
      <Label of={of} />
    </h2>
  ),
})

function checkBlock(input: PaperInput, id: CheckId, result: string | undefined, number: number): Block {
  const check: EventCheck = article.checks[id]
  const steps = listedSteps(check.steps, input)
  const head = <CheckHead {...{ id, result, number }} />
  const results = <CheckResults {...{ id, result }} />
  return {
    key: id,
    ruled: true,
    node: (
      <div className={styles.check}>
        {head}
        <CheckSteps id={id} steps={steps} />
        {results}
      </div>
    ),
    parts: [
      { key: id, node: head, keep: true },
      ...inPieces(steps, STEPS).map((some) => ({
        key: `${id} ${some[0]?.id}`,
        node: <CheckSteps id={id} steps={some} />,
      })),
      { key: `${id} results`, node: results, ruled: true },
    ],
  }
}

function causeBlocks(input: PaperInput, id: CauseId): readonly Block[] {
  const cause: EventCause = article.causes[id]
  // Two languages need the whole width.
  const column = input.words.length === 1
  const steps = (list: 'fix' | 'verify'): readonly Block[] =>
    listedSteps(cause[list], input).map((step, place) => ({
      key: `${id} ${list} ${step.id}`,
      node: <CauseSteps id={id} list={list} steps={[step]} first={place === 0} />,
      column,
    }))
  return [{ key: id, node: <CauseHead id={id} />, keep: true, column }, ...steps('fix'), ...steps('verify')]
}

const inPieces = <T,>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, place) =>
    all.slice(place * size, (place + 1) * size),
  )
