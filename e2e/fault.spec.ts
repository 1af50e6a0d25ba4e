/** Faults that are put into the page: an error in a page's code, a part that does not come, an error nobody caught. */
import { readFile } from 'node:fs/promises'
import { test as base, expect, type Page } from '@playwright/test'
import enFault from '#locales/en/fault.json' with { type: 'json' }
import ruFault from '#locales/ru/fault.json' with { type: 'json' }
import { en, type Face, faces } from './support/faces.ts'
import {
  expectAccessible,
  expectNode,
  expectNoSidewaysScroll,
  headingOf,
  noteField,
  paste,
  pasteField,
  work,
} from './support/pages.ts'
import { waitForScript } from './support/test.ts'

// Not the watching one: errors in the console are what these tests make.
const test = base.extend<object>({
  context: async ({ context }, use) => {
    context.on('page', waitForScript)
    await use(context)
  },
})
const words = { en: enFault, ru: ruFault }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const openReport = (page: Page, { ui }: Face) =>
  page
    .getByRole('link', { name: ui('report.link'), exact: true })
    .first()
    .click()

/** Saves everything; gives the file's path after a look at what is in it. */
async function saved(page: Page, face: Face): Promise<string> {
  const downloading = page.waitForEvent('download')
  await button(page, words[face.language].save).click()
  const path = await (await downloading).path()
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    format: 'exchange-2004-wizard/cases',
    cases: [{ notes: { cert: 'before the fault' }, answers: { reply: 'tls' } }],
  })
  return path
}

for (const face of faces) {
  const { ui, language } = face
  const fault = words[language]

  test(`In ${face.name}, an error in a page's code shows a page with the case to save and a way to go on`, async ({
    page,
    browser,
    baseURL,
  }) => {
    // The page's module, with a component that throws when it is drawn.
    await page.route(/assets\/ReportPage-[^/]*\.js/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'export const ReportPage = () => { throw new Error("a fault in drawing <b>") }',
      }),
    )
    await work(page, face, 'before the fault')
    await openReport(page, face)
    await expect(headingOf(page, fault.error.title)).toBeVisible()
    await expect(page.getByText('a fault in drawing <b>')).toBeVisible()
    await expectAccessible(page, 'error page')
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page, 'error page')
    const file = await saved(page, face)

    await page.getByRole('link', { name: fault.resume, exact: true }).click()
    await expectNode(page, face, 'cert')
    await expect(noteField(page, face)).toHaveValue('before the fault')

    const context = await browser.newContext({ ...(baseURL && { baseURL }) })
    context.on('page', waitForScript)
    const other = await context.newPage()
    await other.goto(`/${language}/cases`)
    await other.getByLabel(ui('cases.import.label')).setInputFiles(file)
    await expect(other.getByText(ui('cases.import.done', { count: 1 }))).toBeVisible()
    await context.close()
  })

  test(`In ${face.name}, a part that does not come is said to be that; reloading helps`, async ({
    page,
    context,
  }) => {
    await work(page, face, 'before the fault')
    await context.setOffline(true)
    await openReport(page, face)
    await expect(headingOf(page, fault.load.title)).toBeVisible()
    await saved(page, face)
    await context.setOffline(false)
    await button(page, fault.reload).click()
    await expect(headingOf(page, ui('report.heading'))).toBeVisible()
    await expect(page.getByText('before the fault').first()).toBeVisible()
  })

  test(`In ${face.name}, an error that nobody caught is said beside the page, which goes on`, async ({
    page,
  }) => {
    await work(page, face, 'before the fault')
    const notice = page.getByRole('status').filter({ hasText: fault.notice.title })
    for (const make of [
      () =>
        setTimeout(() => {
          throw new Error('in a handler')
        }),
      () => void Promise.reject(new Error('in a promise')),
    ]) {
      await page.evaluate(make)
      await expect(notice).toBeVisible()
      await expectAccessible(page, 'fault notice')
      await saved(page, face)
      await notice.getByRole('button', { name: fault.dismiss, exact: true }).click()
      await expect(notice).toBeHidden()
    }
    await noteField(page, face).fill('after the fault')
    await page.reload()
    await expect(noteField(page, face)).toHaveValue('after the fault')
  })
}

test('A part of the reading that does not come leaves the text in its field, to be read again', async ({
  page,
}) => {
  await page.route(/assets\/take-[^/]*\.js/, (route) => route.abort())
  await paste(page, en, en.event)
  await expect(page.getByRole('status').filter({ hasText: enFault.load.title })).toBeVisible()
  await expect(pasteField(page, en)).toHaveValue(en.event)
  await expect(button(page, en.ui('start.paste.go'))).not.toHaveAttribute('aria-disabled', 'true')
})

test('What keeps cases is tried again with each change where it does not come, and that is said', async ({
  page,
}) => {
  const storage = /assets\/storage-[^/]*\.js/
  await page.route(storage, (route) => route.abort())
  await work(page, en, 'before it came')
  const notice = page.getByRole('status').getByText(en.ui('storage.missing'))
  await expect(notice).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: enFault.notice.title })).toBeHidden()
  await page.unroute(storage)
  await noteField(page, en).fill('after it came')
  await expect(notice).toBeHidden()
})

test('Words that do not come leave a page in the language of the address, and its answers', async ({
  page,
}) => {
  await page.route(/assets\/(?:ui|ru)-[^/]*\.js/, (route) => route.abort())
  const link = '/ru/event-2004/report#1;reply=tls'
  await page.goto(link)
  await expect(headingOf(page, ruFault.load.title)).toBeVisible()
  await expect(page).toHaveURL(link)
})
