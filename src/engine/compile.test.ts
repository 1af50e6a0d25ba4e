import { describe, expect, test } from 'vitest'
import { AGENDA, type ArticleShape } from './article.ts'
import { CONFIRMS, compiled, walk } from './compile.ts'
import { edgesOf, nodesOf, problemsOf } from './graph.ts'
import { sample } from './testing/sample.ts'

/** What is compiled is remembered by article: a copy of it is compiled anew. */
const fresh = (more: Partial<ArticleShape> = {}) => compiled({ ...sample, ...more })
const [fire, water, rust] = [0, 1, 2]
const OUT = Number.NEGATIVE_INFINITY

describe('A compiled article', () => {
  test('is made once', () => {
    const article = { ...sample }
    expect(compiled(article)).toBe(compiled(article))
  })

  test('knows causes by their place, and what an answer does to each', () => {
    const { causes, questions } = fresh()
    expect(causes).toEqual(['fire', 'water', 'rust'])
    const reason = (weight: number) => ({ node: 'colour', answer: 'blue', weight })
    expect(questions.get('colour')?.options.get('blue')).toEqual({
      step: { node: 'colour', answer: 'blue' },
      moves: [
        { cause: water, reason: reason(3) },
        { cause: fire, reason: reason(-1) },
      ],
      rulesOut: [{ cause: rust, reason: reason(OUT) }],
      shifts: [
        { cause: water, by: 3, out: false },
        { cause: fire, by: -1, out: false },
        { cause: rust, by: 0, out: true },
      ],
      confirms: -1,
    })
    expect(questions.get('colour')?.options.get('unknown')).toEqual({
      step: { node: 'colour', answer: 'unknown' },
      moves: [],
      rulesOut: [],
      shifts: [],
      confirms: -1,
    })
  })

  test('counts a confirming result for its cause, the first of them too', () => {
    const { checks } = fresh()
    expect(checks.get('burn')?.results.get('found')).toMatchObject({
      moves: [{ cause: fire, reason: { node: 'burn', answer: 'found', weight: CONFIRMS } }],
      confirms: fire,
    })
    expect(checks.get('scrape')?.results.get('found')?.confirms).toBe(rust)
  })

  test('sums what one answer does to the same cause', () => {
    const both = {
      steps: {},
      results: { found: { confirms: 'rust', moves: { rust: 2 }, rulesOut: ['rust', 'fire'] } },
    }
    expect(
      fresh({ checks: { scrape: both } })
        .checks.get('scrape')
        ?.results.get('found')?.shifts,
    ).toEqual([
      { cause: rust, by: 2 + CONFIRMS, out: true },
      { cause: fire, by: 0, out: true },
    ])
  })

  test('passes over causes and checks that there are not', () => {
    const ghost = {
      steps: {},
      results: { found: { confirms: 'ghost', moves: { ghost: 1 }, rulesOut: ['ghost'] } },
    }
    const { checks, agenda } = fresh({ checks: { ghost }, agenda: ['none', 'ghost'] })
    expect(checks.get('ghost')?.results.get('found')).toMatchObject({
      moves: [],
      rulesOut: [],
      shifts: [],
      confirms: -1,
    })
    expect(agenda.map(({ id }) => id)).toEqual(['ghost'])
  })

  test('knows which causes a check can confirm, and which it only speaks for', () => {
    const { checks } = fresh()
    expect(checks.get('burn')).toMatchObject({ id: 'burn', confirms: [fire] })
    const against = { moves: { fire: 2, water: -2, rust: 0 } }
    const look = { steps: {}, results: { smoke: against, puddle: { moves: { water: 1 } }, unchecked: {} } }
    expect(fresh({ checks: { look } }).checks.get('look')).toMatchObject({
      confirms: [],
      supports: [fire, water],
    })
  })

  test('keeps the agenda’s order', () => {
    expect(fresh().agenda.map(({ id }) => id)).toEqual(sample.agenda)
  })
})

describe('The way through the questions', () => {
  const way = (answers: { [node: string]: string }, article = fresh()) =>
    walk(article, answers).map(({ id }) => id)

  test('follows an answer’s own edge, else the question’s', () => {
    expect(way({})).toEqual(['colour', 'size'])
    expect(way({ colour: 'red' })).toEqual(['colour', 'shade', 'size'])
    expect(way({ colour: 'blue' })).toEqual(['colour', 'size'])
    expect(way({ colour: 'no such' })).toEqual(['colour', 'size'])
  })

  test('takes nothing that answers inherit for an answer', () => {
    expect(way(Object.create({ colour: 'red' }))).toEqual(['colour', 'size'])
  })

  test('ends at a question that there is not, and where it would go round', () => {
    const question = (next: string) => ({ next, options: { unknown: {} } })
    expect(way({}, fresh({ start: 'ghost' }))).toEqual([])
    expect(way({}, fresh({ questions: { colour: question('size'), size: question('colour') } }))).toEqual([
      'colour',
      'size',
    ])
    expect(way({}, fresh({ start: AGENDA }))).toEqual([])
  })
})

describe('The article as a graph', () => {
  test('has an edge for each answer of a question, each check and each cause that a check confirms', () => {
    const edges = edgesOf(sample)
    expect(edges).toContainEqual({ from: 'colour', answer: 'red', to: 'shade' })
    expect(edges).toContainEqual({ from: 'size', answer: 'big', to: AGENDA })
    expect(edges).toContainEqual({ from: AGENDA, to: 'look' })
    expect(edges).toContainEqual({ from: 'burn', answer: 'found', to: 'fire' })
    expect(edges).toContainEqual({ from: AGENDA, to: 'help' })
    expect(edges).toHaveLength(9 + 4 + 3 + 1)
  })
  test('says which nodes no way reaches', () => {
    const stray = { steps: {}, results: { unchecked: {} } }
    expect(problemsOf({ ...sample, checks: { ...sample.checks, stray } })).toEqual(['out of reach: stray'])
  })
  test('has every page once', () => {
    expect(nodesOf(sample)).toEqual([
      ...['colour', 'shade', 'size', 'look', 'burn', 'swim', 'scrape'],
      ...['fire', 'water', 'rust', 'help'],
    ])
  })
})
