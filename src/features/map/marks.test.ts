import { describe, expect, it } from 'vitest'
import { type Answers, nodesOf, replay } from '#engine'
import { article } from '#event-2004/article'
import { markOf, walked } from './marks.ts'

const at = (answers: Answers, node: string) => markOf(replay(article, answers), node)

describe('The marks on the map', () => {
  it('show everything ahead before the first answer, and the first question as the place to begin', () => {
    for (const node of nodesOf(article)) expect(at({}, node)).toBe(node === article.start ? 'now' : 'ahead')
  })
  it('tell what is done, suspected, asked next, and left aside', () => {
    const answers = { reply: 'tls', 'tls-error': 'certificate' }
    expect(at(answers, 'reply')).toBe('answered')
    expect(at(answers, 'tls-certificate')).toBe('likely')
    expect(at(answers, 'denied')).toBe('aside')
    expect(at(answers, replay(article, answers).current)).toBe('now')
  })
  it('tell a cause that was found from one that is ruled out', () => {
    const answers = { reply: 'tls', cert: 'found', tls: 'clear' }
    expect(at(answers, 'tls-certificate')).toBe('found')
    expect(at(answers, 'tls-version')).toBe('out')
    expect(at(answers, 'cert')).toBe('answered')
  })
})

describe('The way on the map', () => {
  it('follows the answers from question to question, through the agenda to a check, and to the cause it found', () => {
    expect([...walked(replay(article, { reply: 'tls', 'tls-error': 'certificate', cert: 'found' }))]).toEqual(
      expect.arrayContaining(['reply tls-error', 'tls-error said', 'agenda cert', 'cert tls-certificate']),
    )
  })
  it('has no line for what was not answered', () => {
    expect(walked(replay(article, {})).size).toBe(0)
    expect(walked(replay(article, { cert: 'clear' }))).toEqual(new Set(['agenda cert']))
  })
})
