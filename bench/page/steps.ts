/** From an answer to the next step: clicks of a mouse, until the frame with the next heading is handed over to be drawn. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { ms } from '../measure.ts'
import { freshPage, median } from './browser.ts'
import { type Click, categories, clicksIn } from './trace.ts'

const STEPS = 8
const ROUNDS = 3
const HEADING = 'next heading'

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1280, height: 900 } }
/** 4 is the emulation, for the clock; on a busy machine its brake counts what waits for a core, and work by itself × 4 tells. */
const slowdowns = [4, 1]

interface Run {
  readonly clicks: readonly Click[]
  readonly requests: readonly string[]
}

export async function steps(browser: Browser, origin: string): Promise<string[][]> {
  const rows = [
    [
      'answer to next step',
      'clicks',
      '4 × slower: seen',
      'work',
      'its own work × 4',
      'longest',
      'bar',
      'after it',
      'requests',
      'bar',
    ],
  ]
  for (const language of ['en', 'ru'])
    for (const [name, viewport] of Object.entries(widths)) {
      const runs = new Map<number, Run[]>(slowdowns.map((slowdown) => [slowdown, []]))
      for (let round = 0; round < ROUNDS; round++)
        for (const [slowdown, list] of runs)
          list.push(await walk(browser, `${origin}/${language}/event-2004/reply`, viewport, slowdown))
      const [slowed = [], own = []] = [...runs.values()]
      const middle = (list: readonly Run[], of: (click: Click) => number) =>
        ms(median(list.flatMap(({ clicks }) => clicks.map(of))))
      // Of each step the middle of its rounds.
      const works = Array.from({ length: STEPS }, (_, step) =>
        median(own.flatMap(({ clicks }) => clicks[step]?.work ?? [])),
      )
      rows.push([
        `${name}, ${language}`,
        String(slowed.flatMap(({ clicks }) => clicks).length),
        middle(slowed, ({ seen }) => seen),
        middle(slowed, ({ work }) => work),
        ms(4 * median(works)),
        ms(4 * Math.max(...works)),
        '50 ms',
        middle(own, ({ after }) => 4 * after),
        String([...slowed, ...own].flatMap(({ requests }) => requests).length),
        '0',
      ])
    }
  return rows
}

async function walk(
  browser: Browser,
  url: string,
  viewport: { readonly width: number; readonly height: number },
  slowdown: number,
): Promise<Run> {
  const { page, devtools, end } = await freshPage(browser, { cpu: 1, network: 'as it is' })
  await page.setViewportSize(viewport)
  await page.goto(url)
  await page.locator('html[data-live=whole]').waitFor()
  await watch(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  const requests: string[] = []
  // A private window fetches the page's icon at each address, an ordinary one with the first.
  page.on('request', (request) => request.url().endsWith('/icon.svg') || requests.push(request.url()))
  await browser.startTracing(page, { categories })
  for (let step = 0; step < STEPS; step++) {
    const choice = await lastChoice(page)
    if (choice === undefined) throw new Error(`no choices at ${page.url()}`)
    await page.waitForTimeout(200)
    await click(devtools, choice)
    await page.waitForFunction((steps) => Reflect.get(window, 'headings') === steps, step + 1)
    await page.waitForTimeout(300)
  }
  const clicks = clicksIn(await browser.stopTracing(), HEADING)
  await end()
  return { clicks, requests }
}

/** Marks each new heading as it comes into the page. */
const watch = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    let heading = document.querySelector('h1')
    let headings = 0
    Object.assign(window, { headings })
    new MutationObserver(() => {
      const now = document.querySelector('h1')
      if (now === heading || now === null) return
      heading = now
      performance.mark(mark)
      Object.assign(window, { headings: ++headings })
    }).observe(document.body, { childList: true, subtree: true })
  }, HEADING)

interface Point {
  readonly x: number
  readonly y: number
}

/** The last choice of each page is "I do not know" or "could not be checked": it leads through the most of them. */
const lastChoice = (page: Page): Promise<Point | undefined> =>
  page.evaluate(() => {
    const choice = [...document.querySelectorAll('[data-choice]')].at(-1)
    choice?.scrollIntoView({ block: 'center' })
    const box = choice?.getBoundingClientRect()
    return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  })

/** By the mouse itself, without what Playwright looks at first. */
async function click(devtools: CDPSession, { x, y }: Point): Promise<void> {
  const at = { x, y, button: 'left', clickCount: 1 } as const
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y })
  await devtools.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at })
  await devtools.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at })
}
