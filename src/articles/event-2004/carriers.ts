/** Which pages carry out which item of the article. */
import { article } from './article.ts'
import { citationsOf } from './citations.ts'
import type { SourceId } from './sources.ts'
import type { EventCause, EventCheck, Item } from './topic.ts'

/** The article's items, from its top. */
export const itemNumbers = [1, 2, 3, 4, 5, 6, 7, 8] as const satisfies readonly Item[]

export interface Carrier {
  readonly id: string
  readonly kind: 'check' | 'cause' | 'escalation'
  readonly sources: readonly SourceId[]
}

const checks: { readonly [id: string]: EventCheck } = article.checks
const causes: { readonly [id: string]: EventCause } = article.causes

/** Checks in the order of the agenda, then causes in the article's. Without an item: this project's additions. */
export function carriersOf(item: Item | undefined): readonly Carrier[] {
  const of = (kind: 'check' | 'cause', nodes: typeof checks | typeof causes, ids: readonly string[]) =>
    ids.flatMap((id): Carrier[] => {
      const node = nodes[id]
      return node === undefined || node.item !== item ? [] : [{ id, kind, sources: citationsOf(node) }]
    })
  return [
    ...of('check', checks, article.agenda),
    ...of('cause', causes, Object.keys(causes)),
    // Its last item is the way to Microsoft's support.
    ...(item === 8 ? [{ id: article.escalation, kind: 'escalation' as const, sources: [] }] : []),
  ]
}
