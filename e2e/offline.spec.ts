/** Without a network: every page after the first visit; releases.spec.ts has what comes after that. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { nodesOf } from '#engine'
import { article } from '#event-2004/article'
import { linkTo } from './support/article.ts'
import { faces } from './support/faces.ts'
import { choice, expectNode, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const { pages }: { pages: string[] } = JSON.parse(
  readFileSync(new URL('../dist/build.json', import.meta.url), 'utf8'),
)

test.use({ serviceWorkers: 'allow' })

/** The first visit is over when all is kept. */
async function visitOnce(page: Page): Promise<void> {
  await page.goto('/ru/')
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
}

const nodes = nodesOf(article)
/** A node in one language, then in the other: the words of a language are one file, the steps of a kind one script. */
const isItsTurn = (file: string): boolean => {
  const place = nodes.indexOf(file.split('/')[2] ?? '')
  return place < 0 || file.startsWith(place % 2 === 0 ? 'ru' : 'en')
}

test('After one visit, every page opens without a network, those that are no step in both languages', async ({
  page,
  context,
}) => {
  await visitOnce(page)
  await context.setOffline(true)
  const addresses = pages
    .filter((file) => /^(?:ru|en)\//.test(file) && isItsTurn(file))
    .map((file) => `/${file.replace(/\/?index\.html$/, '')}`)
  expect(addresses.length).toBeGreaterThan(nodes.length)
  for (const address of addresses) {
    await page.goto(address.length === 3 ? `${address}/` : address)
    await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible()
    expect.soft(new URL(page.url()).pathname.replace(/\/$/, ''), address).toBe(address)
  }
})

test('A whole diagnosis is done without a network, in both languages', async ({ page, context }) => {
  await visitOnce(page)
  await context.setOffline(true)
  for (const face of faces) {
    await understand(page, face, face.event)
    await page.goto(linkTo(face, 'cert', { reply: 'tls', 'tls-error': 'certificate' }))
    await expectNode(page, face, 'cert')
    await choice(page, face, 'cert', 'found').click()
    await expectNode(page, face, 'tls-certificate')
  }
})

test('The page can be installed, in each language', async ({ page, request }) => {
  for (const { language, ui } of faces) {
    await page.goto(`/${language}/`)
    const href = (await page.locator('link[rel=manifest]').getAttribute('href')) ?? ''
    const manifest = await (await request.get(href)).json()
    expect(manifest).toMatchObject({
      lang: language,
      start_url: `/${language}/`,
      short_name: ui('shell.brand'),
    })
    for (const { src, sizes } of manifest.icons.filter(
      ({ type }: { type: string }) => type === 'image/png',
    )) {
      const size = await page.evaluate(async (address) => {
        const image = new Image()
        image.src = address
        await image.decode()
        return `${image.naturalWidth}x${image.naturalHeight}`
      }, src)
      expect(size).toBe(sizes)
    }
  }
})
