import type { Report } from './model.ts'

/** The report as JSON (docs/report.md). Characters that cannot be seen are escaped, so that no viewer obeys them. */
export const toJson = (report: Report): string =>
  `${JSON.stringify(report, null, 2).replace(
    /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    // Beyond the first plane JSON escapes two halves.
    (character) => [...character].flatMap(halves).join(''),
  )}\n`

const halves = (character: string): string[] =>
  Array.from(
    { length: character.length },
    (_, place) => `\\u${character.charCodeAt(place).toString(16).padStart(4, '0')}`,
  )
