/** Cases: kept without being asked, found again, handed on as a file, and safe between tabs. */
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Locator, Page } from '@playwright/test'
import { article } from '#event-2004/article'
import { fullCase } from '../src/diagnosis/testing/cases.ts'
import { after, choicesOf, linkTo } from './support/article.ts'
import { connector, type Face, faces } from './support/faces.ts'
import { kept } from './support/kept.ts'
import {
  choice,
  continueLink,
  expectAccessible,
  expectNode,
  expectNoSidewaysScroll,
  headingOf,
  pageIn,
  understand,
} from './support/pages.ts'
import { expect, test } from './support/test.ts'

const list = (face: Face): string => `/${face.language}/cases`
const rows = (page: Page, { ui }: Face): Locator =>
  page
    .getByRole('list', { name: ui('cases.title'), exact: true })
    .getByRole('listitem')
    .filter({ has: page.getByRole('button') })
const button = (within: Page | Locator, name: string): Locator => within.getByRole('button', { name })
const note = (page: Page, { ui }: Face): Locator =>
  page.getByRole('textbox', { name: ui('check.note'), exact: true })

async function openList(page: Page, face: Face, count: number): Promise<void> {
  await page.goto(list(face))
  await expect(headingOf(page, face.ui('cases.title'))).toBeVisible()
  await expect(rows(page, face)).toHaveCount(count)
}

/** Waits until what was typed last is written down, and all before it: the case itself is there a moment sooner. */
const isKept = (page: Page, text: string): Promise<void> => expect.poll(() => kept(page)).toContain(text)

/** Answers the first question with its first choice; gives the page that this leads to. */
async function answerFirst(page: Page, face: Face): Promise<string> {
  const first = choicesOf(article.start)[0] ?? ''
  await page.goto(linkTo(face, article.start))
  await choice(page, face, article.start, first).click()
  const { page: next } = after({}, article.start, first)
  await expectNode(page, face, next)
  return next
}

/** From the pasted event to the first check, with a note on it; gives the check. */
async function pasteAndNote(page: Page, face: Face, text: string): Promise<string> {
  await understand(page, face, face.event)
  const check = 'cert'
  const { hash } = new URL(page.url())
  await continueLink(page, face).click()
  // Straight to the check, by the list of causes' own way: the address with the same answers.
  await page.goto(`/${face.language}/event-2004/${check}${hash}`)
  await expectNode(page, face, check)
  await note(page, face).fill(text)
  return check
}

const titleLink = (row: Locator): Locator => row.getByRole('link')

