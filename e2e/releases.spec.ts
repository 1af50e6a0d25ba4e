/** Three releases side by side in one browser: the one of `dist/`, one that is built from changed sources, one after it. */
import type { Page } from '@playwright/test'
import { linkTo } from './support/article.ts'
import { en, type Face, ru } from './support/faces.ts'
import { kept } from './support/kept.ts'
import { choice, expectAccessible, expectNode, headingOf, noteField } from './support/pages.ts'
import {
  firstRelease,
  type Release,
  releaseAfter,
  type Site,
  secondRelease,
  siteOf,
} from './support/releases.ts'
import { test as base, expect } from './support/test.ts'

const test = base.extend<{ readonly site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what is needed from the pattern.
  site: async ({}, use) => {
    const site = await siteOf(firstRelease())
    await use(site)
    site.end()
  },
  baseURL: ({ site }, use) => use(site.origin),
})
test.use({ serviceWorkers: 'allow' })

/** Has the browser look for a new release; the state in which the fetching of it ends. */
const lookForNew = (page: Page): Promise<ServiceWorkerState | undefined> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    const found: (ServiceWorker | null)[] = []
    registration.addEventListener('updatefound', () => found.push(registration.installing))
    await registration.update()
    // The browser may have looked by itself before.
    const worker = found.at(-1) ?? registration.installing ?? registration.waiting
    while (worker?.state === 'installing')
      await new Promise((resolve) => worker.addEventListener('statechange', resolve, { once: true }))
    return worker?.state
  })

const isControlled = (page: Page) => page.evaluate(() => navigator.serviceWorker.controller !== null)
const keptReleases = (page: Page) => page.evaluate(async () => (await window.caches.keys()).length)
const notice = (page: Page, { ui }: Face, title: 'update.title' | 'update.elsewhere') =>
  page.getByRole('status').filter({ hasText: ui(title) })
const brand = (page: Page, { ui }: Face, mark: string) =>
  page.getByRole('banner').getByText(`${mark} ${ui('shell.brand')}`.trim(), { exact: true })

async function take(page: Page, { ui }: Face): Promise<void> {
  const loaded = page.waitForEvent('load')
  await page.getByRole('button', { name: ui('update.take'), exact: true }).click()
  await loaded
}

/** Of these, what the page would not get now. */
const missingOf = (page: Page, { assets }: Release): Promise<string[]> =>
  page.evaluate(async (addresses) => {
    const got = await Promise.all(
      addresses.map((one) =>
        fetch(one).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    )
    return addresses.filter((_, place) => got[place] !== true)
  }, assets)

test('A diagnosis that stays open while releases come goes on with its own, and loses nothing to theirs', async ({
  page: old,
  context,
  site,
}, testInfo) => {
  const first = firstRelease()
  const second = secondRelease(testInfo.outputPath())
  const third = releaseAfter(second, 'latest')

  // Its first visit; it is not loaded again until the end.
  await old.goto(linkTo(ru, 'cert', { reply: 'tls' }))
  await noteField(old, ru).fill('из первой')
  await expect.poll(() => kept(old)).toContain('из первой')
  await expect.poll(() => isControlled(old)).toBe(true)
  const caseId = JSON.parse(await kept(old))[0].id

  const other = await context.newPage()
  await other.goto(linkTo(en, 'hop', { reply: 'timeout' }))

  await test.step('The server stops in the middle of the second', async () => {
    site.put(second)
    site.lasts(20)
    expect(await lookForNew(other)).toBe('redundant')
    expect(await keptReleases(old)).toBe(1)
    expect(await missingOf(old, first)).toEqual([])
    site.lasts(Number.POSITIVE_INFINITY)
  })

  await test.step('The second is announced everywhere; neither a step nor a reload takes it', async () => {
    expect(await lookForNew(other)).toBe('installed')
    for (const [page, face] of [
      [old, ru],
      [other, en],
    ] as const)
      await expect(notice(page, face, 'update.title')).toBeVisible()
    await choice(other, en, 'hop', 'internet').click()
    await expect(other).toHaveURL(/hop=internet/)
    await other.reload()
    await expect(notice(other, en, 'update.title')).toBeVisible()
    await expect(brand(other, en, '')).toBeVisible()
    expect(await keptReleases(old)).toBe(2)
  })

  await test.step('One tab takes it where it stands; the other is told, and goes on', async () => {
    const here = other.url()
    await take(other, en)
    await expect(brand(other, en, 'second')).toBeVisible()
    expect(other.url()).toBe(here)
    await expect(notice(other, en, 'update.title')).toBeHidden()
    await expect(notice(old, ru, 'update.elsewhere')).toBeVisible()
    await expectAccessible(old, 'a new release in another tab')
    await expect(brand(old, ru, '')).toBeVisible()
    await expect(noteField(old, ru)).toHaveValue('из первой')
  })

  await test.step('The second reads the case of the first, and writes it in another shape', async () => {
    await other.goto(`/en/cases#${caseId}`)
    await expect(noteField(other, en)).toHaveValue('из первой')
    await noteField(other, en).fill('of the second')
    await expect(old.getByText(ru.ui('cases.parted.newer'))).toBeVisible()
    await expect(noteField(old, ru)).toHaveValue('из первой')
    await noteField(old, ru).fill('снова из первой')
    await expect.poll(() => kept(old)).toContain('снова из первой')
    expect(await kept(old)).toContain('of the second')
  })

  const latest = await context.newPage()
  await test.step('The second and the third, of one shape, write one case', async () => {
    await latest.goto('/en/cases')
    site.put(third)
    expect(await lookForNew(latest)).toBe('installed')
    await take(latest, en)
    await expect(brand(latest, en, 'latest')).toBeVisible()
    await expect(notice(other, en, 'update.elsewhere')).toBeVisible()
    await latest.goto(`/en/cases#${caseId}`)
    await expect(noteField(latest, en)).toHaveValue('of the second')
    await noteField(latest, en).fill('of the latest')
    await expect(noteField(other, en)).toHaveValue('of the latest')
    await noteField(other, en).fill('the second again')
    await expect(noteField(latest, en)).toHaveValue('the second again')
  })

  await test.step('Two releases behind, and without a network, the first still has all of its own', async () => {
    await context.setOffline(true)
    expect(await missingOf(old, first)).toEqual([])
    await old
      .getByRole('link', { name: ru.ui('report.link'), exact: true })
      .first()
      .click()
    await expect(headingOf(old, ru.ui('report.heading'))).toBeVisible()
    await expect(old.getByText('снова из первой').first()).toBeVisible()
    await take(old, ru)
    await expect(brand(old, ru, 'latest')).toBeVisible()
    await old.goBack()
    await expectNode(old, ru, 'cert')
    await expect(noteField(old, ru)).toHaveValue('снова из первой')
  })
})
