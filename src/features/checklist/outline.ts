/** What of a diagnosis, or of the blank article, the choices put on paper. */
import type { Diagnosis } from '#diagnosis'
import {
  article,
  type CauseId,
  type CheckId,
  isCheck,
  isQuestion,
  type QuestionId,
} from '#event-2004/article'
import type { Choices } from './choices.ts'

type Session = Diagnosis['session']

export interface Outline {
  /** No answer is given: the whole article, to be filled in by hand. */
  readonly blank: boolean
  readonly answered: readonly { readonly question: QuestionId; readonly answer: string }[]
  /** To be answered on paper. */
  readonly questions: readonly QuestionId[]
  /** Those done first, as they were done; then the agenda. */
  readonly checks: readonly { readonly id: CheckId; readonly result: string | undefined }[]
  /** Those found first, then the likeliest. */
  readonly causes: readonly CauseId[]
  readonly ruledOut: Session['ruledOut']
}

const questionIds = Object.keys(article.questions).filter(isQuestion)

export function outlineOf(session: Session, { show, causes }: Pick<Choices, 'show' | 'causes'>): Outline {
  const blank = session.path.length === 0
  const done = session.path.flatMap(({ node, answer }) =>
    isCheck(node) ? [{ id: node, result: answer }] : [],
  )
  const left = session.agenda.map((id) => ({ id, result: undefined }))
  const possible = session.ranked.map(({ cause }) => cause).filter((id) => !session.confirmed.includes(id))
  const wantsDone = show !== 'left'
  const wantsLeft = show !== 'answered'
  return {
    blank,
    answered: session.path.flatMap(({ node, answer }) =>
      isQuestion(node) ? [{ question: node, answer }] : [],
    ),
    questions: wantsLeft ? (blank ? questionIds : session.questions) : [],
    checks: [...(wantsDone ? done : []), ...(wantsLeft ? left : [])],
    causes: causes ? [...(wantsDone ? session.confirmed : []), ...(wantsLeft ? possible : [])] : [],
    ruledOut: wantsDone ? session.ruledOut : [],
  }
}
