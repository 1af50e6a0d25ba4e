import type { EvidenceProblem } from './record.ts'

/** Enough of a file to see what became of its letters. */
const sample = 200_000

/**
 * What an encoding did to a text: `question-marks` where Windows PowerShell wrote Cyrillic as ASCII (its default for
 * `Export-Csv`; `-Encoding UTF8` keeps the letters), `wrong-encoding` where it was read as another than it has.
 */
export function damageOf(text: string): EvidenceProblem[] {
  const start = text.slice(0, sample)
  if (start.includes('\uFFFD')) return ['wrong-encoding']
  // UTF-8 Cyrillic read as Windows-1251 or Latin-1: every letter becomes two, the first one of these.
  if (
    /(?:[РС][\u0080-\u00BF‘-™ЂЃѓ„…†‡€‰Љ‹ЊЌЋЏђљ›њќћџЎўЈҐЁЄЇІіґё№єјЅѕї]){3}|(?:[ÐÑ][\u0080-\u00BF]){4}/u.test(
      start,
    )
  )
    return ['wrong-encoding']
  // A word of them: behind a letter they are somebody's own (`Where is my invoice?????`).
  return /(?<![\p{L}\p{N}!?.)])\?{5}/u.test(start) && !/\p{Script=Cyrillic}/u.test(start)
    ? ['question-marks']
    : []
}
