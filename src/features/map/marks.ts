/** How the diagnosis stands to each node of the article, and which lines it has walked. */
import { AGENDA, edgesOf, type Session } from '#engine'
import { article, type EventArticle, isCheck, isQuestion } from '#event-2004/article'

/**
 * `now`: here it stands. `answered`: a question or check that is done. `found`: a cause that a check confirmed.
 * `likely`: a cause that something speaks for. `out`: a cause ruled out. `aside`: a question that the answers lead past.
 * `settled`: a question whose answer can no longer put another cause first. `ahead`: everything else.
 */
export type Mark = 'now' | 'answered' | 'found' | 'likely' | 'out' | 'aside' | 'settled' | 'ahead'

export const marks: readonly Mark[] = [
  'now',
  'answered',
  'found',
  'likely',
  'out',
  'aside',
  'settled',
  'ahead',
]

type Standing = Session<EventArticle>

const among = (ids: readonly string[], id: string): boolean => ids.includes(id)

/** The mark of a node. Before the first answer everything but the first question lies ahead: nothing was left aside yet. */
export function markOf(session: Standing, node: string): Mark {
  if (session.current === node && !among(session.confirmed, node)) return 'now'
  if (session.path.some((step) => step.node === node)) return 'answered'
  if (among(session.confirmed, node)) return 'found'
  if (session.ruledOut.some(({ cause }) => cause === node)) return 'out'
  if (session.ranked.some(({ cause, score }) => cause === node && score > 0)) return 'likely'
  if (!isQuestion(node) || session.path.length === 0) return 'ahead'
  if (among(session.questions, node)) return 'ahead'
  return among(session.way, node) ? 'settled' : 'aside'
}

const edges = edgesOf(article)

/** The lines that the answers have walked, as `from to`. A check is reached through the agenda. */
export function walked({ path }: Standing): ReadonlySet<string> {
  const took = edges.filter(({ from, answer }) =>
    path.some((step) => step.node === from && step.answer === answer),
  )
  const checks = path.filter(({ node }) => isCheck(node))
  return new Set([
    ...took.map(({ from, to }) => `${from} ${to}`),
    ...checks.map(({ node }) => `${AGENDA} ${node}`),
  ])
}
