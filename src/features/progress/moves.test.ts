import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { likelyOf, movesBetween } from './moves.ts'

const standing = (scores: { readonly [cause: string]: number }, ruledOut: readonly string[] = []) => ({
  ranked: Object.entries(scores)
    .map(([cause, score]) => ({ cause, score, because: [] }))
    .sort((a, b) => b.score - a.score),
  ruledOut: ruledOut.map((cause) => ({ cause, because: [] })),
})

describe('What moved', () => {
  test('A cause that overtakes another has gone up, the other down, each from its former place', () => {
    const moves = movesBetween(standing({ dns: 3, tls: 2 }), standing({ dns: 3, tls: 5 }))
    expect(Object.fromEntries(moves)).toEqual({
      tls: { kind: 'up', from: 2 },
      dns: { kind: 'down', from: 1 },
    })
  })

  test('A cause in its place is likelier or less likely by its sum, or has not moved', () => {
    const moves = movesBetween(standing({ a: 9, b: 6, c: 3 }), standing({ a: 10, b: 5, c: 3 }))
    expect(Object.fromEntries(moves)).toEqual({ a: { kind: 'stronger' }, b: { kind: 'weaker' } })
  })

  test('A cause is new when nothing spoke for it, or it had been ruled out', () => {
    const moves = movesBetween(
      standing({ size: 9, dns: 0, tls: -1 }, ['mtu']),
      standing({ size: 9, dns: 1, tls: 2, mtu: 3 }),
    )
    expect(new Set([...moves.values()].map(({ kind }) => kind))).toEqual(new Set(['new']))
    expect(moves.size).toBe(3)
  })

  test('After the first answer that speaks for anything, nothing is called new', () => {
    expect(movesBetween(standing({ dns: 0, tls: -1 }), standing({ dns: 1, tls: 2 })).size).toBe(0)
  })

  test('A cause is ruled out once: what was ruled out before has not moved', () => {
    const moves = movesBetween(standing({ dns: 1 }, ['tls']), standing({}, ['tls', 'dns']))
    expect(Object.fromEntries(moves)).toEqual({ dns: { kind: 'out' } })
  })

  test('Causes that nothing speaks for are not spoken of', () => {
    expect(movesBetween(standing({ dns: 2, tls: 0 }), standing({ dns: 2, tls: -2 })).size).toBe(0)
    expect(likelyOf(standing({ dns: 2, tls: 0, mtu: -1 }).ranked).map(({ cause }) => cause)).toEqual(['dns'])
  })

  const anyStanding = fc
    .tuple(
      fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: -5, max: 9 })),
      fc.uniqueArray(fc.constantFrom('f', 'g')),
    )
    .map(([scores, out]) => standing(scores, out))

  test('Between a standing and itself nothing moves', () => {
    fc.assert(fc.property(anyStanding, (one) => movesBetween(one, one).size === 0))
  })

  test('There and back, what went up goes down and what went down goes up', () => {
    fc.assert(
      fc.property(anyStanding, anyStanding, (a, b) => {
        const there = movesBetween(a, b)
        const back = movesBetween(b, a)
        for (const [cause, { kind }] of there) {
          if (kind === 'up') expect(back.get(cause)?.kind).toBe('down')
          if (kind === 'down') expect(back.get(cause)?.kind).toBe('up')
          if (kind === 'stronger') expect(back.get(cause)?.kind).toBe('weaker')
        }
      }),
    )
  })
})
