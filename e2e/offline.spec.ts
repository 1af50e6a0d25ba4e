/** Without a network: every page after the first visit, and a new version only when the person says so. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { nodesOf } from '#engine'
import { article } from '#event-2004/article'
import { linkTo } from './support/article.ts'
import { en, faces, ru } from './support/faces.ts'
import { choice, expectNode, headingOf, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const at = (path: string) => new URL(`../dist/${path}`, import.meta.url)
const { pages }: { pages: string[] } = JSON.parse(readFileSync(at('build.json'), 'utf8'))

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
  test.setTimeout(180_000)
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

/** A site whose next version is one word away. Playwright cannot answer for a service worker's own script. */
async function site(): Promise<{
  origin: string
  release(change: (script: string) => string): void
  end(): void
}> {
  let script = readFileSync(at('sw.js'), 'utf8')
  const types = new Map(Object.entries({ html: 'text/html', js: 'text/javascript', svg: 'image/svg+xml' }))
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const file = [path, `${path.replace(/\/$/, '')}/index.html`].find(
      (one) => one !== '' && statSync(at(one), { throwIfNoEntry: false })?.isFile(),
    )
    response.statusCode = file === undefined ? 404 : 200
    response.setHeader('Content-Type', types.get(file?.split('.').at(-1) ?? '') ?? 'application/octet-stream')
    response.end(file === undefined ? '' : file === 'sw.js' ? script : readFileSync(at(file)))
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    release: (change) => {
      script = change(script)
    },
    end: () => server.close(),
  }
}

const lookForNew = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.getRegistration())?.update()
  })
const version = /[`"'][0-9a-f]{16}[`"']/
const kept = (page: Page) => page.evaluate(() => caches.keys())

test('A new version is announced, and taken only when the person says so', async ({ browser }) => {
  test.setTimeout(120_000)
  const { origin, release, end } = await site()
  const page = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage()
  const notice = page.getByRole('status').filter({ hasText: en.ui('update.title') })
  await page.goto(`${origin}${linkTo(en, 'hop', { reply: 'timeout' })}`)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  await expectNode(page, en, 'hop')
  release((script) => script.replace(version, '"0000000000000000"'))
  await lookForNew(page)
  // The page looks for it when the browser has nothing else to do.
  await expect(notice).toBeVisible({ timeout: 20_000 })
  // Nothing happens by itself: not with a step, not with a reload.
  await choice(page, en, 'hop', 'internet').click()
  await expect(page).toHaveURL(/hop=internet/)
  await page.reload()
  await expect(notice).toBeVisible({ timeout: 20_000 })
  expect(await kept(page)).toHaveLength(2)
  const here = page.url()
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: en.ui('update.take'), exact: true }).click()
  await loaded
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(page.url()).toBe(here)
  await expect(notice).toBeHidden()
  await page.context().close()
  end()
})

test('An update that cannot be fetched whole leaves the old version working', async ({ browser }) => {
  test.setTimeout(120_000)
  const { origin, release, end } = await site()
  const page = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage()
  await page.goto(`${origin}/ru/`)
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  await page.reload()
  release((script) => script.replace(version, '"1111111111111111"').replace('icon.svg', 'no-such-file.svg'))
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration()
    const found = new Promise<ServiceWorker | null>((resolve) =>
      registration?.addEventListener('updatefound', () => resolve(registration.installing)),
    )
    await registration?.update()
    const worker = await found
    return new Promise<string>((resolve) =>
      worker?.addEventListener('statechange', () => resolve(worker.state)),
    )
  })
  expect(state).toBe('redundant')
  expect(await kept(page)).toHaveLength(1)
  end()
  await page.context().setOffline(true)
  await page.reload()
  await expect(headingOf(page, ru.ui('start.title'))).toBeVisible()
  await page.context().close()
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
