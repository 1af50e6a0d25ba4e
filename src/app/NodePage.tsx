/** The page of a node, by its kind. */
import { Navigate, useParams } from 'react-router'
import { useDiagnosis } from '#diagnosis'
import { presentName } from '#engine'
import { article, isCause, isCheck, isQuestion } from '#event-2004/article'
import { CausePage } from '#features/cause/CausePage.tsx'
import { CheckPage } from '#features/check/CheckPage.tsx'
import { EscalationPage } from '#features/escalation/EscalationPage.tsx'
import { OverviewPage } from '#features/overview/OverviewPage.tsx'
import { QuestionPage } from '#features/question/QuestionPage.tsx'

export function NodePage() {
  const { node } = useParams()
  const { session, answers, at } = useDiagnosis()
  if (node === undefined) {
    // Without a node, a link means "where the diagnosis stands", if it has begun.
    return Object.keys(answers).length === 0 ? (
      <OverviewPage />
    ) : (
      <Navigate replace to={at(session.current)} />
    )
  }
  const present = presentName(article, node)
  if (present !== node) return <Navigate replace to={at(present)} />
  // A key of its own for each node: fields and focus do not carry over from one step to the next.
  if (isQuestion(node)) return <QuestionPage key={node} id={node} />
  if (isCheck(node)) return <CheckPage key={node} id={node} />
  if (isCause(node)) return <CausePage key={node} id={node} />
  if (node === article.escalation) return <EscalationPage />
  // One that is gone: the furthest valid step.
  return <Navigate replace to={at(session.current)} state={{ missing: node }} />
}
