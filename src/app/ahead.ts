/** Loads what the next pages will need while the browser has nothing to do, so that no step waits for a request. */
import type { RouteObject } from 'react-router'
import { isLanguage, loadTexts } from '#diagnosis'
import { whenIdle } from '#ui/whenIdle.ts'
import { loadWordsOfPages } from './i18n.ts'

/** Every page that is loaded when it is opened. */
function pagesIn(routes: readonly RouteObject[]): (() => Promise<unknown>)[] {
  return routes.flatMap(({ lazy, children }) => [
    ...(typeof lazy === 'function' ? [async () => lazy()] : []),
    ...pagesIn(children ?? []),
  ])
}

/** Once, in the language of the page. What cannot be loaded now is loaded when it is needed. */
export function loadAhead(routes: readonly RouteObject[]): void {
  whenIdle(() => {
    const { lang, dataset } = document.documentElement
    const words = isLanguage(lang) ? [loadTexts(lang), loadWordsOfPages(lang)] : []
    const rest = [import('#features/evidence/take.ts')]
    const loads = [...words, ...rest, ...pagesIn(routes).map((load) => load())]
    void Promise.all(loads)
      .then(async () => isLanguage(lang) && (await import('./rehearsal.tsx')).rehearse(lang))
      // Without a connection or with an error in a page: who comes to it is told.
      .catch(() => Promise.allSettled(loads))
      .then(() => {
        dataset.live = 'whole'
      })
  })
}