for (const face of faces) {
  const { ui } = face
  test.describe(`In ${face.name}`, () => {
    test('a link that is only looked at makes no case; the first answer does', async ({ page }) => {
      await openList(page, face, 0).catch(() => {})
      await page.goto(linkTo(face, article.start))
      await expectNode(page, face, article.start)
      await page.waitForTimeout(600)
      await page.goto(list(face))
      await expect(page.getByRole('heading', { name: ui('cases.empty.title') })).toBeVisible()
      await expectAccessible(page, 'no cases')
      await answerFirst(page, face)
      await openList(page, face, 1)
    })

    test('a case is resumed exactly where it was, with evidence, answers and notes', async ({
      page,
      context,
    }) => {
      const check = await pasteAndNote(page, face, 'asked the postmaster')
      const { hash } = new URL(page.url())
      await isKept(page, 'asked the postmaster')
      await page.close()

      const later = await context.newPage()
      await later.goto(`/${face.language}/`)
      const recent = later.getByRole('region', { name: ui('cases.recent.title') })
      await expect(recent.getByRole('link')).toContainText(connector)
      await expectAccessible(later, 'start page with a case')
      await recent.getByRole('link').click()
      await expectNode(later, face, check)
      expect(pageIn(later)).toBe(check)
      expect(new URL(later.url()).hash).toBe(hash)
      await expect(note(later, face)).toHaveValue('asked the postmaster')
      await later.goto(`/${face.language}/event-2004/evidence${hash}`)
      await expect(later.getByRole('textbox', { name: ui('place.connector.label') })).toHaveValue(connector)
    })

    test('the list is searched, renamed, copied and deleted with a way back', async ({ page }) => {
      await pasteAndNote(page, face, 'blue moon')
      await isKept(page, 'blue moon')
      await answerFirst(page, face)
      await openList(page, face, 2)
      await expectAccessible(page, 'cases')
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page, 'cases')
      await page.setViewportSize({ width: 1280, height: 720 })

      const search = page.getByRole('searchbox', { name: ui('cases.search') })
      await search.fill('BLUE moon')
      await expect(rows(page, face)).toHaveCount(1)
      await expect(titleLink(rows(page, face))).toContainText(connector)

      const row = rows(page, face).first()
      await button(row, ui('cases.rename')).click()
      const field = page.getByRole('textbox', { name: ui('cases.newTitle') })
      await expect(field).toBeFocused()
      await expectAccessible(page, 'renaming')
      await field.fill('<b>Contoso</b> & Co')
      await field.press('Enter')
      await expect(titleLink(row)).toHaveText('<b>Contoso</b> & Co')
      await expect(button(row, ui('cases.rename'))).toBeFocused()

      await search.fill('contoso</b>')
      await button(row, ui('cases.duplicate')).click()
      await expect(rows(page, face)).toHaveCount(2)
      const copy = rows(page, face).filter({ hasText: ui('cases.copyOf', { title: '<b>Contoso</b> & Co' }) })
      await button(copy, ui('cases.delete')).click()
      await expect(rows(page, face)).toHaveCount(1)
      const undo = button(page, ui('cases.undo'))
      await expect(undo).toBeFocused()
      await expectAccessible(page, 'deleted')
      await undo.click()
      await expect(rows(page, face)).toHaveCount(2)

      await search.fill('no such words')
      await expect(page.getByText(ui('cases.none'))).toBeVisible()
      await search.fill('')
      await page.reload()
      await expect(rows(page, face)).toHaveCount(3)
    })

    test('what was deleted does not come back with the tab that worked on it', async ({ page }) => {
      await pasteAndNote(page, face, 'to be forgotten')
      await openList(page, face, 1)
      await button(rows(page, face).first(), ui('cases.delete')).click()
      await expect(rows(page, face)).toHaveCount(0)
      await page.reload()
      await expect(page.getByRole('heading', { name: ui('cases.empty.title') })).toBeVisible()
      await page.goto(linkTo(face, 'cert'))
      await expect(note(page, face)).toHaveValue('')
    })

    test('starting again leaves the case in the list and begins another', async ({ page }) => {
      await pasteAndNote(page, face, 'the first one')
      await button(page, ui('again.open')).click()
      await expect(page.getByText(ui('again.text'))).toBeVisible()
      await page
        .getByRole('dialog')
        .getByRole('button', { name: ui('again.yes') })
        .click()
      await expect(headingOf(page, ui('start.title'))).toBeVisible()
      await answerFirst(page, face)
      await openList(page, face, 2)
      await titleLink(rows(page, face).filter({ hasText: connector })).click()
      await expect(note(page, face)).toHaveValue('the first one')
    })

    test('Back from another case leads into the case that the page belonged to', async ({ page }) => {
      const check = await pasteAndNote(page, face, 'mine')
      await isKept(page, 'mine')
      await page.getByRole('banner').getByRole('link').first().click()
      await page
        .getByRole('main')
        .getByRole('link', { name: ui('start.without.go') })
        .click()
      await expectNode(page, face, article.start)
      await choice(page, face, article.start, choicesOf(article.start)[0] ?? '').click()
      await expect.poll(async () => JSON.parse(await kept(page)).length).toBe(2)
      await page.goBack()
      await page.goBack()
      await page.goBack()
      await expectNode(page, face, check)
      await expect(note(page, face)).toHaveValue('mine')
    })

    test('a case exported here and imported by somebody else is the same case', async ({
      page,
      freshContext,
    }) => {
      const check = await pasteAndNote(page, face, 'handed on')
      const { hash } = new URL(page.url())
      await openList(page, face, 1)
      const first = await exported(page, () => button(rows(page, face).first(), ui('cases.export')).click())

      const other = await (await freshContext()).newPage()
      await openList(other, face, 0)
      await importFile(other, face, first)
      await expect(rows(other, face)).toHaveCount(1)
      await expect(other.getByText(ui('cases.import.done', { count: 1 }))).toBeVisible()
      const second = await exported(other, () => button(other, ui('cases.exportAll')).click())
      expect(casesIn(second)).toEqual(casesIn(first))

      await titleLink(rows(other, face)).click()
      await expectNode(other, face, check)
      expect(new URL(other.url()).hash).toBe(hash)
      await expect(note(other, face)).toHaveValue('handed on')
      expect(await reportOf(other, face)).toBe(await reportOf(page, face))
    })

    test('an import asks before it overwrites, and may keep both', async ({ page }) => {
      await pasteAndNote(page, face, 'as it was')
      await openList(page, face, 1)
      const file = await exported(page, () => button(page, ui('cases.exportAll')).click())
      await importFile(page, face, file)
      await expect(page.getByText(ui('cases.import.known', { count: 1 }))).toBeVisible()

      await titleLink(rows(page, face)).click()
      await note(page, face).fill('as it is')
      await openList(page, face, 1)
      await importFile(page, face, file)
      await expect(page.getByRole('heading', { name: ui('cases.import.title') })).toBeFocused()
      await expectAccessible(page, 'conflict')
      await expect(page.getByRole('radio', { name: ui('cases.import.mine') })).toBeChecked()
      const both = page.getByRole('radio', { name: ui('cases.import.both') })
      const go = page.getByRole('button', { name: ui('cases.import.go'), exact: true })
      await both.check()
      await page.evaluate(() => {
        const { put } = IDBObjectStore.prototype
        IDBObjectStore.prototype.put = () => {
          IDBObjectStore.prototype.put = put
          throw new DOMException('no room', 'QuotaExceededError')
        }
      })
      await go.click()
      await expect(page.getByText(ui('cases.import.problem.unreached'))).toBeVisible()
      await expect(both).toBeChecked()
      await go.click()
      await expect(rows(page, face)).toHaveCount(2)

      await importFile(page, face, file)
      await page.getByRole('radio', { name: ui('cases.import.theirs') }).check()
      await page.getByRole('button', { name: ui('cases.import.go'), exact: true }).click()
      await expect(page.getByText(ui('cases.import.done', { count: 1 }))).toBeVisible()
      await page.goBack()
      await expect(note(page, face)).toHaveValue('as it was')
    })

    test('a file that is none of ours is refused with a reason', async ({ page }) => {
      await openList(page, face, 0)
      await importFile(page, face, '{"cases": [')
      await expect(page.getByText(ui('cases.import.problem.not-json'))).toBeVisible()
      await importFile(page, face, '[]')
      await expect(page.getByText(ui('cases.import.problem.not-cases'))).toBeVisible()
      await importFile(
        page,
        face,
        JSON.stringify({ format: 'exchange-2004-wizard/cases', version: 9, cases: [] }),
      )
      await expect(page.getByText(ui('cases.import.problem.newer'))).toBeVisible()
      await importFile(
        page,
        face,
        JSON.stringify({ format: 'exchange-2004-wizard/cases', version: 1, cases: [{ id: 1 }] }),
      )
      await expect(page.getByText(ui('cases.import.problem.empty'))).toBeVisible()
      await expectAccessible(page, 'refused file')
      await expect(rows(page, face)).toHaveCount(0)
    })

    test('a file of hundreds of cases is taken in, and its list comes a portion at a time', async ({
      page,
    }) => {
      await openList(page, face, 0)
      const cases = Array.from({ length: 150 }, (_, at) => ({ ...fullCase, id: `case-${at}` }))
      await importFile(
        page,
        face,
        JSON.stringify({ format: 'exchange-2004-wizard/cases', version: 1, cases }),
      )
      await expect(page.getByText(ui('cases.import.done', { count: 150 }))).toBeVisible()
      await expect(rows(page, face)).toHaveCount(100)
      await page.getByRole('button', { name: ui('cases.more', { count: 50 }), exact: true }).click()
      await expect(rows(page, face)).toHaveCount(150)
    })

    test('two tabs on one case see each other, and neither is moved by force', async ({ page, context }) => {
      const check = await pasteAndNote(page, face, 'from the first tab')
      await isKept(page, 'from the first tab')
      const other = await context.newPage()
      await openList(other, face, 1)
      await titleLink(rows(other, face)).click()
      await expectNode(other, face, check)
      await expect(note(other, face)).toHaveValue('from the first tab')

      await note(other, face).fill('from the second tab')
      await expect(note(page, face)).toHaveValue('from the second tab')

      const here = page.url()
      await choice(other, face, check, 'clear').click()
      const notice = page.getByRole('status').filter({ hasText: ui('cases.elsewhere.go') })
      await expect(notice).toBeVisible()
      expect(page.url()).toBe(here)
      await expectAccessible(page, 'went on in another tab')
      await notice.getByRole('link', { name: ui('cases.elsewhere.go') }).click()
      await expect(page).toHaveURL(other.url())
      await expect(notice).toBeHidden()
    })

    test('where nothing can be kept, the page says so once and works', async ({ freshContext }) => {
      const page = await withoutDatabase(await freshContext())
      await page.goto(`/${face.language}/`)
      const notice = page.getByText(ui('storage.unavailable'))
      await expect(notice).toBeVisible()
      await expectAccessible(page, 'no storage')
      await button(page, ui('storage.dismiss')).click()
      await expect(notice).toBeHidden()

      const check = await pasteAndNote(page, face, 'only here')
      await page.reload()
      await expectNode(page, face, check)
      await expect(note(page, face)).toHaveValue('only here')
      await expect(notice).toBeHidden()
      await button(page, ui('again.open')).click()
      await expect(page.getByText(ui('again.forgotten'))).toBeVisible()
      await page.goto(list(face))
      await expect(page.getByText(ui('cases.notRead'))).toBeVisible()
      await expectAccessible(page, 'list without storage')

      await page.goto(`${list(face)}#of-another-day`)
      await expect(page.getByText(ui('cases.notOpened.unreachedText'))).toBeVisible()
      await button(page, ui('cases.notOpened.again')).click()
      await expect(headingOf(page, ui('cases.notOpened.unreached'))).toBeVisible()
      await expectAccessible(page, 'case without storage')
    })
  })
}

