import en from '#locales/en/date.json' with { type: 'json' }
import ru from '#locales/ru/date.json' with { type: 'json' }
import { filled } from './words.ts'

const words = { en, ru }

/**
 * The day as the language writes it, for paper: `November 27, 2026`. As `Intl.DateTimeFormat` has it, which takes 20 ms for
 * the first format of a visit, more than a sheet of paper.
 */
export function today(language: keyof typeof words, now = new Date()): string {
  const { day, months } = words[language]
  return filled(day, {
    day: String(now.getDate()),
    month: months[now.getMonth()] ?? '',
    year: String(now.getFullYear()),
  })
}
