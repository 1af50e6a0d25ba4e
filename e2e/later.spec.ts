/** A page of the build asks for its files when it has been seen (scripts/build/later.ts). */
import type { Page } from '@playwright/test'
import { linkTo } from './support/article.ts'
import { faces } from './support/faces.ts'
import { expectNode } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const isLive = (page: Page) => expect(page.locator('html[data-live]')).toBeAttached()

for (const face of faces) {
  const { language, name, ui } = face

  test(`In ${name}, a page asks for scripts and stylesheets after its first paint`, async ({ page }) => {
    for (const address of [`/${language}/`, linkTo(face, 'cert'), `/${language}/event-2004/checklist`]) {
      await page.goto(address)
      const { seen, asked } = await page.evaluate(() => ({
        seen: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        asked: performance
          .getEntriesByType('resource')
          .filter(({ name }) => name.includes('/assets/'))
          .map(({ startTime }) => startTime),
      }))
      expect(asked.length, address).toBeGreaterThan(3)
      expect(Math.min(...asked), address).toBeGreaterThanOrEqual(seen)
    }
  })

  test(`In ${name}, a page without a script has its stylesheets, and is printed without what is to be pressed`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
    const page = await context.newPage()
    await page.goto(linkTo(face, 'cert'))
    await expectNode(page, face, 'cert')
    const navigation = page.getByRole('navigation', { name: ui('shell.nav') })
    await expect(navigation).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await expect(navigation).toBeHidden()
    await context.close()
  })
}

test('A page that opens in the background has its scripts without being seen', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'hidden', { get: () => true })
    PerformanceObserver.prototype.observe = () => {}
  })
  await page.goto('/en/')
  await isLive(page)
})

test('A browser that does not say when it has painted gets the scripts all the same', async ({ page }) => {
  await page.addInitScript(() => {
    PerformanceObserver.prototype.observe = () => {}
  })
  await page.goto('/en/')
  await isLive(page)
})
