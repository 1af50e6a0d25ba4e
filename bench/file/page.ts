import { type Browser, chromium, type Page } from '@playwright/test'
import { launchOptions } from '../../scripts/browser.mjs'
import { type Memory, MemoryWatch } from './memory.ts'
import { longestTask, type Task, traceCategories } from './tasks.ts'

/** What the page shows while it reads, noted in the page. Times are milliseconds. */
interface Seen {
  progress: { at: number; value: number }[]
  longTasks: number[]
  clicked?: number
  cancelled?: number
}

declare global {
  interface Window {
    seen: Seen
  }
}

export interface Reading {
  readonly seconds: number
  /** The most above the idle page. */
  readonly above: Memory
  /** How often the bar moved, and the longest that it stood still, in milliseconds. */
  readonly moves: number
  readonly longestStill: number
  /** Tasks of the main thread of 50 ms and more, in milliseconds. */
  readonly longTasks: readonly number[]
}

/** Runs work on a start page of a browser of its own, so that nothing of an earlier reading is in its memory. */
async function onStartPage<T>(
  baseURL: string,
  work: (page: Page, browser: Browser) => Promise<T>,
): Promise<T> {
  const options = launchOptions()
  const browser = await chromium.launch({
    ...options,
    args: [...(options.args ?? []), '--disable-features=SpareRendererForSitePerProcess'],
  })
  try {
    const page = await browser.newPage({ baseURL })
    await page.goto('/en/', { waitUntil: 'networkidle' })
    await page.evaluate(watch)
    return await work(page, browser)
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
function watch(): void {
  const seen: Seen = { progress: [], longTasks: [] }
  window.seen = seen
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longTasks.push(duration)
  }).observe({ type: 'longtask' })
  new MutationObserver(() => {
    const bar = document.querySelector('progress')
    const at = performance.now()
    if (bar && bar.value !== seen.progress.at(-1)?.value) seen.progress.push({ at, value: bar.value })
    if (seen.clicked !== undefined && !bar) seen.cancelled ??= at
  }).observe(document.body, { subtree: true, childList: true, attributes: true })
  addEventListener(
    'click',
    () => {
      seen.clicked = performance.now()
    },
    true,
  )
}

/** The idle page: nothing left that a collection would free. */
async function settle(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.detach()
  await page.waitForTimeout(2000)
}

const choose = (page: Page, path: string) => page.locator('input[type=file]').setInputFiles(path)
const read = (page: Page) => page.waitForURL('**/event-2004/evidence*', { timeout: 600_000 })

export const readFile = (baseURL: string, path: string): Promise<Reading> =>
  onStartPage(baseURL, async (page, browser) => {
    await settle(page)
    const memory = await MemoryWatch.of(browser)
    const idle = memory.now()
    memory.start()
    const start = performance.now()
    await choose(page, path)
    await read(page)
    const seconds = (performance.now() - start) / 1000
    // What is loaded and drawn to show the result counts.
    await page.waitForTimeout(500)
    const peak = memory.stop()
    const { progress, longTasks } = await page.evaluate(() => window.seen)
    const still = progress.slice(1).map(({ at }, place) => at - (progress[place]?.at ?? 0))
    return {
      seconds,
      above: { page: peak.page - idle.page, browser: peak.browser - idle.browser },
      moves: still.length,
      longestStill: Math.max(0, ...still),
      longTasks,
    }
  })

/** The longest task of the main thread from the choice of the file to the page of what was understood. */
export const traceReading = (baseURL: string, path: string): Promise<Task> =>
  onStartPage(baseURL, async (page, browser) => {
    await browser.startTracing(page, { categories: traceCategories })
    await choose(page, path)
    await read(page)
    await page.waitForTimeout(500)
    return longestTask(await browser.stopTracing())
  })

/** Milliseconds from the press of Cancel until the page says that it stopped, and until the worker is gone. */
export const cancelReading = (baseURL: string, path: string): Promise<{ said: number; gone: number }> =>
  onStartPage(baseURL, async (page) => {
    await choose(page, path)
    await page.waitForFunction(() => (document.querySelector('progress')?.value ?? 0) > 0.1)
    const [worker] = page.workers()
    if (worker === undefined) throw new Error('the file was read without a worker')
    const closed = new Promise<number>((resolve) => worker.once('close', () => resolve(performance.now())))
    const start = performance.now()
    await page.getByRole('button', { name: 'Cancel', exact: true }).click()
    const gone = (await closed) - start
    const { clicked = 0, cancelled = 0 } = await page.evaluate(() => window.seen)
    return { said: cancelled - clicked, gone }
  })

/** The longest task of the main thread while a text is pasted with the keyboard and read. */
export const tracePasting = (baseURL: string, text: string): Promise<Task> =>
  onStartPage(baseURL, async (page, browser) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await page.locator('#paste').focus()
    await browser.startTracing(page, { categories: traceCategories })
    await page.keyboard.press('Control+V')
    // A long text is read at once; the field is then empty, and there is nothing to send.
    if (await page.locator('#paste').evaluate((field: HTMLTextAreaElement) => field.value !== ''))
      await page.locator('button[type=submit]').click()
    await read(page)
    await page.waitForTimeout(500)
    return longestTask(await browser.stopTracing())
  })
