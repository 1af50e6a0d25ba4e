/** A diagnosis goes from one person to another: by link, by QR code, with the evidence and without. */
import { fileURLToPath } from 'node:url'
import { inflateRawSync } from 'node:zlib'
import type { Locator, Page } from '@playwright/test'
import type jsQR from 'jsqr'
import { decodeLink, replay } from '#engine'
import { article } from '#event-2004/article'
import { linkTo, titleOf } from './support/article.ts'
import { connector, type Face, faces, messageId, otherThan } from './support/faces.ts'
import {
  clipboardOf,
  expectAccessible,
  expectNode,
  expectNoSidewaysScroll,
  headingOf,
  openStanding,
  understand,
} from './support/pages.ts'
import { expect, test } from './support/test.ts'

const dialog = (page: Page, { ui }: Face): Locator =>
  page.getByRole('dialog', { name: ui('share.title'), exact: true })
const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true })
const box = (page: Page, face: Face, name: string): Locator =>
  dialog(page, face).getByRole('checkbox', { name, exact: true })
const preview = (page: Page, face: Face): Locator =>
  dialog(page, face).getByRole('region', { name: face.ui('share.preview'), exact: true })
const linkField = (page: Page, face: Face): Locator =>
  dialog(page, face).getByRole('textbox', { name: face.ui('share.link'), exact: true })
const note = (page: Page, { ui }: Face): Locator =>
  page.getByRole('textbox', { name: ui('check.note'), exact: true })
const connectorField = (page: Page, { ui }: Face): Locator =>
  page.getByRole('textbox', { name: ui('place.connector.label'), exact: true })

async function openShare(page: Page, face: Face): Promise<void> {
  await button(page, face.ui('share.open')).click()
  await expect(linkField(page, face)).toBeVisible()
}

/** Presses a button that copies; gives what was copied. */
async function copied(page: Page, face: Face, name: string): Promise<string> {
  await button(dialog(page, face), name).click()
  await expect(button(dialog(page, face), face.ui('copy.copied'))).toBeVisible()
  return clipboardOf(page)
}

/** What stands in the part `e=` of a link, read by other means than the page's own. */
function enclosedIn(link: string): string {
  const { enclosure = '' } = decodeLink(new URL(link).hash)
  return inflateRawSync(Buffer.from(enclosure, 'base64url')).toString('utf8')
}

/** From a pasted event to the likeliest check, with a note on it. */
async function diagnose(page: Page, face: Face, text: string): Promise<string> {
  await understand(page, face, face.event)
  const { answers } = decodeLink(new URL(page.url()).hash)
  const check = replay(article, answers).agenda[0] ?? ''
  await page.goto(linkTo(face, check, answers))
  await expectNode(page, face, check)
  await note(page, face).fill(text)
  return check
}

test.use({ permissions: ['clipboard-write'] })

