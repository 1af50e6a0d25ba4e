import { describe, expect, it } from 'vitest'
import { type Answers, answer, replay, UNCHECKED, UNKNOWN } from '#engine'
import { article } from '#event-2004/article'
import { sameAnswers, stateOf } from './case.ts'

/** Nothing known, nothing to be checked, to the end. */
function givenUp(): Answers {
  let answers: Answers = {}
  for (;;) {
    const { current } = replay(article, answers)
    if (current === article.escalation) return answers
    answers = answer(article, answers, current, current in article.questions ? UNKNOWN : UNCHECKED)
  }
}

describe('The state of a case', () => {
  it('is open while anything is left to ask or check', () => {
    expect(stateOf({ answers: {} })).toEqual({ kind: 'open' })
  })

  it('is the cause that a check found', () => {
    expect(stateOf({ answers: { cert: 'found' } })).toEqual({ kind: 'found', causes: ['tls-certificate'] })
  })

  it('is that nothing was found when the diagnosis has come to its end', () => {
    expect(stateOf({ answers: givenUp() })).toEqual({ kind: 'nothing' })
  })

  it('is derived from any answers', () => {
    expect(stateOf({ answers: { nonsense: 'x', reply: 'y' } })).toEqual({ kind: 'open' })
  })
})

describe('Answers', () => {
  it('are the same when they count the same, in the same order', () => {
    expect(sameAnswers({ reply: 'tls', gone: 'x' }, { reply: 'tls' })).toBe(true)
    expect(sameAnswers({ reply: 'tls' }, { reply: 'size' })).toBe(false)
    expect(sameAnswers({ cert: 'clear', tls: 'clear' }, { tls: 'clear', cert: 'clear' })).toBe(false)
  })
})
