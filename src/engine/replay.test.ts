import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answers, answer, decodeLink, encodeLink, problemsOf, prune, replay, UNKNOWN } from './index.ts'
import { sample } from './testing/sample.ts'

const causes = (answers: Answers) => replay(sample, answers).ranked.map((r) => r.cause)

describe('Ranking', () => {
  it('keeps the article’s order while nothing is known', () => {
    expect(causes({})).toEqual(['fire', 'water', 'rust'])
  })
  it('sums what the answers say, and keeps which answers they were', () => {
    const [first] = replay(sample, { colour: 'red', shade: 'dark', size: 'small' }).ranked
    expect(first).toEqual({
      cause: 'rust',
      score: 6,
      because: [
        { node: 'shade', answer: 'dark', weight: 5 },
        { node: 'size', answer: 'small', weight: 1 },
      ],
    })
  })
  it('takes a cause out that an answer rules out, and says which answer did', () => {
    const { ranked, ruledOut } = replay(sample, { colour: 'blue' })
    expect(ranked.map((r) => r.cause)).toEqual(['water', 'fire'])
    expect(ruledOut).toEqual([
      { cause: 'rust', because: [{ node: 'colour', answer: 'blue', weight: Number.NEGATIVE_INFINITY }] },
    ])
  })
  it('believes a check that found a cause more than an answer that ruled it out', () => {
    const { ranked, ruledOut } = replay(sample, { colour: 'blue', scrape: 'found' })
    expect(ranked[0]?.cause).toBe('rust')
    expect(ruledOut).toEqual([])
  })
  it('does so of the article’s first cause too', () => {
    const cold = { ...sample.checks.look, results: { cold: { rulesOut: ['fire'] } } }
    const article = { ...sample, checks: { ...sample.checks, look: cold } }
    expect(replay(article, { look: 'cold' }).ruledOut.map(({ cause }) => cause)).toEqual(['fire'])
    const { ranked, ruledOut } = replay(article, { look: 'cold', burn: 'found' })
    expect(ranked[0]?.cause).toBe('fire')
    expect(ruledOut).toEqual([])
  })
})

describe('Questions', () => {
  it('are asked while an answer could put another cause first', () => {
    expect(replay(sample, {}).questions).toEqual(['colour', 'size'])
  })
  it('are not asked when no answer could', () => {
    expect(replay(sample, { colour: 'red', shade: 'dark' }).questions).toEqual([])
  })
  it('are not asked any more about a cause that a check found, though an answer could rule it out', () => {
    expect(replay(sample, { scrape: 'found' }).questions).toEqual([])
  })
  it('of a branch are asked only on that branch', () => {
    expect(replay(sample, { colour: 'red' }).questions).toContain('shade')
    expect(replay(sample, { colour: 'blue' }).way).not.toContain('shade')
  })
})

describe('The agenda', () => {
  it('has every check that is not answered, best cause first, and drops none', () => {
    expect(replay(sample, { colour: 'blue' }).agenda).toEqual(['swim', 'look', 'burn', 'scrape'])
  })
  it('is the article’s order while nothing is known', () => {
    expect(replay(sample, {}).agenda).toEqual([...sample.agenda])
  })
})

describe('The diagnosis stands', () => {
  const decided = { colour: 'red', shade: 'dark' }
  it('at the first question that matters', () => expect(replay(sample, {}).current).toBe('colour'))
  it('at the next check when no question matters', () =>
    expect(replay(sample, decided).current).toBe('scrape'))
  it('at the cause that the last check found', () =>
    expect(replay(sample, { ...decided, scrape: 'found' }).current).toBe('rust'))
  it('at the next check when the person goes on after a cause', () =>
    expect(replay(sample, { ...decided, scrape: 'found', burn: 'clear' }).current).toBe('look'))
  it('at the escalation when every check was done and none found a cause', () => {
    const all = { look: 'unchecked', burn: 'clear', swim: 'clear', scrape: 'unchecked' }
    expect(replay(sample, { ...decided, size: UNKNOWN, ...all }).current).toBe('help')
  })
  it('at the last cause found when every check was done', () => {
    const all = { burn: 'found', look: 'unchecked', swim: 'clear', scrape: 'clear' }
    expect(replay(sample, { ...decided, ...all }).current).toBe('fire')
    const two = { burn: 'found', scrape: 'found', look: 'unchecked', swim: 'clear' }
    expect(replay(sample, { ...decided, ...two }).current).toBe('rust')
  })
})

describe('The causes that checks found', () => {
  it('are listed in the order of the checks, and none while none is found', () => {
    expect(replay(sample, { colour: 'red', burn: 'unchecked' }).confirmed).toEqual([])
    expect(replay(sample, { scrape: 'found', burn: 'found', swim: 'clear' }).confirmed).toEqual([
      'rust',
      'fire',
    ])
  })
  it('are where the diagnosis stands, the article’s first cause too', () => {
    expect(replay(sample, { burn: 'found' }).current).toBe('fire')
    expect(replay(sample, { burn: 'found', look: 'smoke' }).current).not.toBe('fire')
  })
})

