/** The largest paint on a slow phone, and what moves, beside a plain page with the article's text. */
import type { Browser, Page } from '@playwright/test'
import { freshPage, median } from './browser.ts'
import { PLAIN } from './server.ts'

const RUNS = 7

export const pages = { start: '', step: 'event-2004/cert', checklist: 'event-2004/checklist' }

interface Seen {
  /** Milliseconds from the request to the largest paint. */
  readonly paint: number
  /** Layout shift, summed. */
  readonly shift: number
}

export async function paints(browser: Browser, origin: string): Promise<string[][]> {
  const rows = [['largest paint, slow phone', 'ms', 'plain page, ms', 'ratio', 'bar', 'layout shift', 'bar']]
  for (const language of ['en', 'ru']) {
    const addresses = Object.values(pages).map((page) => `/${language}/${page}${page && '/'}`)
    const seen: Seen[][] = [...addresses, PLAIN].map(() => [])
    // In turns, so that a busy minute of the machine is none's alone.
    for (let run = 0; run < RUNS; run++)
      for (const [place, address] of [...addresses, `${PLAIN}${language}`].entries())
        seen[place]?.push(await look(browser, origin + address))
    const plain = median(seen.at(-1)?.map(({ paint }) => paint) ?? [])
    Object.keys(pages).forEach((name, place) => {
      const paint = median(seen[place]?.map((one) => one.paint) ?? [])
      const shift = Math.max(...(seen[place]?.map((one) => one.shift) ?? []))
      rows.push([
        `${name}, ${language}`,
        paint.toFixed(0),
        plain.toFixed(0),
        (paint / plain).toFixed(2),
        '1.15',
        shift.toFixed(4),
        '0',
      ])
    })
  }
  return rows
}

async function look(browser: Browser, url: string): Promise<Seen> {
  const { page, end } = await freshPage(browser, { cpu: 4, network: 'slow' })
  await page.goto(url)
  if (!url.includes(PLAIN)) await page.locator('html[data-live]').waitFor()
  await page.waitForTimeout(300)
  const seen = await entriesOf(page)
  await end()
  return seen
}

const entriesOf = (page: Page): Promise<Seen> =>
  page.evaluate(async () => {
    const all = (type: string) =>
      new Promise<PerformanceEntry[]>((resolve) => {
        const found: PerformanceEntry[] = []
        new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true })
        setTimeout(() => resolve(found), 100)
      })
    const [largest, shifts] = await Promise.all([all('largest-contentful-paint'), all('layout-shift')])
    const shiftOf = (entry: PerformanceEntry) => Number(Reflect.get(entry, 'value'))
    return {
      paint: largest.at(-1)?.startTime ?? Number.NaN,
      shift: shifts.reduce((sum, entry) => sum + shiftOf(entry), 0),
    }
  })
