import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CompiledAnswer, CompiledQuestion } from './compile.ts'
import { couldMatter, placesByKeyDown } from './ranking.ts'

const OUT = Number.NEGATIVE_INFINITY

describe('placesByKeyDown', () => {
  test('puts the highest first and leaves equals in their order', () => {
    expect(placesByKeyDown([1, 3, OUT, 3, 2])).toEqual([1, 3, 4, 0, 2])
    expect(placesByKeyDown([])).toEqual([])
  })

  test('orders as a stable sort does', () => {
    const key = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(OUT))
    fc.assert(
      fc.property(fc.array(key), (keys) => {
        const places = keys.map((_, place) => place)
        const down = (a: number, b: number) => (keys[a] === keys[b] ? 0 : (keys[b] ?? 0) - (keys[a] ?? 0))
        expect(placesByKeyDown(keys)).toEqual(places.sort(down))
      }),
    )
  })
})

describe('couldMatter', () => {
  const causes = 5
  const shift = fc.record({
    cause: fc.nat({ max: causes - 1 }),
    by: fc.integer({ min: -4, max: 4 }),
    out: fc.boolean(),
  })
  const shifts = fc.uniqueArray(shift, { selector: ({ cause }) => cause })
  const worths = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constant(OUT)), {
    minLength: causes,
    maxLength: causes,
  })
  const confirmed = fc.array(fc.boolean(), { minLength: causes, maxLength: causes })
  const question = (options: readonly CompiledAnswer['shifts'][]): CompiledQuestion => ({
    id: 'question',
    next: '',
    to: new Map(),
    options: new Map(
      options.map((moved, place) => [
        String(place),
        { step: { node: '', answer: '' }, moves: [], rulesOut: [], confirms: -1, shifts: moved },
      ]),
    ),
  })

  test('is whether the first of all causes changes with some answer', () => {
    fc.assert(
      fc.property(fc.array(shifts), worths, confirmed, (options, before, found) => {
        const expected = options.some((moved) => {
          const after = before.slice()
          for (const { cause, by, out } of moved)
            after[cause] = out && !found[cause] ? OUT : (after[cause] ?? 0) + by
          return placesByKeyDown(after)[0] !== placesByKeyDown(before)[0]
        })
        expect(couldMatter(question(options), before, placesByKeyDown(before), found)).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  test('is never so of a question whose answers move nothing', () => {
    expect(couldMatter(question([[], []]), [0, 1], [1, 0], [false, false])).toBe(false)
  })
})
