/** `test` that watches every page: a request to another server, or an error in the console, fails it. */
import { type BrowserContext, type BrowserContextOptions, test as base, expect } from '@playwright/test'

interface Watched {
  /** Every address asked for so far. */
  readonly requests: readonly string[]
  readonly errors: readonly string[]
}

function watch(context: BrowserContext): Watched {
  const requests: string[] = []
  const errors: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  context.on('weberror', (error) => errors.push(error.error().message))
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
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
      const watched = watch(context)
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
      opened.push({ context, watched: watch(context) })
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
