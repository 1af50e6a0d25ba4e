/**
 * `test` that watches every page: a request to another server, an error in the console, or anything that the pages' policy
 * had to refuse fails it.
 */
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test'

interface Watched {
  /** Every address asked for so far. */
  readonly requests: readonly string[]
  readonly errors: readonly string[]
}

/** A page is there before its script; what is looked at here is the page that works (early.spec.ts has the one before). */
export function waitForScript(page: Page): void {
  const goto = page.goto.bind(page)
  page.goto = async (...to) => {
    const answer = await goto(...to)
    if (answer?.headers()['content-type']?.startsWith('text/html'))
      await page.locator('html[data-live]').waitFor()
    return answer
  }
  const reload = page.reload.bind(page)
  page.reload = async (options) => {
    const answer = await reload(options)
    await page.locator('html[data-live]').waitFor()
    return answer
  }
}

async function watch(context: BrowserContext): Promise<Watched> {
  const requests: string[] = []
  const errors: string[] = []
  context.on('page', waitForScript)
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => {
    // A host answers an address without a file with its page for missing ones, which leads on; the browser says so.
    const isMissingPage = message.location().url === message.page()?.url() && / 404 /.test(message.text())
    if (message.type() === 'error' && !isMissingPage) errors.push(message.text())
  })
  await context.exposeFunction('refusedByPolicy', (what: string) => errors.push(what))
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (violation) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber } = violation
      const tell: (what: string) => void = Reflect.get(window, 'refusedByPolicy')
      tell(`refused by ${effectiveDirective}: ${blockedURI} at ${sourceFile}:${lineNumber}`)
    }),
  )
  return { requests, errors }
}

interface Fixtures {
  readonly watched: Watched
  /** Another browser of another person: nothing stored, the same rules. */
  readonly freshContext: (options?: BrowserContextOptions) => Promise<BrowserContext>
}

/** `data:` and `blob:` ask nobody. */
const elsewhere = (url: string, baseURL: string | undefined): boolean =>
  /^(?:https?|wss?):/.test(url) && new URL(url).origin !== new URL(baseURL ?? '').origin

export const test = base.extend<Fixtures>({
  watched: [
    async ({ context, baseURL }, use) => {
      const watched = await watch(context)
      await use(watched)
      expect(
        watched.requests.filter((url) => elsewhere(url, baseURL)),
        'requests to other servers',
      ).toEqual([])
      expect(watched.errors, 'errors in the console').toEqual([])
    },
    { auto: true },
  ],
  freshContext: async ({ browser, contextOptions, baseURL }, use) => {
    const opened: { context: BrowserContext; watched: Watched }[] = []
    await use(async (options) => {
      const context = await browser.newContext({ ...contextOptions, ...(baseURL && { baseURL }), ...options })
      opened.push({ context, watched: await watch(context) })
      return context
    })
    for (const { context, watched } of opened) {
      await context.close()
      expect(watched.requests.filter((url) => elsewhere(url, baseURL))).toEqual([])
      expect(watched.errors, 'errors in the console').toEqual([])
    }
  },
})

export { expect }
