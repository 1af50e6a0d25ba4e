// Times as layouts print them. A culture prints its own; a key to sort by is given only where the format names it.

const iso = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:[.,](\d{1,9}))?(?:Z|([+-])(\d\d):?(\d\d))?$/i
/** en-US: the month first. Without AM or PM the same digits may be another culture's, with the day first. */
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),?\s(\d{1,2}):(\d\d)(?::(\d\d))?\s([AP])M$/i
const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4}),?\s(\d{1,2}):(\d\d)(?::(\d\d))?$/

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number]

function key([year, month, day, hour, minute, second]: Parts): number | undefined {
  const exists = month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59
  return exists ? Date.UTC(year, month - 1, day, hour, minute, second) : undefined
}

/**
 * Milliseconds to sort times of one file by; a time without a zone counts as UTC. Known are ISO 8601 (logs, event XML),
 * en-US and ru-RU as Windows prints them; undefined for any other, since 03/04/2024 is March or April.
 */
export function timeKey(printed: string): number | undefined {
  const text = printed.trim()
  const numbers = (groups: readonly (string | undefined)[]) => groups.map((group) => Number(group ?? 0))
  const isoTime = iso.exec(text)
  if (isoTime) {
    const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = numbers(isoTime.slice(1, 7))
    const base = key([y, m, d, h, min, s])
    const [zoneHours = 0, zoneMinutes = 0] = numbers(isoTime.slice(9, 11))
    const zone = (isoTime[8] === '-' ? -1 : 1) * (zoneHours * 60 + zoneMinutes) * 60_000
    return base === undefined ? undefined : base + Number(`0.${isoTime[7] ?? 0}`) * 1000 - zone
  }
  const us = american.exec(text)
  if (us) {
    const [m = 0, d = 0, y = 0, h = 0, min = 0, s = 0] = numbers(us.slice(1, 7))
    return key([y, m, d, (h % 12) + (us[7]?.toUpperCase() === 'P' ? 12 : 0), min, s])
  }
  const ru = russian.exec(text)
  if (!ru) return undefined
  const [d = 0, m = 0, y = 0, h = 0, min = 0, s = 0] = numbers(ru.slice(1, 7))
  return key([y, m, d, h, min, s])
}
