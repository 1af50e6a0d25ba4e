/** Nothing is lost: the tab is killed, the disk is full, a record is damaged, another tab deletes the case. */
import type { BrowserContext, Page } from '@playwright/test'
import { article } from '#event-2004/article'
import { choicesOf, linkTo } from './support/article.ts'
import { connector, type Face, faces, ru } from './support/faces.ts'
import { kept } from './support/kept.ts'
import { choice, expectAccessible, expectNode, headingOf, noteField, work } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** At once, as by the system: the page gets no last event. */
async function kill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  session.send('Page.crash').catch(() => {})
  await crashed
  await page.close()
}

async function openFirstCase(context: BrowserContext, face: Face): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`/${face.language}/`)
  await page
    .getByRole('region', { name: face.ui('cases.recent.title') })
    .getByRole('link')
    .first()
    .click()
  return page
}

test('A tab that is killed right after an answer leaves the case with it, and with the note before', async ({
  page,
  context,
}) => {
  const face = ru
  await work(page, face, 'до обрыва')
  await expect.poll(() => kept(page)).toContain('до обрыва')
  await choice(page, face, 'cert', 'clear').click()
  await expect(page).toHaveURL(/cert=clear/)
  await expect.poll(() => kept(page)).toContain('"cert":"clear"')
  const { hash } = new URL(page.url())
  await kill(page)
  const later = await openFirstCase(context, face)
  await expect(later).toHaveURL(new RegExp(`${hash.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`))
  await later.goto(linkTo(face, 'cert') + hash)
  await expect(noteField(later, face)).toHaveValue('до обрыва')
})

test('A tab that is closed while a note is typed leaves it whole', async ({ page, context }) => {
  const face = ru
  await work(page, face, '')
  await noteField(page, face).fill('последнее слово')
  await page.close({ runBeforeUnload: true })
  const later = await openFirstCase(context, face)
  await expect(noteField(later, face)).toHaveValue('последнее слово')
})

for (const face of faces) {
  const { ui } = face

  test(`In ${face.name}, a full disk is said, a file is given, and the file opens elsewhere`, async ({
    page,
    freshContext,
    baseURL,
  }) => {
    await page.goto(`/${face.language}/`)
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      quotaSize: 1,
    })
    await work(page, face, 'no room for this')
    await expect(page.getByRole('status').getByText(ui('storage.full'))).toBeVisible()
    await expectAccessible(page, 'full disk')
    const downloading = page.waitForEvent('download')
    await button(page, ui('storage.save')).click()
    const file = await (await downloading).path()
    await page.reload()
    await expect(noteField(page, face)).toHaveValue('no room for this')

    const other = await (await freshContext()).newPage()
    await other.goto(`/${face.language}/cases`)
    await other.getByLabel(ui('cases.import.label')).setInputFiles(file)
    await other
      .getByRole('list', { name: ui('cases.title'), exact: true })
      .getByRole('link')
      .click()
    await expect(noteField(other, face)).toHaveValue('no room for this')
  })

  test(`In ${face.name}, a case that another tab deletes is asked for before it comes back`, async ({
    page,
    context,
  }) => {
    await work(page, face, 'of the first tab')
    await expect.poll(() => kept(page)).toContain('of the first tab')
    const other = await context.newPage()
    await other.goto(`/${face.language}/cases`)
    await other.getByRole('button', { name: ui('cases.delete') }).click()
    await expect(other.getByText(ui('cases.empty.title'))).toBeVisible()

    const notice = page.getByRole('status').getByText(ui('cases.deletedElsewhere.title'))
    // The note is far below the notice: a line says that it is there.
    await expect(notice).not.toBeInViewport()
    await page.getByRole('button', { name: ui('shell.show') }).click()
    await expect(notice).toBeInViewport()
    await expect(page.getByRole('button', { name: ui('shell.show') })).toBeHidden()
    await expectAccessible(page, 'deleted elsewhere')
    await noteField(page, face).fill('and after')
    await page.waitForTimeout(600)
    expect(await kept(page)).toBe('[]')
    await button(page, ui('cases.deletedElsewhere.keep')).click()
    await expect(notice).toBeHidden()
    await expect(other.getByRole('list', { name: ui('cases.title'), exact: true })).toContainText(connector)
    expect(await kept(page)).toContain('and after')
  })

  test(`In ${face.name}, a deleted case is had back from among the deleted, or gone for good`, async ({
    page,
  }) => {
    const first = choicesOf(article.start)[0] ?? ''
    await page.goto(linkTo(face, article.start))
    await choice(page, face, article.start, first).click()
    await expect.poll(() => kept(page)).not.toBe('[]')
    await page.goto(`/${face.language}/cases`)
    const remove = page.getByRole('button', { name: ui('cases.delete') })
    await remove.click()
    await expect(remove).toBeHidden()
    await page.reload()
    const bin = page.getByRole('group').filter({ hasText: ui('cases.bin.title', { count: 1 }) })
    await bin.getByText(ui('cases.bin.title', { count: 1 })).click()
    await expectAccessible(page, 'deleted cases')
    await bin.getByRole('button', { name: ui('cases.bin.restore') }).click()
    await expect(bin).toBeHidden()
    await remove.click()
    await bin.getByText(ui('cases.bin.title', { count: 1 })).click()
    await bin.getByRole('button', { name: ui('cases.bin.empty') }).click()
    await expect(bin).toBeHidden()
    await page.reload()
    await expect(headingOf(page, ui('cases.title'))).toBeVisible()
    await expect(bin).toBeHidden()
  })
}

