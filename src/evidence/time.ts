// Times as layouts print them. A culture prints its own; a key to sort by is given only where the format names it.

const iso =
  /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?$/i
/** RFC 5322 section 3.3: how a bounce has it. */
const ofMail =
  /^(?:[a-z]{3},\s{0,2})?(\d{1,2})\s([a-z]{3})\s(\d{4})\s(\d\d):(\d\d)(?::(\d\d))?\s(GMT|UT|[+-](?:[01]\d|2[0-3])[0-5]\d)(?:\s?\([^()]{0,60}\))?$/i
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** en-US: the month first. Without AM or PM the same digits may be another culture's, with the day first. */
const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4}),?\s(\d{1,2}):(\d\d)(?::(\d\d))?\s([AP])M$/i
const russian = /^(\d{1,2})\.(\d{1,2})\.(\d{4}),?\s(\d{1,2}):(\d\d)(?::(\d\d))?$/

/** A printed time that is understood. */
export interface ReadTime {
  /** Milliseconds to sort times of one file by; a time without a zone counts as UTC. */
  readonly key: number
  /** The text names its zone, so the key is a moment. */
  readonly isMoment: boolean
}

type Parts = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number]

function read(
  [year, month, day, hour, minute, second]: Parts,
  zone?: string,
  fraction = '0',
): ReadTime | undefined {
  const exists =
    month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour <= 23 && minute <= 59 && second <= 60
  if (!exists) return undefined
  const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):?(\d\d)/.exec(zone ?? '') ?? []
  const ahead = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
  const key = Date.UTC(year, month - 1, day, hour, minute, second) + Number(`0.${fraction}`) * 1000 - ahead
  return { key, isMoment: zone !== undefined }
}

/**
 * Known are ISO 8601 (logs, event XML), RFC 5322 (bounces), en-US and ru-RU as Windows prints them; undefined for any other,
 * since 03/04/2024 is March or April.
 */
export function readTime(printed: string): ReadTime | undefined {
  const text = printed.trim()
  const numbers = (groups: readonly (string | undefined)[]) => groups.map((group) => Number(group ?? 0))
  const isoTime = iso.exec(text)
  if (isoTime) {
    const [y = 0, m = 0, d = 0, h = 0, min = 0, s = 0] = numbers(isoTime.slice(1, 7))
    return read([y, m, d, h, min, s], isoTime[8], isoTime[7])
  }
  const mail = ofMail.exec(text)
  if (mail) {
    const [y = 0, h = 0, min = 0, s = 0] = numbers(mail.slice(3, 7))
    const month = months.indexOf(mail[2]?.toLowerCase() ?? '') + 1
    return read([y, month, Number(mail[1]), h, min, s], mail[7])
  }
  const us = american.exec(text)
  if (us) {
    const [m = 0, d = 0, y = 0, h = 0, min = 0, s = 0] = numbers(us.slice(1, 7))
    return read([y, m, d, (h % 12) + (us[7]?.toUpperCase() === 'P' ? 12 : 0), min, s])
  }
  const ru = russian.exec(text)
  if (!ru) return undefined
  const [d = 0, m = 0, y = 0, h = 0, min = 0, s = 0] = numbers(ru.slice(1, 7))
  return read([y, m, d, h, min, s])
}

export const timeKey = (printed: string): number | undefined => readTime(printed)?.key
