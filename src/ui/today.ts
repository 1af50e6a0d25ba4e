import en from '#locales/en/date.json'
import ru from '#locales/ru/date.json'

const words = { en, ru }

/**
 * The day as the language writes it, for paper: `November 27, 2026`. As `Intl.DateTimeFormat` has it, which takes 20 ms for
 * the first format of a visit, more than a sheet of paper.
 */
export function today(language: keyof typeof words, now = new Date()): string {
  const { day, months } = words[language]
  const parts: { readonly [name: string]: string | undefined } = {
    day: String(now.getDate()),
    month: months[now.getMonth()],
    year: String(now.getFullYear()),
  }
  return day.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => parts[name] ?? whole)
}
