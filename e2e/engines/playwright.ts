/** Playwright's builds of Chromium, Firefox and WebKit, and the system's Chromium. */
import type { BrowserType, LaunchOptions, Page } from '@playwright/test'
import { type Browser, PATIENCE, type Role, type Tab } from './browser.ts'

export async function launchByPlaywright(type: BrowserType, options?: LaunchOptions): Promise<Browser> {
  const browser = await type.launch(options)
  return {
    version: `${type.name()} ${browser.version()}`,
    newPerson: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  }
}

function tabOf(page: Page): Tab {
  page.setDefaultTimeout(PATIENCE)
  const errors: string[] = []
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  page.on('pageerror', (error) => errors.push(error.message))
  const one = (role: Role, name: string) => page.getByRole(role, { name, exact: true }).first()
  return {
    errors,
    open: async (address) => void (await page.goto(address)),
    address: async () => page.url(),
    back: async () => void (await page.goBack()),
    reload: async () => void (await page.reload()),
    see: (role, name) => one(role, name).waitFor(),
    click: (role, name) => one(role, name).click(),
    type: (role, name, text) => one(role, name).pressSequentially(text),
    evaluate: (expression) => page.evaluate(expression),
    print: async () =>
      page.context().browser()?.browserType().name() === 'chromium' ? page.pdf() : undefined,
  }
}
