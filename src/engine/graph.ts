/** The article as a graph, for its map and for what types cannot check. */
import { AGENDA, type ArticleShape } from './article.ts'

export interface Edge {
  readonly from: string
  /** The answer that leads along the edge; none for the step from the agenda to a check. */
  readonly answer?: string
  readonly to: string
}

/** Every way from one page of the article to another. Several answers may lead along the same one. */
export function edgesOf(article: ArticleShape): Edge[] {
  const questions = Object.entries(article.questions).flatMap(([from, { next, options }]) =>
    Object.entries(options).map(([answer, { to }]) => ({ from, answer, to: to ?? next })),
  )
  const checks = Object.entries(article.checks).flatMap(([from, { results }]) =>
    Object.entries(results).flatMap(([answer, { confirms }]) =>
      confirms === undefined ? [] : { from, answer, to: confirms },
    ),
  )
  return [
    ...questions,
    ...article.agenda.map((to) => ({ from: AGENDA, to })),
    ...checks,
    { from: AGENDA, to: article.escalation },
  ]
}

/** Every page of the article: questions, checks, causes, escalation. */
export function nodesOf(article: ArticleShape): string[] {
  const { questions, checks, causes, escalation } = article
  return [...Object.keys(questions), ...Object.keys(checks), ...Object.keys(causes), escalation]
}

/** A cycle of questions, and nodes that no way from the start reaches. Empty for a sound article. */
export function problemsOf(article: ArticleShape): string[] {
  const edges = edgesOf(article)
  const done = new Set<string>()
  const problems: string[] = []
  const visit = (node: string, way: readonly string[]): void => {
    if (way.includes(node)) {
      problems.push(`cycle: ${[...way, node].join(' → ')}`)
      return
    }
    if (done.has(node)) return
    for (const { to } of edges.filter(({ from }) => from === node)) visit(to, [...way, node])
    done.add(node)
  }
  visit(article.start, [])
  return [
    ...problems,
    ...nodesOf(article)
      .filter((n) => !done.has(n))
      .map((n) => `out of reach: ${n}`),
  ]
}
