import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeLink, openLink, presentName, prune } from './index.ts'
import { sample } from './testing/sample.ts'

/** The sample as a later release might be: a check and two answers have other names. */
const later = {
  ...sample,
  aliases: { dive: 'paddle', paddle: 'swim', 'colour=crimson': 'colour=red', 'swim=wet': 'swim=found' },
}

describe('A link of an older release', () => {
  it('finds a check that has another name now, also when it was renamed twice', () => {
    expect(openLink(later, '1;dive=clear').answers).toEqual({ swim: 'clear' })
    expect(presentName(later, 'paddle')).toBe('swim')
  })
  it('finds an answer that has another name now', () => {
    expect(openLink(later, '1;colour=crimson').answers).toEqual({ colour: 'red' })
  })
  it('finds a renamed answer of a renamed check', () => {
    expect(openLink(later, '1;dive=wet').answers).toEqual({ swim: 'found' })
  })
  it('keeps the first where an old and a new name mean the same node', () => {
    expect(openLink(later, '1;swim=found;dive=clear').answers).toEqual({ swim: 'found' })
  })
  it('says when it was made by a later release than this one', () => {
    expect(openLink(sample, '2;colour=red')).toMatchObject({ newer: true, answers: { colour: 'red' } })
    expect(openLink(sample, '1;colour=red').newer).toBe(false)
  })
  it('does not hang on aliases that lead in a circle', () => {
    expect(presentName({ ...sample, aliases: { a: 'b', b: 'a' } }, 'a')).toBe('a')
  })
})

type Damage = (link: string) => string

/** What happens to links on their way: cut off, percent-encoded, mixed up, with rubbish in them. */
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.nat(80).map(
    (length): Damage =>
      (link) =>
        link.slice(0, length),
  ),
  // A percent-encoder refuses half a surrogate pair.
  fc.constant<Damage>((link) => encodeURIComponent(link.toWellFormed())),
  fc.constant<Damage>((link) => link.toUpperCase()),
  fc.constant<Damage>((link) => link.split(';').reverse().join(';')),
  fc.tuple(fc.nat(80), fc.string()).map(
    ([at, rubbish]): Damage =>
      (link) =>
        link.slice(0, at) + rubbish + link.slice(at),
  ),
  fc.tuple(fc.nat(80), fc.nat(40)).map(
    ([at, count]): Damage =>
      (link) =>
        link.slice(0, at) + link.slice(at + count),
  ),
  fc.string({ unit: 'binary' }).map(
    (rubbish): Damage =>
      () =>
        rubbish,
  ),
  fc.integer({ min: 2, max: 200 }).map(
    (times): Damage =>
      (link) =>
        link.repeat(times),
  ),
)

describe('A damaged link', () => {
  const whole = encodeLink(
    { colour: 'red', shade: 'dark', size: 'small', look: 'smoke', scrape: 'found' },
    'q1YqSy0qzszPU7IyBAA',
  )
  const runs = Number(process.env.LINKS ?? 10_000)

  it(`opens something that can be gone on with, ${runs} times over`, () => {
    fc.assert(
      fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
        // A link is at most as long as an address can be.
        const link = damages.reduce((hurt, next) => next(hurt).slice(0, 20_000), whole)
        const kept = prune(later, openLink(later, link).answers)
        // What was kept makes a whole link again.
        expect(openLink(later, encodeLink(kept))).toEqual({
          format: 1,
          newer: false,
          answers: kept,
          damaged: [],
        })
      }),
      { numRuns: runs },
    )
  }, 3_600_000)
})
