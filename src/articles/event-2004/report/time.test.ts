import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoWithOffset, momentOf, offsetOf, shownTime } from './time.ts'

/** Intl puts narrow spaces that no keyboard has. */
const plain = (text: string) => text.replace(/\s/g, ' ')

describe('Times', () => {
  it('are kept with the offset, and name the same moment to the second', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const kept = isoWithOffset(date)
          expect(kept).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)
          expect(momentOf(kept)?.getTime()).toBe(Math.floor(date.getTime() / 1000) * 1000)
        },
      ),
    )
  })
  it('are shown in local time with the offset, as each language writes it', () => {
    const kept = '2026-11-23T23:15:07Z'
    expect(plain(shownTime(kept, 'en', 'Europe/Moscow'))).toBe('November 24, 2026 at 02:15:07 GMT+03:00')
    expect(plain(shownTime(kept, 'ru', 'Europe/Moscow'))).toMatch(
      /^24 ноября 2026 г\.,? (?:в )?02:15:07 GMT\+03:00$/,
    )
  })
  it('take the seven digits of an event in XML', () => {
    expect(momentOf('2026-11-23T23:15:07.1234567Z')?.toISOString()).toBe('2026-11-23T23:15:07.123Z')
  })
  it.each([
    'Tue, 24 Nov 2026 02:15:07 +0300',
    '2026-11-24T02:15:07+0300',
    '24 Nov 2026 02:15:07 +0300 (MSK)',
  ])('name a moment where they name the zone as mail and other programs do: %s', (text) =>
    expect(momentOf(text)?.toISOString()).toBe('2026-11-23T23:15:07.000Z'),
  )
  it('that leave the zone open are shown as they stand', () => {
    for (const text of ['24.11.2026 2:15:00', '11/24/2026 2:15:00 AM', '2026-11-24 02:15:00', 'soon', ''])
      expect(shownTime(text, 'en')).toBe(text)
  })
  it('have an offset by zone and season', () => {
    expect(offsetOf(new Date('2026-01-01'), 'en', 'Europe/Berlin')).toBe('GMT+01:00')
    expect(offsetOf(new Date('2026-07-01'), 'en', 'Europe/Berlin')).toBe('GMT+02:00')
  })
})
