/** From an answer to the next step, the processor slowed down four times. */
import type { Browser, Page } from '@playwright/test'
import { freshPage, median } from './browser.ts'

/** From a click until the new heading is painted. */
interface Step {
  readonly clock: number
  /** Milliseconds that the main thread worked meanwhile: on a busy machine the clock has waiting for a core in it. */
  readonly work: number
}

const STEPS = 8

export async function steps(browser: Browser, origin: string): Promise<string[][]> {
  const rows = [
    [
      'answer to next step, 4 × slower',
      'steps',
      'median',
      'its work',
      'longest',
      'its work',
      'bar',
      'requests',
      'bar',
    ],
  ]
  for (const language of ['en', 'ru']) {
    const { page, devtools, end } = await freshPage(browser, { cpu: 1, network: 'as it is' })
    await page.goto(`${origin}/${language}/event-2004/reply`)
    await page.locator('html[data-live=whole]').waitFor()
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
    const workSoFar = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics')
      return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
    }
    let requests = 0
    page.on('request', () => requests++)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const found: Step[] = []
    // The last choice of each page is "I do not know" or "could not be checked": it leads through the most of them.
    while (found.length < STEPS) {
      const before = await workSoFar()
      const clock = await clickAndSee(page)
      if (clock === undefined) break
      found.push({ clock, work: (await workSoFar()) - before })
      await page.waitForTimeout(300)
    }
    await end()
    const longest = found.reduce((a, b) => (a.work > b.work ? a : b))
    const ms = (value: number) => `${value.toFixed(0)} ms`
    rows.push([
      language,
      String(found.length),
      ms(median(found.map(({ clock }) => clock))),
      ms(median(found.map(({ work }) => work))),
      ms(longest.clock),
      ms(longest.work),
      '50 ms',
      String(requests),
      '0',
    ])
  }
  return rows
}

/** Milliseconds; nothing where the page has no choices. */
const clickAndSee = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => {
    const choices = [...document.querySelectorAll<HTMLAnchorElement>('main a[href*="#1;"]')].filter(
      ({ href }) => new URL(href).hash.length > location.hash.length,
    )
    const choice = choices.at(-1)
    const heading = document.querySelector('h1')
    if (choice === undefined) return undefined
    const seen = new Promise<number>((resolve) => {
      const look = () => {
        if (document.querySelector('h1') === heading) return requestAnimationFrame(look)
        // A message comes after the frame is drawn.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(0)
        return undefined
      }
      requestAnimationFrame(look)
    })
    const start = performance.now()
    choice.click()
    return (await seen) - start
  })
