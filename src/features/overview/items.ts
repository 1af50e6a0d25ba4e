/** Which checks and causes carry out an item of the article. */
import { article } from '#event-2004/article'
import type { EventCause, EventCheck, Item } from '#event-2004/topic'

export const itemIds = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly Item[]

const checks: readonly (readonly [string, EventCheck])[] = Object.entries(article.checks)
const causes: readonly (readonly [string, EventCause])[] = Object.entries(article.causes)

/** In the article's order. Without an item: what this project adds. */
export function nodesOfItem(item: Item | undefined): {
  checks: readonly string[]
  causes: readonly string[]
} {
  return {
    checks: article.agenda.filter((id) => checks.some(([one, check]) => one === id && check.item === item)),
    causes: causes.filter(([, cause]) => cause.item === item).map(([id]) => id),
  }
}