describe('Changing an answer', () => {
  it('keeps the others, and puts the changed one last, where the person now is', () => {
    expect(
      Object.entries(answer(sample, { colour: 'blue', size: 'big', burn: 'clear' }, 'colour', 'red')),
    ).toEqual([
      ['size', 'big'],
      ['burn', 'clear'],
      ['colour', 'red'],
    ])
  })
  it('drops answers to questions that are no longer asked, and says which', () => {
    const before = { colour: 'red', shade: 'dark' }
    expect(answer(sample, before, 'colour', 'blue')).toEqual({ colour: 'blue' })
    expect(replay(sample, { ...before, colour: 'blue' }).dropped).toEqual([
      { node: 'shade', answer: 'dark', why: 'unreachable' },
    ])
  })
})

describe('Answers that mean nothing', () => {
  it('are those that the record of answers only inherits', () => {
    const { path, questions } = replay(sample, Object.create({ colour: 'red' }))
    expect(path).toEqual([])
    expect(questions).toContain('colour')
  })
  it('are listed, each with the reason', () => {
    expect(replay(sample, { ghost: 'boo', colour: 'green', constructor: 'x' }).dropped).toEqual([
      { node: 'ghost', answer: 'boo', why: 'node' },
      { node: 'colour', answer: 'green', why: 'answer' },
      { node: 'constructor', answer: 'x', why: 'node' },
    ])
  })
})

const options = { ...sample.questions, ...sample.checks }
const nodes = Object.keys(options)
const choicesOf = (node: string): string[] => {
  const { options = {}, results = {} } = { ...sample.questions, ...sample.checks }[node as 'colour'] as {
    options?: object
    results?: object
  }
  return [...Object.keys(options), ...Object.keys(results)]
}
/** Answers that exist, in any order, reachable or not. */
const anyAnswers = fc
  .uniqueArray(fc.constantFrom(...nodes))
  .chain((some) =>
    fc.tuple(...some.map((node) => fc.tuple(fc.constant(node), fc.constantFrom(...choicesOf(node))))),
  )
  .map((pairs): Answers => Object.fromEntries(pairs))

describe('Laws', () => {
  it('replay is total: any record of strings gives a session in which every answer counts or is listed', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (answers) => {
        const { path, dropped } = replay(sample, answers)
        expect(path.length + dropped.length).toBe(Object.keys(answers).length)
      }),
    )
  })
  it('replay is deterministic', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(replay(sample, answers)).toEqual(replay(sample, { ...answers }))
      }),
    )
  })
  it('ranked and ruled out together are all causes, each once', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const { ranked, ruledOut } = replay(sample, answers)
        expect([...ranked, ...ruledOut].map((r) => r.cause).sort()).toEqual(Object.keys(sample.causes).sort())
      }),
    )
  })
  it('a score is the sum of its reasons', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        for (const { score, because } of replay(sample, answers).ranked) {
          expect(score).toBe(because.reduce((sum, { weight }) => sum + weight, 0))
        }
      }),
    )
  })
  it('a link decodes to the answers it was made from, in their order', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(Object.entries(decodeLink(encodeLink(answers)).answers)).toEqual(Object.entries(answers))
      }),
    )
  })
  it('pruning keeps what is reachable and nothing else, and the session stays the same', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const kept = prune(sample, answers)
        expect(replay(sample, kept)).toEqual({ ...replay(sample, answers), dropped: [] })
        expect(prune(sample, kept)).toEqual(kept)
      }),
    )
  })
  it('every sequence of answers ends at a cause or the escalation', () => {
    fc.assert(
      fc.property(anyAnswers, fc.infiniteStream(fc.nat()), (start, choices) => {
        let answers = prune(sample, start)
        for (let steps = 0; steps <= nodes.length; steps += 1) {
          const { current, agenda, questions } = replay(sample, answers)
          if (questions.length === 0 && agenda.length === 0) return
          // From a cause the person may always go on: the next question or check.
          const node = current in options ? current : (questions[0] ?? agenda[0] ?? '')
          const all = choicesOf(node)
          answers = answer(sample, answers, node, all[(choices.next().value ?? 0) % all.length] ?? UNKNOWN)
        }
        throw new Error('the diagnosis did not end')
      }),
    )
  })
})

describe('The graph of an article', () => {
  it('is sound for the sample', () => expect(problemsOf(sample)).toEqual([]))
  it('shows a cycle of questions', () => {
    const cyclic = {
      ...sample,
      questions: { ...sample.questions, size: { next: 'colour', options: { unknown: {} } } },
    }
    expect(problemsOf(cyclic)).toContainEqual(expect.stringMatching(/^cycle: colour → .*size → colour$/))
  })
  it('does not hang replay on a cycle', () => {
    const cyclic = {
      ...sample,
      questions: { ...sample.questions, size: { next: 'colour', options: { unknown: {} } } },
    }
    expect(replay(cyclic, {}).way).toEqual(['colour', 'size'])
  })
})