for (const face of faces) {
  const { ui } = face
  const secret = 'ivan.petrov@contoso.com, EX01, 10.20.30.40'
  /** With it, a link is too long for a line of mail. */
  const long = `${secret}, ${Array.from({ length: 60 }, (_, i) => (i * 7919) % 1000).join(' ')}`

  test(`In ${face.name}, a copied link opens the same step in the language of whoever opens it, or in the one chosen`, async ({
    page,
    freshContext,
  }) => {
    const other = otherThan(face)
    const node = await diagnose(page, face, secret)
    const answers = new URL(page.url()).hash
    await openShare(page, face)
    const link = await copied(page, face, ui('share.copy'))
    expect(new URL(link).pathname).toBe(`/event-2004/${node}`)
    expect(new URL(link).hash).toBe(answers)

    const reader = await (await freshContext({ locale: other.locale })).newPage()
    await reader.goto(link)
    await expectNode(reader, other, node)
    await expect(reader).toHaveURL(`/${other.language}/event-2004/${node}${answers}`)
    await expect(note(reader, other)).toHaveValue('')

    await dialog(page, face)
      .getByRole('radio', { name: ui(`share.${face.language}`), exact: true })
      .check()
    await reader.goto(await copied(page, face, ui('share.copy')))
    await expectNode(reader, face, node)
    await expect(reader).toHaveURL(`/${face.language}/event-2004/${node}${answers}`)
  })

  test(`In ${face.name}, the link is copied as Markdown with the title of the step`, async ({ page }) => {
    const node = await diagnose(page, face, secret)
    await openShare(page, face)
    const link = await linkField(page, face).inputValue()
    const markdown = await copied(page, face, ui('share.markdown'))
    expect(markdown.endsWith(`](${link})`)).toBe(true)
    expect(markdown.slice(1, -link.length - 3).replaceAll('\\', '')).toBe(titleOf(face, node))
  })

  test(`In ${face.name}, the system's share sheet gets the title and the link, where there is one`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shared: ShareData[] = []
      Object.assign(window, { shared })
      Object.assign(navigator, { share: async (data: ShareData) => void shared.push(data) })
    })
    const node = await diagnose(page, face, secret)
    await openShare(page, face)
    await button(dialog(page, face), ui('share.system')).click()
    expect(await page.evaluate(() => Reflect.get(window, 'shared'))).toEqual([
      { title: titleOf(face, node), url: await linkField(page, face).inputValue() },
    ])
  })

  test(`In ${face.name}, evidence and notes come along when they were included, and leave the address`, async ({
    page,
    freshContext,
  }) => {
    const node = await diagnose(page, face, long)
    const plain = page.url()
    await openShare(page, face)
    await expect(preview(page, face)).toBeHidden()
    await box(page, face, ui('share.include')).check()
    for (const shown of [long, connector, messageId]) await expect(preview(page, face)).toContainText(shown)
    await dialog(page, face)
      .getByRole('radio', { name: ui(`share.${face.language}`), exact: true })
      .check()
    const link = await copied(page, face, ui('share.copy'))
    expect(enclosedIn(link)).toContain(long)
    await expect(dialog(page, face)).toContainText(ui('share.length', { count: link.length }))
    expect(link.length).toBeGreaterThan(998)
    await expect(dialog(page, face)).toContainText(ui('share.cut.mail'))

    const reader = await (await freshContext({ locale: face.locale })).newPage()
    await reader.goto(link)
    await expectNode(reader, face, node)
    await expect(reader).toHaveURL(plain)
    await expect(reader.getByRole('alert')).toContainText(ui('share.came.taken'))
    await expect(note(reader, face)).toHaveValue(long)
    await reader.goto(plain.replace(`/${node}#`, '/evidence#'))
    await expect(headingOf(reader, ui('evidence.title'))).toBeVisible()
    await expect(reader.getByText(ui('share.came.evidence'))).toBeVisible()
    await expect(connectorField(reader, face)).toHaveValue(connector)
    const reply = await reader.getByRole('blockquote').textContent()
    await page.goto(plain.replace(`/${node}#`, '/evidence#'))
    await expect(page.getByRole('blockquote')).toHaveText(reply ?? '')
    await expect(page.getByText(ui('share.came.evidence'))).toBeHidden()
  })

  test(`In ${face.name}, a masked link has none of the names, and the same steps`, async ({
    page,
    freshContext,
  }) => {
    const node = await diagnose(page, face, secret)
    await openShare(page, face)
    await box(page, face, ui('share.include')).check()
    await box(page, face, ui('share.mask')).check()
    await expect(preview(page, face)).toContainText('user1@example.com')
    const link = await copied(page, face, ui('share.copy'))
    const shown = `${enclosedIn(link)} ${await preview(page, face).textContent()}`.toLowerCase()
    for (const name of [
      'ivan',
      'petrov',
      'contoso',
      'ex01',
      '10.20.30.40',
      connector,
      messageId.slice(1, -1),
    ])
      expect(shown).not.toContain(name.toLowerCase())
    expect(shown).toContain('untrustedroot')

    const reader = await (await freshContext({ locale: face.locale })).newPage()
    await reader.goto(link)
    await expectNode(reader, face, node)
    await expect(note(reader, face)).toHaveValue('user1@example.com, host1, 192.0.2.1')
    await reader.goto(reader.url().replace(`/${node}#`, '/evidence#'))
    await expect(connectorField(reader, face)).toHaveValue('connector1')
  })

  test(`In ${face.name}, the QR code is the link, on the screen and on paper`, async ({ page }) => {
    await diagnose(page, face, long)
    await openShare(page, face)
    const code = dialog(page, face).getByRole('img', { name: ui('share.qr'), exact: true })
    expect(await readCode(code)).toBe(await linkField(page, face).inputValue())
    await box(page, face, ui('share.include')).check()
    await expect(preview(page, face)).toBeVisible()
    const link = await linkField(page, face).inputValue()
    expect(link.length).toBeGreaterThan(998)
    expect(await readCode(code)).toBe(link)

    await page.emulateMedia({ media: 'print' })
    await expect(dialog(page, face)).toBeHidden()
    const printed = page.getByRole('figure').filter({ hasText: link })
    expect(await readCode(printed.getByRole('img'))).toBe(link)
  })

  test(`In ${face.name}, a link whose enclosure was cut off opens with its answers and says so`, async ({
    page,
    freshContext,
  }) => {
    const node = await diagnose(page, face, secret)
    const plain = page.url()
    await openShare(page, face)
    await box(page, face, ui('share.include')).check()
    await expect(preview(page, face)).toBeVisible()
    const link = await linkField(page, face).inputValue()

    const reader = await (await freshContext({ locale: face.locale })).newPage()
    for (const cut of [link.slice(0, -40), `${link}).`, `${plain};e=`]) {
      await reader.goto('about:blank')
      await reader.goto(cut)
      await expectNode(reader, face, node)
      await expect(reader.getByRole('alert')).toContainText(ui('share.came.damaged'))
      await expect(reader).toHaveURL(plain)
      await expect(note(reader, face)).toHaveValue('')
    }
  })

  test(`In ${face.name}, what a link brings takes the place of nothing unasked`, async ({
    page,
    freshContext,
  }) => {
    const node = await diagnose(page, face, 'of the night shift')
    await openShare(page, face)
    await box(page, face, ui('share.include')).check()
    await expect(preview(page, face)).toBeVisible()
    await dialog(page, face)
      .getByRole('radio', { name: ui(`share.${face.language}`), exact: true })
      .check()
    const link = await copied(page, face, ui('share.copy'))

    const reader = await (await freshContext({ locale: face.locale })).newPage()
    await diagnose(reader, face, 'of the day shift')
    const own = reader.url()
    await reader.mouse.wheel(0, 2000)
    await reader.goto('about:blank')
    await reader.goto(link)
    await expect(headingOf(reader, ui('share.ask.title'))).toBeInViewport()
    await expectAccessible(reader, 'question before the enclosure')
    await button(reader, ui('share.ask.keep')).click()
    await expectNode(reader, face, node)
    await expect(reader).toHaveURL(own)
    await expect(note(reader, face)).toHaveValue('of the day shift')

    await reader.goto('about:blank')
    await reader.goto(link)
    await button(reader, ui('share.ask.take')).click()
    await expectNode(reader, face, node)
    await expect(note(reader, face)).toHaveValue('of the night shift')
    // The other one is still there.
    await reader.goto(`/${face.language}/cases`)
    await expect(
      reader
        .getByRole('list', { name: ui('cases.title'), exact: true })
        .getByRole('listitem')
        .filter({ has: reader.getByRole('button') }),
    ).toHaveCount(2)
  })

  test(`In ${face.name}, the dialog is accessible, fits a small screen, and closes with Escape`, async ({
    page,
  }) => {
    await diagnose(page, face, secret)
    await page.setViewportSize({ width: 320, height: 640 })
    await openStanding(page, face)
    await openShare(page, face)
    await box(page, face, ui('share.include')).check()
    await expect(preview(page, face)).toBeVisible()
    await expectAccessible(page, 'share dialog')
    await expectNoSidewaysScroll(page, 'share dialog')
    await page.keyboard.press('Escape')
    await expect(dialog(page, face)).toBeHidden()
    await expect(button(page, ui('share.open'))).toBeFocused()
    // What was added to one link is not added to the next.
    await openShare(page, face)
    await expect(box(page, face, ui('share.include'))).not.toBeChecked()
    expect(await linkField(page, face).inputValue()).not.toContain(';e=')
  })

  test(`In ${face.name}, there is nothing to include before anything was pasted or noted`, async ({
    page,
  }) => {
    await page.goto(`/${face.language}/event-2004/hop`)
    await expectNode(page, face, 'hop')
    await openShare(page, face)
    await expect(box(page, face, ui('share.include'))).toBeDisabled()
    await expect(dialog(page, face)).toContainText(ui('share.nothing'))
  })
}

/** Reads a QR code as a phone does: from its picture. */
async function readCode(code: Locator): Promise<string> {
  await expect(code).toBeVisible()
  const picture = `data:image/png;base64,${(await code.screenshot()).toString('base64')}`
  // In a blank page, which can take a picture apart and has no policy against it.
  const page = await code.page().context().newPage()
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('jsqr')) })
  const text = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const { width, height } = image
    const context = new OffscreenCanvas(width, height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, width, height).data
    const read: typeof jsQR = Reflect.get(window, 'jsQR')
    return (pixels && read(pixels, width, height)?.data) ?? 'nothing'
  }, picture)
  await page.close()
  return text
}
