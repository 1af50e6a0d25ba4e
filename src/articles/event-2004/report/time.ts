/** Times as they are kept and as they are shown. */
import { readTime } from '#evidence'

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0')

/** ISO 8601 with the offset of this computer's zone at that moment, to the second: `2026-11-24T02:15:00+03:00`. */
export function isoWithOffset(date: Date): string {
  // getTimezoneOffset counts minutes from local time to UTC: -180 in Moscow.
  const ahead = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 19)
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.abs(ahead) / 60)}:${two(Math.abs(ahead) % 60)}`
}

/** The moment that a text names; `undefined` for one that leaves the zone open: it means something else elsewhere. */
export function momentOf(text: string): Date | undefined {
  const time = readTime(text)
  return time?.isMoment ? new Date(time.key) : undefined
}

/** When the clock of this computer shows what a text without a zone says. */
export function localMomentOf(text: string): Date | undefined {
  const time = readTime(text)
  if (time === undefined || time.isMoment) return undefined
  const said = new Date(time.key)
  return new Date(
    said.getUTCFullYear(),
    said.getUTCMonth(),
    said.getUTCDate(),
    said.getUTCHours(),
    said.getUTCMinutes(),
  )
}

/** In local time with its offset, as the language writes it. A text that names no moment is given back as it is. */
export function shownTime(text: string, language: string, timeZone?: string): string {
  const date = momentOf(text)
  return date === undefined
    ? text
    : new Intl.DateTimeFormat(language, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        timeZoneName: 'longOffset',
        hourCycle: 'h23',
        ...(timeZone !== undefined && { timeZone }),
      }).format(date)
}

/** The offset of a zone at a moment, as the language writes it: `GMT+03:00`. */
export const offsetOf = (date: Date, language: string, timeZone?: string): string =>
  new Intl.DateTimeFormat(language, {
    timeZoneName: 'longOffset',
    ...(timeZone !== undefined && { timeZone }),
  })
    .formatToParts(date)
    .find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
