/** A Firefox of the system, driven over WebDriver BiDi. */
import puppeteer, { type Page } from 'puppeteer-core'
import { type Browser, PATIENCE, type Role, type Tab } from './browser.ts'

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

function tabOf(page: Page): Tab {
  page.setDefaultTimeout(PATIENCE)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(String(error)))
  const one = (role: Role, name: string) =>
    page.locator(`::-p-aria([name=${JSON.stringify(name)}][role=${JSON.stringify(role)}])`)
  return {
    errors,
    open: async (address) => void (await page.goto(address)),
    address: () => page.evaluate(() => location.href),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    see: async (role, name) => void (await one(role, name).wait()),
    click: (role, name) => one(role, name).click(),
    async type(role, name, text) {
      await one(role, name).click()
      await page.keyboard.type(text)
    },
    evaluate: (expression) => page.evaluate(expression),
    print: () => page.pdf(),
  }
}
