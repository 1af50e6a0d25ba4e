/** A page is there before its script: what a person does on it until then is done again when the script has come. */
import type { Page } from '@playwright/test'
import { linkTo } from './support/article.ts'
import { faces } from './support/faces.ts'
import { choice, expectNode, headingOf, pasteField } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** Opens a page whose scripts do not come until what is returned is called; it waits until they work. */
async function openWithoutScripts(page: Page, address: string): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/assets/*.js', async (route) => {
    await released
    await route.continue()
  })
  const opened = page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('html[data-live]')).toHaveCount(0)
  return async () => {
    release()
    await opened
    await page.unroute('**/assets/*.js')
  }
}

for (const face of faces) {
  const { ui, language, name } = face
  const go = ui('start.paste.go')

  test(`In ${name}, text from before the script stays, and can be read when it has come`, async ({
    page,
  }) => {
    const start = `/${language}/`
    const field = pasteField(page, face)

    let letScriptsCome = await openWithoutScripts(page, start)
    await field.pressSequentially('454 4.7.0 ')
    await page.keyboard.insertText('TLS')
    await letScriptsCome()
    await expect(field).toHaveValue('454 4.7.0 TLS')
    await expect(field).toBeFocused()
    // The script knows of it, and goes on where the person was.
    await page.keyboard.type('!')
    await expect(field).toHaveValue('454 4.7.0 TLS!')

    // The same with a page that the tab has held a draft for: what was typed last counts.
    letScriptsCome = await openWithoutScripts(page, start)
    await field.fill(face.event)
    await page.getByRole('button', { name: go, exact: true }).click()
    await letScriptsCome()
    await expect(headingOf(page, ui('evidence.title'))).toBeVisible()
  })

  test(`In ${name}, a file and an answer that were chosen before the script are taken`, async ({ page }) => {
    let letScriptsCome = await openWithoutScripts(page, `/${language}/`)
    await page.locator('input[type=file]').setInputFiles({
      name: 'event.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(face.event),
    })
    await letScriptsCome()
    await expect(headingOf(page, ui('evidence.title'))).toBeVisible()

    // The file knows nothing of the answers in the address; its links would lose them.
    letScriptsCome = await openWithoutScripts(page, linkTo(face, 'hop', { reply: 'timeout' }))
    await choice(page, face, 'hop', 'internet').click()
    await letScriptsCome()
    await expect(page).toHaveURL(/#1;reply=timeout;hop=internet$/)

    // Without answers the link itself is right, and needs no script.
    letScriptsCome = await openWithoutScripts(page, linkTo(face, 'cert'))
    await choice(page, face, 'cert', 'found').click()
    await letScriptsCome().catch(() => undefined)
    await expectNode(page, face, 'tls-certificate')
  })
}
