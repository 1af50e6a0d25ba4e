/** The link of a page and its answers, and how it is written where it is handed on. */
import type { Language } from '#diagnosis'
import { type Answers, encodeLink } from '#engine'
import { escaped } from '#event-2004/report/markdown'

/** `reader`: in the language of whoever opens it. */
export type LinkLanguage = 'reader' | Language

export interface Place {
  readonly origin: string
  /** With or without a language. */
  readonly pathname: string
  readonly answers: Answers
}

/** `packed`: what travels besides the answers. */
export function linkOf(
  { origin, pathname, answers }: Place,
  language: LinkLanguage,
  packed?: string,
): string {
  const path = pathname.replace(/^\/(?:ru|en)(?=\/|$)/, '')
  const bare = Object.keys(answers).length === 0 && packed === undefined
  const fragment = bare ? '' : `#${encodeLink(answers, packed)}`
  return `${origin}${language === 'reader' ? '' : `/${language}`}${path}${fragment}`
}

/** A parenthesis would end the link (CommonMark 6.3). */
export const markdownLink = (title: string, link: string): string =>
  `[${escaped(title)}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})`
