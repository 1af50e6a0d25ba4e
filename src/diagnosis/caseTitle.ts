/** What a case is called while nobody has named it. */
import { UNKNOWN } from '#engine'
import { beginningOf, visibleLine } from '#event-2004/report/visible'
import { presentAnswers } from './case.ts'
import type { CaseContent } from './caseContent.ts'
import type { Language } from './language.ts'
import type { ArticleTexts } from './texts.ts'
import { corrected } from './values.ts'

/** A name is one line in a list. */
export const LONGEST_TITLE = 200

/** What is said of the reply, the connector and the destination, as far as they are known: strangers' text, to be shown as such. */
function partsOfTitle(content: CaseContent, texts: Pick<ArticleTexts, 'questions'>): string[] {
  const { reply } = presentAnswers(content.answers)
  const said =
    reply === undefined || reply === UNKNOWN ? undefined : texts.questions.reply?.options[reply]?.label
  const values = corrected(content.evidence?.values ?? {}, content.corrections)
  return [said, values.connector, values.domain ?? values.host]
    .filter((part) => part !== undefined && part.trim() !== '')
    .map((part = '') => visibleLine(beginningOf(part.replaceAll('`', '').replace(/\s+/g, ' ').trim(), 80)))
}

/** The day in the reader's language: `24 November 2026`, or without the year. A damaged time is shown as it stands. */
export function dayOf(time: string, language: Language, withYear: boolean): string {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return time.slice(0, 10)
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: withYear ? 'long' : 'short',
    ...(withYear && { year: 'numeric' }),
  }).format(date)
}

/** `named`: the words for a case of which nothing is known but the day. */
export function caseTitle(
  one: CaseContent & { readonly title: string; readonly created: string },
  language: Language,
  texts: Pick<ArticleTexts, 'questions'>,
  named: (day: string) => string,
): string {
  if (one.title.trim() !== '') return visibleLine(one.title)
  const parts = partsOfTitle(one, texts)
  if (parts.length === 0) return named(dayOf(one.created, language, true))
  return [...parts, dayOf(one.created, language, false)].join(' · ')
}
