/** What moves on a page by itself: whoever is about to click hits something else. */
import type { Page } from '@playwright/test'

/** A slow browser draws a button whose word has not been parsed yet, which then grows. Nothing that is read moves so little. */
const ONE_BUTTON = 0.001

/** Whatever has moved since the page was there: how far, and what. */
export const shiftsOn = (page: Page): Promise<string[]> =>
  page.evaluate(
    (least) =>
      new Promise<string[]>((resolve) => {
        const found: string[] = []
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources = [] } = entry as PerformanceEntry & {
              value: number
              sources?: { node: Element | null }[]
            }
            if (value < least) continue
            found.push(
              `${value.toFixed(4)}: ${sources.map(({ node }) => node?.outerHTML?.slice(0, 120) ?? node?.nodeName).join(' ')}`,
            )
          }
        })
        observer.observe({ type: 'layout-shift', buffered: true })
        requestAnimationFrame(() => setTimeout(() => resolve(found), 100))
      }),
    ONE_BUTTON,
  )
