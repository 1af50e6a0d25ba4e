/** A Firefox of the system, driven over WebDriver BiDi. */
import puppeteer, { type ElementHandle, type Page } from 'puppeteer-core'
import { type Browser, PATIENCE, type Role, type Tab, waitFor } from './browser.ts'
import { candidates, likely, squeezed } from './likely.ts'

export async function launchFirefox(executablePath: string): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // As wide as the other engines' windows: a narrow one has its controls behind buttons.
    defaultViewport: { width: 1280, height: 800 },
  })
  return {
    version: await browser.version(),
    newPerson: async () => tabOf(await (await browser.createBrowserContext()).newPage()),
    close: () => browser.close(),
  }
}

/**
 * What Firefox says of a file that a page was fetching ahead through the service worker when it was left. Nobody waits for
 * it: its request was aborted. Where the worker fails it is not (`NS_ERROR_INTERCEPTION_FAILED`, `NS_ERROR_FAILURE`).
 */
const saidOfAborted = (url: string): string =>
  `Error: Failed to load ‘${url}’. A ServiceWorker intercepted the request and encountered an unexpected error.`

function tabOf(page: Page): Tab {
  page.setDefaultTimeout(PATIENCE)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  const noErrors = new Set<string>()
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'NS_BINDING_ABORTED') noErrors.add(saidOfAborted(request.url()))
  })
  const one = (role: Role, name: string) =>
    waitFor(`${role} '${name}'`, async () => (await shown(page, role, name)) ?? null)
  return {
    get errors() {
      return errors.filter((error) => !noErrors.has(error))
    },
    open: async (address) => void (await page.goto(address)),
    address: () => page.evaluate(() => location.href),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    see: async (role, name) => void (await one(role, name)),
    // It may be drawn anew between the two calls.
    click: (role, name) =>
      waitFor(`a click on ${role} '${name}'`, async () => {
        await (await one(role, name)).click()
        return true
      }).then(() => {}),
    async type(role, name, text) {
      await (await one(role, name)).click()
      await page.keyboard.type(text)
    },
    evaluate: (expression) => page.evaluate(expression),
    print: () => page.pdf(),
  }
}

/**
 * The one of that role and name, as Firefox computes them. It is asked of one likely element after the other: of a whole
 * page, Firefox takes seconds, and 20 of a page with a dialog.
 */
async function shown(page: Page, role: Role, name: string): Promise<ElementHandle | undefined> {
  const elements = await page.evaluateHandle(
    `(${likely})(${JSON.stringify(candidates[role])}, ${JSON.stringify(squeezed(name))}).filter((e) => e.checkVisibility())`,
  )
  for (const element of (await elements.getProperties()).values()) {
    const around = await element.asElement()?.evaluateHandle((e) => e.parentElement)
    const found = await around
      ?.asElement()
      ?.$(`::-p-aria([name=${JSON.stringify(name)}][role=${JSON.stringify(role)}])`)
    if (found) return found
  }
  return undefined
}
