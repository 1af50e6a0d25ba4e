/** What a page says of itself to who does not run it: search engines, previews of links, a browser's list of tabs. */
import type { Language } from './language.ts'

export interface PageHead {
  readonly title: string
  /** One or two sentences. Backticks and what is too long for a preview are taken out. */
  readonly description: string
}

/** The `handle` of a route whose pages are written as files by the build (src/app/prerender). */
export interface PageHandle {
  /** Words are loaded by then. `node`: of the article, on its pages. */
  head(language: Language, node: string | undefined): PageHead
}
