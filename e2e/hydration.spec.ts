/**
 * React takes over each page exactly as the build drew it, and nothing moves meanwhile. Here one of each kind of page; all
 * of them with `npm run e2e:pages`. The site lies below a path, since that is built anyway.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { article } from '#event-2004/article'
import { causeIds, checkIds, questionIds } from './support/article.ts'
import { en, ru } from './support/faces.ts'
import { type OtherSite, openOtherSite, otherOrigin } from './support/otherSite.ts'
import { choice, continueLink, expectNode, headingOf } from './support/pages.ts'
import { shiftsOn } from './support/shifts.ts'
import { expect, test } from './support/test.ts'

const BASE = '/wizard/'
const URL_OF_SITE = 'https://mail.example.com'

// What a page must not be drawn by before it was taken over: a clock, a language and a place unlike the build's.
test.use({ baseURL: otherOrigin, timezoneId: 'Pacific/Kiritimati', locale: 'de-DE', colorScheme: 'dark' })
test.describe.configure({ mode: 'default' })

let site: OtherSite
test.beforeAll(async () => {
  site = await openOtherSite({ base: BASE, url: URL_OF_SITE })
})
test.afterAll(() => site.stop())

const oneOfEachKind = new Set(
  [
    '',
    'cases',
    ...['', 'evidence', 'checklist', 'report', 'letter', 'map', 'source', 'undo', article.escalation].map(
      ofArticle,
    ),
  ].concat([questionIds, checkIds, causeIds].flatMap(([first = '']) => ofArticle(first))),
)

function ofArticle(page: string): string {
  return `event-2004${page && '/'}${page}`
}

/** Addresses of pages: of each kind one, in one language or the other, unless all are asked for. */
function pagesToOpen(): string[] {
  const { pages }: { pages: string[] } = JSON.parse(readFileSync(join(site.folder, 'build.json'), 'utf8'))
  const addresses = pages
    .filter((file) => /^(?:ru|en)\//.test(file))
    .map((file) => file.replace(/\/?index\.html$/, ''))
  if (process.env.PAGES === 'all') return addresses
  return [...oneOfEachKind].map((rest, place) =>
    `${place % 2 === 0 ? 'ru' : 'en'}/${rest}`.replace(/\/$/, ''),
  )
}

test('Pages are taken over as they stand, and nothing moves', async ({ page, watched }) => {
  test.setTimeout(1_200_000)
  let heard = 0
  const addresses = pagesToOpen()
  expect(addresses.length).toBeGreaterThan(12)
  for (const address of addresses) {
    await page.goto(`${BASE}${address}${/^\w\w(?:\/event-2004)?$/.test(address) ? '/' : ''}`)
    expect.soft(await shiftsOn(page), address).toEqual([])
    expect.soft(watched.errors.slice(heard), address).toEqual([])
    heard = watched.errors.length
  }
})

test('Below a path, every address of every file leads there, and whole ones to the site', () => {
  const { pages }: { pages: string[] } = JSON.parse(readFileSync(join(site.folder, 'build.json'), 'utf8'))
  const wrong: string[] = []
  for (const file of pages) {
    const html = readFileSync(join(site.folder, file), 'utf8')
    for (const [, address = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      if (/^(?:https?:\/\/(?!mail\.example)|#|data:|mailto:)/.test(address)) continue
      const path = address.replace(URL_OF_SITE, '').replace(/[?#].*/, '')
      const isThere = path.startsWith(BASE) && existsSync(join(site.folder, path.slice(BASE.length)))
      if (!isThere) wrong.push(`${file}: ${address}`)
    }
    if (!/^(?:ru|en)\//.test(file)) continue
    const here = `${URL_OF_SITE}${BASE}${file.replace('index.html', '')}`
    for (const line of [
      `<link rel="canonical" href="${here}" />`,
      `<meta property="og:url" content="${here}" />`,
    ])
      if (!html.includes(line)) wrong.push(`${file}: no ${line}`)
  }
  expect(wrong).toEqual([])
})

test.describe(() => {
  test.use({ serviceWorkers: 'allow', locale: 'en-US' })

  test('Below a path, a diagnosis goes from the door to the report, and works without a network', async ({
    page,
    context,
    request,
  }) => {
    const root = `${otherOrigin}${BASE}`
    // To the reader's language, and a file read in the worker.
    await page.goto(BASE)
    await expect(page).toHaveURL(`${root}en/`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'event.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(en.event),
    })
    await expect(headingOf(page, en.ui('evidence.title'))).toBeVisible()
    await continueLink(page, en).click()
    await expectNode(page, en, 'cert')
    await choice(page, en, 'cert', 'found').click()
    await expectNode(page, en, 'tls-certificate')
    const [, fragment = ''] = page.url().split('#')
    expect(page.url()).toBe(`${root}en/event-2004/tls-certificate#${fragment}`)

    // The other language is the same place; a link from outside, with the slash that a host adds, too.
    await page.getByRole('link', { name: ru.ownName, exact: true }).first().click()
    await expectNode(page, ru, 'tls-certificate')
    expect(page.url()).toBe(`${root}ru/event-2004/tls-certificate#${fragment}`)
    await page.goto(`${BASE}ru/event-2004/tls-certificate/#${fragment}`)
    await expectNode(page, ru, 'tls-certificate')
    expect(page.url()).toBe(`${root}ru/event-2004/tls-certificate#${fragment}`)
    await page.goto(`${BASE}event-2004/tls-certificate#${fragment}`)
    await expectNode(page, en, 'tls-certificate')

    // What is handed on names the path.
    await page.goto(`${BASE}en/event-2004/report#${fragment}`)
    await expect(page.getByRole('main')).toContainText(`${root}en/event-2004/`)
    await page.goto(`${BASE}en/event-2004/checklist#${fragment}`)
    await expect(page.getByRole('main')).toContainText(`${new URL(root).host}${BASE}en/event-2004/`)

    const { scope, script } = await page.evaluate(async () => {
      const { scope, active } = await navigator.serviceWorker.ready
      return { scope, script: active?.scriptURL }
    })
    expect({ scope, script }).toEqual({ scope: root, script: `${root}sw.js` })
    const manifest = await (await request.get(`${BASE}manifest.en.webmanifest`)).json()
    expect(manifest).toMatchObject({ id: BASE, scope: BASE, start_url: `${BASE}en/` })
    for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200)

    await context.setOffline(true)
    await page.goto(`${BASE}ru/event-2004/map`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
})
