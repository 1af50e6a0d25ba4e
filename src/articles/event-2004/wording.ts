/** Words by ids that are known only when a page is drawn or a report made: of nodes and of their answers. */
import type { OptionTexts } from '#engine'
import { article } from './article.ts'
import type { LooseTexts } from './languages.ts'

type Titled = LooseTexts & { readonly support?: { readonly title: string } }

/** What a question, a check, a cause or the escalation is called; of any other name, the name itself. */
export function titleOf({ questions, checks, causes, support }: Titled, node: string): string {
  const escalation = node === article.escalation ? support : undefined
  return (questions[node] ?? checks[node] ?? causes[node] ?? escalation)?.title ?? node
}

/** The words of an answer to a question or a check; `unknown` and `unchecked` have none of the article's. */
export const answerTexts = (
  { questions, checks }: Pick<LooseTexts, 'questions' | 'checks'>,
  node: string,
  answer: string,
): OptionTexts | undefined => (questions[node]?.options ?? checks[node]?.results)?.[answer]
