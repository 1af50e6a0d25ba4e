import { describe, expect, it } from 'vitest'
import { nodesOf } from '#engine'
import { article } from '#event-2004/article'
import en from '#event-2004/texts/en'
import ru from '#event-2004/texts/ru'
import { twinsOf } from './twins.ts'

describe('Side by side', () => {
  it('has every title and every step of every node in both directions', () => {
    for (const [own, other] of [
      [en, ru],
      [ru, en],
    ] as const) {
      for (const node of nodesOf(article).filter((id) => id !== article.escalation)) {
        const twins = twinsOf(own, other, node)
        const texts = (some: typeof own) => ({ ...some.questions, ...some.checks, ...some.causes })
        const [mine, theirs] = [own, other].map((some) =>
          Object.entries(texts(some)).find(([id]) => id === node),
        )
        expect(twins.get(mine?.[1].title ?? ''), node).toBe(theirs?.[1].title)
      }
      for (const [id, { steps }] of Object.entries(own.checks))
        for (const text of Object.values(steps)) expect(twinsOf(own, other, id).has(text), text).toBe(true)
    }
  })
  it('takes the words of the page that is shown where one text stands for two', () => {
    const texts = (label: string, other: string) => ({
      checks: {},
      causes: {},
      questions: {
        a: { title: 'A', find: '', options: { one: { label: 'same', because: '' } } },
        b: { title: 'B', find: '', options: { one: { label, because: other } } },
      },
    })
    const own = texts('same', '')
    const other = { ...texts('of b', ''), questions: { ...texts('of b', '').questions } }
    expect(twinsOf(own, other, 'b').get('same')).toBe('of b')
  })
  it('does not repeat what is the same in both languages', () => {
    for (const [own, other] of twinsOf(en, ru, undefined)) expect(own).not.toBe(other)
  })
})
