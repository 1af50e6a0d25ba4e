/** Which case a page belongs to, and what of a visit is the person's answer. */
import type { Answers } from '#engine'
import { sameAnswers } from './case.ts'
import { keepNow } from './caseKeeper.ts'
import { stayHere } from './caseNotices.ts'
import { beginCase, isCaseKept, openCase } from './caseOfTab.ts'
import { schedule } from './caseWriting.ts'
import { diagnosisStore } from './store.ts'

/** Where the tab is, and how it came there. */
export interface Visit {
  /** The page, and the answers in its address. */
  readonly page: string
  readonly answers: Answers
  /** The case that the entry in the history belongs to, if it was there before. */
  readonly caseId: string | undefined
  /** The answers of the page before, if that was one of a diagnosis and led here. */
  readonly before: Answers | undefined
  /** By an address from outside, not by a page of ours. */
  readonly byLink: boolean
}

let waiting: Promise<void> | undefined

/**
 * Takes in that a page of a diagnosis is shown: at once, since the page may be left or something be taken in at any
 * moment. Only where another case has to be read first does it, and those after it, wait for that.
 */
export function visit(page: Visit): Promise<void> {
  keepNow()
  if (waiting === undefined && !isOfAnother(page)) return Promise.resolve(takePlace(page))
  const turn = (waiting ?? Promise.resolve())
    .then(() => changeCase(page))
    .then(() => takePlace(page))
    .finally(() => {
      if (waiting === turn) waiting = undefined
    })
  waiting = turn
  return turn
}

/** Back to an entry of another case. */
function isOfAnother({ caseId }: Visit): boolean {
  const state = diagnosisStore.getState()
  return caseId !== undefined && caseId !== state.caseId && !state.formerIds.includes(caseId)
}

async function changeCase(page: Visit): Promise<void> {
  const { caseId } = page
  if (caseId !== undefined && isOfAnother(page) && typeof (await openCase(caseId)) === 'string') beginCase()
}

function takePlace({ page, answers, caseId, before, byLink }: Visit): void {
  if (caseId === undefined && before === undefined) arrive(answers, byLink)
  if (caseId === undefined && before !== undefined && isAnswer(before, answers)) {
    stayHere()
    // At one time: another tab is told where an answer has led.
    diagnosisStore.setState({ answers, at: page })
  }
  if (diagnosisStore.getState().at !== page) diagnosisStore.setState({ at: page })
}

/** A link that carries none of the answers takes none of them back. */
const isAnswer = (before: Answers, answers: Answers): boolean =>
  Object.keys(answers).length > 0 && !sameAnswers(before, answers)

/** By a link, from the start page, or from the list of cases. */
function arrive(answers: Answers, byLink: boolean): void {
  const { answers: own } = diagnosisStore.getState()
  if (sameAnswers(own, answers)) return
  if (Object.keys(own).length > 0 || (byLink && isCaseKept())) beginCase()
  const { pending } = diagnosisStore.getState()
  // What was pasted on the start page has answered; a link that is only looked at has not.
  const counts = !byLink && isCaseKept()
  diagnosisStore.setState({ answers, pending: counts ? [...pending, 'answers'] : [...pending] })
  if (counts) schedule()
}
