import { describe, expect, it } from 'vitest'
import { type Answers, replay } from '#engine'
import { article } from '#event-2004/article'
import { outlineOf } from './outline.ts'

const of = (answers: Answers, show: 'all' | 'left' | 'answered', causes = true) =>
  outlineOf(replay(article, answers), { show, causes })
const answers = { reply: 'tls', 'tls-error': 'certificate', cert: 'found', tls: 'clear' }

describe('What is put on paper', () => {
  it('is the whole article in its own order while nothing is answered', () => {
    const { blank, questions, checks, causes, answered, ruledOut } = of({}, 'all')
    expect(blank).toBe(true)
    expect(questions).toEqual(Object.keys(article.questions))
    expect(checks.map(({ id }) => id)).toEqual(article.agenda)
    expect([...causes].sort()).toEqual(Object.keys(article.causes).sort())
    expect([answered, ruledOut]).toEqual([[], []])
  })

  it('begins with what is done, goes on with the agenda, and leaves no check out', () => {
    const { checks, causes, ruledOut } = of(answers, 'all')
    expect(checks.slice(0, 2)).toEqual([
      { id: 'cert', result: 'found' },
      { id: 'tls', result: 'clear' },
    ])
    expect(checks.slice(2).map(({ id }) => id)).toEqual(replay(article, answers).agenda)
    expect(checks.map(({ id }) => id).sort()).toEqual(Object.keys(article.checks).sort())
    expect(causes[0]).toBe('tls-certificate')
    expect(ruledOut.map(({ cause }) => cause)).toContain('tls-version')
    expect(causes).not.toContain('tls-version')
  })

  it('is only what is left, or only what is answered, for whoever wants that', () => {
    const left = of(answers, 'left')
    expect(left.checks.every(({ result }) => result === undefined)).toBe(true)
    expect(left.causes).not.toContain('tls-certificate')
    const done = of(answers, 'answered')
    expect(done.checks.map(({ id }) => id)).toEqual(['cert', 'tls'])
    expect(done.causes).toEqual(['tls-certificate'])
    expect(done.questions).toEqual([])
  })

  it('has no causes for whoever wants none', () => {
    expect(of(answers, 'all', false).causes).toEqual([])
  })
})
