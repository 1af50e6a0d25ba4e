import type { ArticleTexts } from '#diagnosis'

type Nodes = Pick<ArticleTexts, 'questions' | 'checks' | 'causes'>

/**
 * Each text of the article's nodes and the same text in the other language. Where one text stands for two, the one of
 * `node`, whose page is shown, counts.
 */
export function twinsOf(own: Nodes, other: Nodes, node: string | undefined): ReadonlyMap<string, string> {
  const twins = new Map<string, string>()
  for (const kind of ['questions', 'checks', 'causes'] as const) {
    if (node !== undefined) gather(twins, own[kind][node], other[kind][node])
  }
  for (const kind of ['questions', 'checks', 'causes'] as const) gather(twins, own[kind], other[kind])
  return twins
}

/** Both trees have the same keys: the compiler sees to that (defineArticle). */
function gather(twins: Map<string, string>, own: unknown, other: unknown): void {
  if (typeof own === 'string' && typeof other === 'string') {
    if (own !== other && !twins.has(own)) twins.set(own, other)
    return
  }
  if (typeof own !== 'object' || own === null || typeof other !== 'object' || other === null) return
  const others = new Map<string, unknown>(Object.entries(other))
  for (const [key, value] of Object.entries(own)) gather(twins, value, others.get(key))
}
