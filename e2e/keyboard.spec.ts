/** A whole diagnosis with nothing but Tab, Enter and the keys of a text. */
import type { Locator, Page } from '@playwright/test'
import { titleOf } from './support/article.ts'
import { faces, otherThan } from './support/faces.ts'
import { choice, continueLink, headingOf, pasteField } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** More stops than any page has. */
const FAR = 150

/** Presses Tab until the focus is there, as a person does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible()
  for (let stops = 0; stops < FAR; stops += 1) {
    await page.keyboard.press('Tab')
    if (await target.evaluate((element) => element === document.activeElement)) return
  }
  throw new Error('Tab does not lead there')
}

for (const face of faces) {
  const { ui } = face

  test(`In ${face.name}, Tab and Enter alone lead from the paste to the cause, on to the next check and to another language`, async ({
    page,
  }) => {
    await page.goto(`/${face.language}/`)
    await tabTo(page, pasteField(page, face))
    await page.keyboard.insertText(face.event)
    await tabTo(page, page.getByRole('button', { name: ui('start.paste.go'), exact: true }))
    await page.keyboard.press('Enter')
    await expect(headingOf(page, ui('evidence.title'))).toBeFocused()

    // From the heading on: whoever reads on comes to the way on, past what can be corrected.
    await tabTo(page, continueLink(page, face))
    await page.keyboard.press('Enter')
    await expect(headingOf(page, titleOf(face, 'cert'))).toBeFocused()

    await tabTo(page, choice(page, face, 'cert', 'found'))
    await page.keyboard.press('Enter')
    await expect(headingOf(page, titleOf(face, 'tls-certificate'))).toBeFocused()

    await tabTo(page, page.getByRole('main').getByRole('link', { name: ui('cause.goOn'), exact: true }))
    await page.keyboard.press('Enter')
    await expect(page).not.toHaveURL(/\/tls-certificate#/)
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

    const other = page.getByRole('link', { name: otherThan(face).ownName, exact: true })
    await tabTo(page, other)
    await page.keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('lang', otherThan(face).language)
    await expect(other).toBeFocused()
  })

  test(`In ${face.name}, "start again" is asked, cancelled by Escape and confirmed by keyboard, and the focus is not lost`, async ({
    page,
  }) => {
    await page.goto(`/${face.language}/event-2004/hop#1;reply=timeout`)
    const open = page.getByRole('button', { name: ui('again.open'), exact: true })
    await tabTo(page, open)
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: ui('again.title'), exact: true })
    await expect(dialog).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(open).toBeFocused()
    await expect(page).toHaveURL(/#1;reply=timeout$/)

    await page.keyboard.press('Enter')
    await tabTo(page, dialog.getByRole('button', { name: ui('again.yes'), exact: true }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`/${face.language}/`)
    await expect(headingOf(page, ui('start.title'))).toBeFocused()
  })
}
