/** The article as a person walks it: ways in, choices, and what a page of it shows. */
import { type Answers, answer, encodeLink, replay, UNCHECKED, UNKNOWN } from '#engine'
import { article } from '#event-2004/article'
import type { Face } from './faces.ts'

const questions: { readonly [id: string]: { readonly options: object } } = article.questions
const checks: { readonly [id: string]: { readonly results: object } } = article.checks

export const questionIds: readonly string[] = Object.keys(article.questions)
export const checkIds: readonly string[] = Object.keys(article.checks)
export const causeIds: readonly string[] = Object.keys(article.causes)

/** The answers to a question or the results of a check; none for a cause. */
export const choicesOf = (node: string): string[] =>
  Object.keys(questions[node]?.options ?? checks[node]?.results ?? {})

const shrugs = (choice: string): boolean => choice === UNKNOWN || choice === UNCHECKED

/**
 * For every page of the article, answers after which the diagnosis stands there. Each page is left once by all of its
 * choices; whoever comes to it another way knows nothing and can check nothing, and so meets all that is left.
 */
export function waysIn(): ReadonlyMap<string, Answers> {
  const ways = new Map<string, Answers>()
  const queue: Answers[] = [{}]
  for (const answers of queue) {
    const node = replay(article, answers).current
    const isNew = !ways.has(node)
    if (isNew) ways.set(node, answers)
    const next = choicesOf(node).filter((choice) => isNew || shrugs(choice))
    queue.push(...next.map((choice) => answer(article, answers, node, choice)))
  }
  return ways
}

export const linkTo = (face: Face, page: string, answers: Answers = {}): string => {
  const fragment = Object.keys(answers).length === 0 ? '' : `#${encodeLink(answers)}`
  return `/${face.language}/event-2004/${page}${fragment}`
}

/** As a page shows a text: literal names lose their backticks, white space counts once. */
export const shown = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim()

export const titleOf = ({ texts }: Face, node: string): string =>
  shown(
    (texts.questions[node] ?? texts.checks[node] ?? texts.causes[node])?.title ??
      (node === article.escalation ? texts.support.title : `no title for ${node}`),
  )

/** The accessible name of the link for a choice. */
export function nameOf({ texts, ui }: Face, node: string, choice: string): string {
  if (choice === UNKNOWN) return shown(ui('question.unknown'))
  const option = texts.questions[node]?.options[choice]
  if (option !== undefined) return shown(option.label)
  const result = texts.checks[node]?.results[choice]
  if (result === undefined) return shown(`${ui('check.unchecked')} ${ui('check.uncheckedLooks')}`)
  const verdict = choice === 'found' || choice === 'clear' ? `${ui(`check.${choice}`)} ` : ''
  return shown(`${verdict}${result.label} ${result.looks}`)
}

/** Where a choice leads, by the engine. */
export function after(answers: Answers, node: string, choice: string): { answers: Answers; page: string } {
  const then = answer(article, answers, node, choice)
  return { answers: then, page: replay(article, then).current }
}
