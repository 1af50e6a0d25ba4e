/** Loads what the next pages will need while the browser has nothing to do, so that no step waits for a request. */
import type { RouteObject } from 'react-router'
import { isLanguage, type Language, loadTexts } from '#diagnosis'
import { nextTask } from '#ui/nextTask.ts'
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
  whenIdle(async () => {
    const { lang, dataset } = document.documentElement
    const words = isLanguage(lang) ? [() => loadTexts(lang), () => loadWordsOfPages(lang)] : []
    const rest = [() => import('#features/evidence/take.ts')]
    const loads: Promise<boolean>[] = []
    for (const load of [...words, ...rest, ...pagesIn(routes)]) {
      // Settled at once: nobody waits yet for what fails.
      loads.push(
        load().then(
          () => true,
          () => false,
        ),
      )
      await nextTask()
    }
    const isWhole = (await Promise.all(loads)).every(Boolean)
    // With an error in a page: who comes to it is told.
    if (isWhole && isLanguage(lang)) await rehearsed(lang).catch(() => undefined)
    dataset.live = 'whole'
  })
}

const rehearsed = async (language: Language) => (await import('./rehearsal.tsx')).rehearse(language)
