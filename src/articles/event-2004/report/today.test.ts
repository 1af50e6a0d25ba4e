import { expect, test } from 'vitest'
import { today } from './today.ts'

test.each(['en', 'ru'] as const)('Every day of a year is written in %s as Intl writes it', (language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long' })
  for (let day = 1; day <= 366; day++) {
    const date = new Date(2028, 0, day)
    expect(today(language, date)).toBe(format.format(date))
  }
})
