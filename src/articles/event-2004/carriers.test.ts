import { describe, expect, it } from 'vitest'
import { article } from './article.ts'
import { carriersOf, itemNumbers } from './carriers.ts'

describe('What carries the article out', () => {
  it('is every check and cause once, under an item or among the additions', () => {
    const all = [...itemNumbers, undefined].flatMap((item) => carriersOf(item).map(({ id }) => id))
    expect(all.toSorted()).toEqual(
      [...Object.keys(article.checks), ...Object.keys(article.causes), article.escalation].sort(),
    )
  })
  it('is something for every item', () => {
    for (const item of itemNumbers) expect(carriersOf(item), `item ${item}`).not.toEqual([])
  })
  it('names the checks in the order in which they are done', () => {
    expect(carriersOf(6).filter(({ kind }) => kind === 'check')[0]?.id).toBe('trace')
  })
})