/** Loads the page again, which finds what the tab keeps changed. */
async function whileAway(page: Page, change: (text: string) => string): Promise<void> {
  const now = await page.evaluate(() => sessionStorage.getItem('event-2004') ?? '')
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('changed') !== null) return
    sessionStorage.setItem('changed', 'once')
    sessionStorage.setItem('event-2004', text)
  }, change(now))
  await page.reload()
}

const damages: readonly (readonly [what: string, change: (text: string) => string])[] = [
  ['cut off', (text) => text.slice(0, text.length / 2)],
  [
    'with fields of other kinds',
    (text) => text.replace(/"notes":\{[^}]*\}/, '"notes":[7]').replace(/"draft":"[^"]*"/, '"draft":{}'),
  ],
  ['of a later release', (text) => text.replace(/"version":1\}$/, '"version":9}')],
]
for (const [what, change] of damages) {
  test(`The tab's own storage, ${what}, costs nothing that was kept as a case`, async ({ page }) => {
    const face = ru
    const { ui } = face
    await work(page, face, 'все на месте')
    await expect.poll(() => kept(page)).toContain('все на месте')
    await whileAway(page, change)
    await expectNode(page, face, 'cert')
    await expect(noteField(page, face)).toHaveValue('все на месте')
    if (what.startsWith('of a later')) return
    await expect(page.getByRole('status').getByText(ui('storage.damaged'))).toBeVisible()
    await expectAccessible(page, 'damaged')
    const downloading = page.waitForEvent('download')
    await button(page, ui('storage.damagedSave')).click()
    expect((await downloading).suggestedFilename()).toMatch(/^exchange-2004-damaged-/)
  })
}

test("A full storage of the tab's own costs nothing: the case is kept beside it", async ({ page }) => {
  const face = ru
  await page.addInitScript(() => {
    if (sessionStorage.getItem('filler') === null)
      for (let size = 2 ** 22; size > 0; size = Math.floor(size / 2))
        try {
          sessionStorage.setItem('filler', (sessionStorage.getItem('filler') ?? '') + 'x'.repeat(size))
        } catch {
          // Nearly full.
        }
  })
  await work(page, face, 'рядом')
  await expect.poll(() => kept(page)).toContain('рядом')
  await page.reload()
  await expectNode(page, face, 'cert')
  await expect(noteField(page, face)).toHaveValue('рядом')
})
