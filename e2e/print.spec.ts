/** The checklist as it comes out of a printer. */
import { spawnSync } from 'node:child_process'
import { checkIds, linkTo, shown, titleOf } from './support/article.ts'
import { connector, faces } from './support/faces.ts'
import { choice, continueLink, expectNode, headingOf, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** The text of a PDF, where poppler is installed; else nothing. */
function textOf(pdf: Buffer): string | undefined {
  const { status, stdout } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })
  return status === 0 ? stdout : undefined
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '')

for (const face of faces) {
  const { ui, texts } = face

  test(`In ${face.name}, the printed blank checklist has every check open, once, and nothing of the screen`, async ({
    page,
  }) => {
    await page.goto(linkTo(face, 'checklist'))
    await expect(headingOf(page, ui('checklist.blank'))).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    for (const check of checkIds) {
      const entry = page.getByRole('listitem').filter({
        has: page.getByRole('heading', { level: 3, name: titleOf(face, check), exact: true }),
      })
      await expect(entry).toHaveCount(1)
      const words = shown((await entry.textContent()) ?? '')
      expect(words).toContain(shown(texts.checks[check]?.aim ?? check))
      for (const { label } of Object.values(texts.checks[check]?.results ?? {})) {
        expect(words).toContain(shown(label))
      }
      expect(words).toContain(ui('check.unchecked'))
    }
    for (const role of ['banner', 'navigation', 'contentinfo', 'button', 'radio'] as const) {
      await expect(page.getByRole(role), role).toHaveCount(0)
    }
  })

  test(`In ${face.name}, the checklist is a file of A4 pages in which every check can be read`, async ({
    page,
  }) => {
    await page.goto(linkTo(face, 'checklist'))
    await expect(headingOf(page, ui('checklist.blank'))).toBeVisible()
    const pdf = await page.pdf({ preferCSSPageSize: true })
    const sizes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)]
    expect(sizes.length).toBeGreaterThan(3)
    for (const [, width, height] of sizes) {
      // A4 in points.
      expect(Math.round(Number(width))).toBe(595)
      expect(Math.round(Number(height))).toBe(842)
    }
    const text = textOf(pdf)
    test.info().annotations.push({ type: 'read back', description: String(text !== undefined) })
    const read = letters(text ?? checkIds.map((check) => titleOf(face, check)).join())
    for (const check of checkIds) expect(read).toContain(letters(titleOf(face, check)))
  })

  test(`In ${face.name}, the checklist of a diagnosis prints the reply, the connector, the answers ticked and the notes`, async ({
    page,
  }) => {
    await understand(page, face, face.event)
    await continueLink(page, face).click()
    await expectNode(page, face, 'cert')
    await page
      .getByRole('textbox', { name: ui('check.note'), exact: true })
      .fill('root of the new CA missing')
    await choice(page, face, 'cert', 'found').click()
    await expectNode(page, face, 'tls-certificate')
    await page.getByRole('link', { name: ui('progress.checklist'), exact: true }).click()
    await expect(headingOf(page, ui('checklist.yours'))).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const sheet = page.getByRole('article')
    await expect(sheet).toContainText('454 4.7.0 Failed to establish appropriate TLS channel')
    await expect(sheet).toContainText(connector)
    await expect(sheet).toContainText(page.url().replace('checklist', 'tls-certificate'))
    const title = titleOf(face, 'cert')
    await expect(page.getByRole('heading', { level: 3 }).first()).toContainText(title)
    const cert = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
    await expect(cert).toContainText('root of the new CA missing')
    // The check itself and its result.
    await expect(cert.getByRole('img', { name: ui('checklist.ticked'), exact: true })).toHaveCount(2)
  })
}
