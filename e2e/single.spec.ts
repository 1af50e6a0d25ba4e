/** The page as one file, opened from a disk with the network cut. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { faces } from './support/faces.ts'
import { choice, continueLink, expectNode, headingOf, pasteField } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const at = (path: string) => new URL(`../${path}`, import.meta.url)
const file = at('dist-single/exchange-2004.html')

test.describe.configure({ mode: 'serial' })
test.use({ offline: true, permissions: [] })

test.beforeAll(() => {
  const said = execFileSync(process.execPath, [fileURLToPath(at('scripts/build/single.ts'))], {
    encoding: 'utf8',
  })
  expect(said).toContain(createHash('sha256').update(readFileSync(file)).digest('hex'))
})

test('One file is all there is: it names no other', () => {
  const html = readFileSync(file, 'utf8')
  expect(html.slice(0, html.indexOf('<style>'))).not.toMatch(/(?:src|href)="(?!data:)/)
  // React's own text has the beginning of one in it; what ends is a script.
  expect(html.match(/<\/script/g)).toHaveLength(1)
})

for (const face of faces) {
  const { ui, language } = face
  test(`In ${face.name}, one file does a diagnosis from a disk, keeps it and opens its links`, async ({
    page,
  }) => {
    await page.goto(`${file.href}#/${language}/`)
    await expect(headingOf(page, ui('start.title'))).toBeVisible()
    await pasteField(page, face).fill(face.event)
    await page.getByRole('button', { name: ui('start.paste.go'), exact: true }).click()
    await expect(headingOf(page, ui('evidence.title'))).toBeVisible()
    await continueLink(page, face).click()
    await expectNode(page, face, 'cert')
    await choice(page, face, 'cert', 'found').click()
    await expectNode(page, face, 'tls-certificate')
    const link = page.url()
    expect(link).toContain(`#/${language}/event-2004/tls-certificate#1;`)
    await page.goto('about:blank')
    await page.goto(link)
    await expectNode(page, face, 'tls-certificate')
    await page.goto('about:blank')
    await page.goto(`${file.href}#/${language}/cases`)
    await expect(page.getByRole('list', { name: ui('cases.title'), exact: true })).toContainText('Outbound')
    for (const [path, title] of [
      ['checklist', ui('shell.checklist')],
      ['report', ui('report.heading')],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(`${file.href}#/${language}/event-2004/${path}`)
      await expect(page.getByRole('heading', { level: 1 }), title).toBeVisible()
    }
  })
}

test('A file is read in a worker that is inside the one file', async ({ page }) => {
  const [face] = faces
  if (face === undefined) throw new Error('no face')
  await page.goto(`${file.href}#/${face.language}/`)
  await page.locator('input[type=file]').setInputFiles({
    name: 'event.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(face.event),
  })
  await expect(headingOf(page, face.ui('evidence.title'))).toBeVisible()
})
