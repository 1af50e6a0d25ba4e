/** Long texts: read beside the field, and given back where nothing comes of them. The page answers all the while. */
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { type Face, faces, otherThan } from './support/faces.ts'
import { expectAccessible, expectNoSidewaysScroll, headingOf, pasteField } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** As the clipboard or a drag gives it; what the page does not take itself, the field takes. */
async function pasteLong(
  page: Page,
  face: Face,
  unit: string,
  times: number,
  how: 'paste' | 'drop' = 'paste',
): Promise<void> {
  await pasteField(page, face).focus()
  await page.evaluate(
    ([unit, times, how]) => {
      const data = new DataTransfer()
      data.setData('text/plain', unit.repeat(times))
      const options = { bubbles: true, cancelable: true }
      const event =
        how === 'paste'
          ? new ClipboardEvent('paste', { clipboardData: data, ...options })
          : new DragEvent('drop', { dataTransfer: data, ...options })
      if (document.activeElement?.dispatchEvent(event)) throw new Error('left to the browser')
    },
    [unit, times, how] as const,
  )
}

/** From now on, counts how often the page could have answered, and how long it ever could not. */
const watchBusy = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { answers: 0, longest: 0 }
    Object.assign(window, { heartbeat: seen })
    let last = performance.now()
    setInterval(() => {
      const now = performance.now()
      seen.longest = Math.max(seen.longest, Math.round(now - last))
      seen.answers++
      last = now
    }, 20)
  })
const busy = (page: Page): Promise<{ answers: number; longest: number }> =>
  page.evaluate(() => ({ ...Reflect.get(window, 'heartbeat') }))

const TEN_MB = 10 * 1024 * 1024

for (const face of faces) {
  const { ui, language } = face
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

  test(`In ${face.name}, a long paste that holds nothing, or is cancelled, is in the field again`, async ({
    page,
  }) => {
    await page.goto(`/${language}/`)
    const field = pasteField(page, face)
    await field.fill('before  after')
    await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(7, 7))
    await pasteLong(page, face, 'no such thing here\n', 6000)
    await expect(page.getByRole('alert')).toContainText(ui('start.paste.kept'))
    await expect(field).toBeFocused()
    await expect(field).toHaveValue(`before ${'no such thing here\n'.repeat(6000)} after`)

    // The worker's script does not come: there is time to cancel.
    await page.reload()
    await page.route(/assets\/worker-[^/]*\.js/, () => {})
    await field.fill('')
    await pasteLong(page, face, 'Пропадет ли это? ', 8000)
    await button(page, ui('file.cancel')).click()
    await expect(page.locator('form').getByRole('status')).toHaveText(ui('start.paste.cancelled'))
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('Пропадет ли это? '.repeat(8000))

    // Whoever goes elsewhere meanwhile finds it on the way back.
    await field.fill('')
    await pasteLong(page, face, 'And this? ', 20_000, 'drop')
    await page.getByRole('link', { name: ui('start.without.go'), exact: true }).click()
    await expect(page).toHaveURL(/event-2004/)
    await page.goBack()
    await expect(field).toHaveValue('And this? '.repeat(20_000))
  })

  test(`From ${face.name}, a text that is read while the language is changed is shown in the other one`, async ({
    page,
  }) => {
    const other = otherThan(face)
    let letGo = () => {}
    const held = new Promise<void>((resolve) => {
      letGo = resolve
    })
    await page.route(/assets\/worker-[^/]*\.js/, async (route) => {
      await held
      await route.continue()
    })
    await page.goto(`/${language}/`)
    await pasteLong(page, face, `550 5.1.1 User unknown\n${'x '.repeat(50_000)}`, 1)
    await expect(button(page, ui('file.cancel'))).toBeVisible()
    await page.getByRole('link', { name: other.ownName, exact: true }).click()
    await expect(page.getByRole('button', { name: other.ui('file.cancel'), exact: true })).toBeVisible()
    letGo()
    await expect(headingOf(page, other.ui('evidence.title'))).toBeVisible()
    expect(page.url()).toContain(`/${other.language}/`)
  })

  test(`In ${face.name}, one line of 10 MB is read while the page works on, pasted and as a file, and given back`, async ({
    page,
  }, testInfo) => {
    await page.goto(`/${language}/`)
    await watchBusy(page)
    await pasteLong(page, face, 'x', TEN_MB)
    await expect(page.getByText(ui('start.paste.tooLong'))).toBeVisible({ timeout: 60_000 })
    await expect(pasteField(page, face)).toHaveValue('')
    await expect(page.getByRole('alert')).not.toContainText(ui('start.paste.kept'))
    const ofPaste = await busy(page)
    await expectAccessible(page, 'too long')
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page, 'too long')
    const downloading = page.waitForEvent('download')
    await button(page, ui('start.paste.save')).click()
    const path = await (await downloading).path()
    expect((await readFile(path, 'utf8')) === 'x'.repeat(TEN_MB)).toBe(true)

    await watchBusy(page)
    await page.getByLabel(ui('file.choose'), { exact: true }).setInputFiles(path)
    await expect(page.getByRole('alert')).toContainText(ui('problem.unrecognised').split('`')[0] ?? '', {
      timeout: 60_000,
    })
    await expect(page.getByText(ui('start.paste.tooLong'))).toBeHidden()
    const ofFile = await busy(page)

    await watchBusy(page)
    await pasteLong(page, face, `550 5.1.1 User unknown\n${'x '.repeat(TEN_MB / 2)}`, 1)
    await expect(headingOf(page, ui('evidence.title'))).toBeVisible({ timeout: 60_000 })
    const ofReply = await busy(page)
    for (const [what, { answers, longest }] of Object.entries({ ofPaste, ofFile, ofReply })) {
      testInfo.annotations.push({ type: `longest without an answer, ms, ${what}`, description: `${longest}` })
      expect(answers, `${what}: answers while it was read`).toBeGreaterThan(5)
    }
  })
}
