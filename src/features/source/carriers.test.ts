import { describe, expect, it } from 'vitest'
import { article } from '#event-2004/article'
import { carriersOf, itemNumbers } from './carriers.ts'

describe('The source', () => {
  it('has every check and cause once, under an item or among the additions', () => {
    const all = [...itemNumbers, undefined].flatMap((item) => carriersOf(item).map(({ id }) => id))
    expect(all.toSorted()).toEqual(
      [...Object.keys(article.checks), ...Object.keys(article.causes), article.escalation].sort(),
    )
  })
  it('has for every item of the article something that carries it out', () => {
    for (const item of itemNumbers) expect(carriersOf(item), `item ${item}`).not.toEqual([])
  })
  it('names the checks in the order in which they are done', () => {
    expect(carriersOf(6).filter(({ kind }) => kind === 'check')[0]?.id).toBe('trace')
  })
})
