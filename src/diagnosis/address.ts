/** Addresses of pages: `/ru/event-2004/hop#1;reply=timeout`. The path is the page, the fragment the answers. */
import { type Answers, encodeLink } from '#engine'
import type { EventArticle } from '#event-2004/article'
import type { Language } from './language.ts'

export interface Address {
  readonly pathname: string
  readonly hash: string
}

/** Pages of the article that are not nodes of it. No node may have such an id (article.test.ts). */
export const pageIds = ['evidence', 'checklist', 'report', 'letter', 'undo', 'map', 'source'] as const
export type PageId = (typeof pageIds)[number]

/** The page of the first question, for who has not loaded the article. */
export const startPage = 'reply' satisfies EventArticle['start']

export const startAddress = (language: Language): Address => ({ pathname: `/${language}/`, hash: '' })

export const addressOf = (language: Language, page: string, answers: Answers): Address => ({
  pathname: `/${language}/event-2004/${page}`,
  hash: Object.keys(answers).length === 0 ? '' : `#${encodeLink(answers)}`,
})

/** The same place in another language; a path that names no language is given back as it is. */
export function inLanguage(pathname: string, language: Language): string {
  return pathname.replace(/^\/(?:ru|en)(?=\/|$)/, `/${language}`)
}

/** What stands before an address of ours that is to be opened from elsewhere: the host and our folder, or the one file. */
export const siteRoot = (): string =>
  import.meta.env.SINGLE === true
    ? `${location.href.split('#')[0]}#`
    : location.origin + import.meta.env.BASE_URL.replace(/\/$/, '')
