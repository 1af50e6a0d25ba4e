/** Times as they are kept and as they are shown. */

const two = (number: number): string => String(Math.floor(number)).padStart(2, '0')

/** ISO 8601 with the offset of this computer's zone at that moment, to the second: `2026-11-24T02:15:00+03:00`. */
export function isoWithOffset(date: Date): string {
  // getTimezoneOffset counts minutes from local time to UTC: -180 in Moscow.
  const ahead = -date.getTimezoneOffset()
  const local = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 19)
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.abs(ahead) / 60)}:${two(Math.abs(ahead) % 60)}`
}

/** ISO 8601 with `Z` or an offset; a fraction of a second of any length, as event XML has seven digits. */
const MOMENT = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/

/** The moment that a text names; `undefined` for one that leaves the zone open: it means something else elsewhere. */
export function momentOf(text: string): Date | undefined {
  const trimmed = text.trim()
  if (!MOMENT.test(trimmed)) return undefined
  // Engines promise to read three digits of a fraction; a space instead of T is RFC 3339's, not theirs.
  const date = new Date(trimmed.replace(' ', 'T').replace(/(\.\d{3})\d+/, '$1'))
  return Number.isNaN(date.getTime()) ? undefined : date
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
