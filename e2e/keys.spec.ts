/** Helping hands: shortcuts, finding a check by typing, both languages side by side. */
import type { Page } from '@playwright/test'
import { linkTo, titleOf } from './support/article.ts'
import { type Face, faces, otherThan } from './support/faces.ts'
import {
  clipboardOf,
  expectAccessible,
  expectNode,
  expectNoSidewaysScroll,
  pageIn,
  pasteField,
} from './support/pages.ts'
import { expect, test } from './support/test.ts'

const answers = { reply: 'timeout' }

const list = (page: Page, { keys }: Face) => page.getByRole('dialog', { name: keys('title'), exact: true })
const jump = (page: Page, { keys }: Face) =>
  page.getByRole('dialog', { name: keys('jump.title'), exact: true })

for (const face of faces) {
  const { keys, ui } = face

  test(`In ${face.name}, keys open the list of keys, choose answers, lead to pages and back, and copy the link`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write'])
    await page.goto(linkTo(face, 'hop', answers))
    await expectNode(page, face, 'hop')
    await page.keyboard.press('?')
    await expect(list(page, face)).toBeVisible()
    await expectAccessible(page, 'the list of shortcuts')
    await page.keyboard.press('Escape')
    await expect(list(page, face)).toBeHidden()

    // The second answer of the question.
    await page.keyboard.press('2')
    await expect(page).toHaveURL(/hop=edge/)
    await page.keyboard.press('m')
    await expect.poll(() => pageIn(page)).toBe('map')
    await page.keyboard.press('g')
    await expect.poll(() => pageIn(page)).not.toBe('map')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.keyboard.press('b')
    await expect.poll(() => pageIn(page)).toBe('map')
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
    await page.keyboard.press('c')
    await expect(page.getByText(keys('copied'), { exact: true })).toBeVisible()
    expect(await clipboardOf(page)).toBe(page.url())
    await page.keyboard.press('l')
    await expect(page.locator('html')).toHaveAttribute('lang', otherThan(face).language)
  })

  test(`In ${face.name}, two digits choose one of many answers, and Russian keys do what Latin ones do`, async ({
    page,
  }) => {
    // The second digit comes in time, however slow the machine.
    await page.clock.install()
    await page.goto(linkTo(face, 'reply'))
    await expectNode(page, face, 'reply')
    await page.clock.pauseAt(Date.now() + 60_000)
    await page.keyboard.press('1')
    await page.keyboard.press('2')
    await page.clock.resume()
    await expect(page).toHaveURL(/reply=dns/)
    const next = pageIn(page)

    // A digit that waits for its second one chooses nothing on the page that is shown by then.
    await page.goto(linkTo(face, 'reply', { reply: 'dns' }))
    await expectNode(page, face, 'reply')
    await page.clock.pauseAt(Date.now() + 120_000)
    await page.keyboard.press('1')
    await page.keyboard.press('g')
    await expectNode(page, face, next)
    await page.clock.runFor(2000)
    await page.clock.resume()
    await expect(page.getByRole('status').filter({ hasText: keys('digit', { digit: 1 }) })).toHaveCount(0)
    await expect(page).toHaveURL(new RegExp(`/${next}#1;reply=dns$`))
    await page.evaluate(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ь', code: 'KeyM', bubbles: true, cancelable: true }),
      ),
    )
    await expect.poll(() => pageIn(page)).toBe('map')
  })

  test(`In ${face.name}, keys are text in a field, and can be switched off for good`, async ({ page }) => {
    await page.goto(`/${face.language}/`)
    await pasteField(page, face).focus()
    await page.keyboard.type('mbr?/1')
    await expect(pasteField(page, face)).toHaveValue('mbr?/1')
    await expect(page.getByRole('dialog')).toBeHidden()

    await page.getByRole('button', { name: ui('shell.keys'), exact: true }).click()
    await list(page, face)
      .getByRole('checkbox', { name: keys('enabled'), exact: true })
      .uncheck()
    await list(page, face)
      .getByRole('button', { name: keys('close'), exact: true })
      .click()
    await page.reload()
    await page.goto(linkTo(face, 'hop', answers))
    await expectNode(page, face, 'hop')
    await page.keyboard.press('m')
    await page.keyboard.press('1')
    // With a modifier it is nobody's accident: it opens after what was pressed before it, and did nothing.
    await page.keyboard.press('Control+k')
    await expect(jump(page, face)).toBeVisible()
    expect(pageIn(page)).toBe('hop')
    await expect(page).toHaveURL(/#1;reply=timeout$/)
  })

  test(`In ${face.name}, a check is found by typing, in either language or by its code, and opens with the answers`, async ({
    page,
  }) => {
    await page.goto(linkTo(face, 'hop', answers))
    await expectNode(page, face, 'hop')
    await page.keyboard.press('/')
    const dialog = jump(page, face)
    const field = dialog.getByRole('combobox', { name: keys('jump.label'), exact: true })
    await expect(field).toBeFocused()
    await expect(dialog.getByRole('option')).not.toHaveCount(0)
    await expectAccessible(page, 'finding a check')
    const kind = keys('jump.kind.check')
    for (const typed of [titleOf(otherThan(face), 'mtu'), titleOf(face, 'mtu')]) {
      await field.fill(typed)
      await expect(dialog.getByRole('option').first()).toHaveText(`${titleOf(face, 'mtu')}${kind}`)
    }
    await field.fill('4.4.7')
    await expect(dialog.getByRole('option', { name: titleOf(face, 'port25') })).toBeVisible()
    await field.fill('zzzzzz')
    await expect(dialog.getByText(keys('jump.none'), { exact: true })).toBeVisible()
    await field.fill('mtu')
    await expect(dialog.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(dialog.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    const first = await dialog.getByRole('option').first().textContent()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/#1;reply=timeout$/)
    const heading = page.getByRole('heading', { level: 1 })
    await expect(heading).toBeFocused()
    expect(first).toContain(await heading.textContent())
  })

  test(`In ${face.name}, both languages stand side by side on a step when that is asked for, and stay`, async ({
    page,
  }) => {
    const other = otherThan(face)
    const twin = page.getByRole('heading', { level: 1 }).locator(`[lang="${other.language}"]`)
    await page.goto(linkTo(face, 'mtu', answers))
    await expectNode(page, face, 'mtu')
    await expect(twin).toHaveCount(0)
    const toggle = page.getByRole('button', { name: ui('beside'), exact: true })
    await toggle.click()
    await expect(toggle).toHaveAttribute('aria-pressed', 'true')
    await expect(twin).toHaveText(titleOf(other, 'mtu'))
    for (const step of Object.values(other.texts.checks.mtu?.steps ?? {})) {
      await expect(
        page
          .getByRole('main')
          .locator(`[lang="${other.language}"]`, { hasText: step.split('`')[0] ?? '' })
          .first(),
      ).toBeVisible()
    }
    await expectAccessible(page, 'side by side')
    await page.reload()
    await expect(twin).toHaveText(titleOf(other, 'mtu'))
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page, 'side by side at 320 px')
    await page.goto(linkTo(face, 'hop', answers))
    await expect(twin).toHaveText(titleOf(other, 'hop'))
    await page.keyboard.press('d')
    await expect(twin).toHaveCount(0)
  })
}