/** The report's text, but for when it was made, which is its first time. */
async function reportOf(page: Page, face: Face): Promise<string> {
  if (pageIn(page) === 'cases') await titleLink(rows(page, face).first()).click()
  await page
    .getByRole('complementary')
    .getByRole('link', { name: face.ui('report.link'), exact: true })
    .click()
  await expect(headingOf(page, face.ui('report.heading'))).toBeVisible()
  const text = await page.getByRole('article').ariaSnapshot()
  expect(text).toContain('handed on')
  return text.replace(/^.*GMT.*$/m, '')
}

async function withoutDatabase(context: BrowserContext): Promise<Page> {
  await context.addInitScript(() => {
    indexedDB.open = () => {
      throw new DOMException('A mutation operation was attempted', 'InvalidStateError')
    }
  })
  return context.newPage()
}

async function exported(page: Page, act: () => Promise<void>): Promise<string> {
  const downloading = page.waitForEvent('download')
  await act()
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^exchange-2004-cases?-\d{4}-\d\d-\d\d\.json$/)
  return readFile(await download.path(), 'utf8')
}

const importFile = (page: Page, { ui }: Face, text: string): Promise<void> =>
  page
    .getByLabel(ui('cases.import.label'))
    .setInputFiles({ name: 'cases.json', mimeType: 'application/json', buffer: Buffer.from(text) })

function casesIn(text: string): unknown {
  const file: unknown = JSON.parse(text)
  return typeof file === 'object' && file !== null && 'cases' in file ? file.cases : undefined
}
