/** The whole way before it is walked: the map, the source, and where on the way of the message the fault is suspected. */
import type { Page } from '@playwright/test'
import { nodesOf } from '#engine'
import { article } from '#event-2004/article'
import { hops } from '#event-2004/hops'
import { linkTo, shown, titleOf } from './support/article.ts'
import { en, type Face, faces, otherThan } from './support/faces.ts'
import { expectAccessible, expectNode, expectNoSidewaysScroll, headingOf } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const answers = { reply: 'tls', 'tls-error': 'certificate', tls: 'clear' }
const fragment = '#1;reply=tls;tls-error=certificate;tls=clear'

const graphOf = (page: Page, { map }: Face) => page.getByRole('group', { name: map('graph'), exact: true })
const viewOf = (page: Page, face: Face) => graphOf(page, face).getAttribute('viewBox')

async function expectFits(page: Page, what: string): Promise<void> {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 700 })
    await expectNoSidewaysScroll(page, `${what} at ${width} px`)
  }
  await expectAccessible(page, `${what}, narrow`)
}

for (const face of faces) {
  const { map, source, ui, texts } = face
  const marked = (node: string, mark: 'answered' | 'likely' | 'out' | 'now') =>
    `${titleOf(face, node)} — ${map(`mark.${mark}`)}`

  test(`In ${face.name}, the map shows every node as it stands, and each leads to its page with the answers`, async ({
    page,
  }) => {
    await page.goto(linkTo(face, 'said', answers))
    await page
      .getByRole('navigation')
      .getByRole('link', { name: ui('shell.map'), exact: true })
      .click()
    await expect(headingOf(page, map('title'))).toBeFocused()
    const graph = graphOf(page, face)
    await expect(graph.getByRole('link')).toHaveCount(nodesOf(article).length)
    for (const [node, mark] of [
      ['reply', 'answered'],
      ['tls-certificate', 'likely'],
      ['tls-version', 'out'],
    ] as const) {
      await expect(graph.getByRole('link', { name: marked(node, mark), exact: true })).toBeVisible()
    }
    await expect(graph.locator('[aria-current="step"]')).toHaveCount(1)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await expectAccessible(page, `the map, ${colorScheme}`)
    }
    await graph.getByRole('link', { name: marked('tls-certificate', 'likely'), exact: true }).click()
    await expectNode(page, face, 'tls-certificate')
    await expect(page).toHaveURL(new RegExp(`/tls-certificate${fragment}$`))
  })

  test(`In ${face.name}, the map is walked, enlarged and moved by keyboard, by wheel and by drag`, async ({
    page,
  }) => {
    await page.goto(`${linkTo(face, 'map')}${fragment}`)
    const graph = graphOf(page, face)
    const reply = graph.getByRole('link', { name: marked('reply', 'answered'), exact: true })
    await graph.focus()
    const all = await viewOf(page, face)
    await page.keyboard.press('+')
    const close = await viewOf(page, face)
    expect(close).not.toBe(all)
    await page.keyboard.press('ArrowRight')
    expect(await viewOf(page, face)).not.toBe(close)
    await page.getByRole('button', { name: map('fit'), exact: true }).click()
    expect(await viewOf(page, face)).toBe(all)

    await graph.focus()
    await page.keyboard.press('Tab')
    await expect(reply).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(reply).not.toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(reply).toBeFocused()
    await page.keyboard.press('Enter')
    await expectNode(page, face, 'reply')
    await page.goBack()

    await graph.hover()
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await expect.poll(() => viewOf(page, face)).not.toBe(all)
    const enlarged = await viewOf(page, face)
    const box = await graph.boundingBox()
    if (box === null) throw new Error('the map has no place on the page')
    await page.mouse.move(box.x + 300, box.y + 300)
    await page.mouse.down()
    await page.mouse.move(box.x + 200, box.y + 240, { steps: 4 })
    await page.mouse.up()
    expect(await viewOf(page, face)).not.toBe(enlarged)
    // What was dragged is not a click on the box that lay under the pointer.
    await expect(headingOf(page, map('title'))).toBeVisible()
    await reply.focus()
    await page.keyboard.press('Enter')
    await expectNode(page, face, 'reply')
  })

  test(`In ${face.name}, the map is nested lists on a phone and one page on its side on paper`, async ({
    page,
  }) => {
    await page.goto(`${linkTo(face, 'map')}${fragment}`)
    await expect(headingOf(page, map('title'))).toBeVisible()
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []
    expect(Number(width)).toBeGreaterThan(Number(height))

    await expectFits(page, 'the map')
    await expect(graphOf(page, face)).toBeHidden()
    const outline = page.getByRole('region', { name: map('outline'), exact: true })
    for (const node of nodesOf(article)) {
      await expect(
        outline.getByRole('link', { name: titleOf(face, node), exact: true }).first(),
      ).toBeVisible()
    }
  })

  test(`In ${face.name}, the source has the article's eight items in both languages, what carries them out, and additions`, async ({
    page,
  }) => {
    await page.goto(`${linkTo(face, 'source')}${fragment}`)
    await expect(headingOf(page, source('title'))).toBeVisible()
    const items = page.getByRole('region', { name: source('items'), exact: true })
    for (const words of Object.values(texts.items))
      await expect(items.getByText(words.statement)).toBeVisible()
    const other = otherThan(face)
    const foreign = items.locator(`p[lang="${other.language}"]`)
    await expect(foreign).toHaveCount(8)
    await expect(foreign.last()).toContainText(other.texts.items.item8.statement)
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await expectAccessible(page, 'the source, dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expectFits(page, 'the source')
    await items.getByRole('link', { name: titleOf(face, 'dnsbl'), exact: true }).click()
    await expect(page).toHaveURL(new RegExp(`/dnsbl${fragment}$`))
  })

  test(`In ${face.name}, a step and the report say where on the way of the message the fault is suspected`, async ({
    page,
  }) => {
    for (const node of ['said', 'report']) {
      await page.goto(linkTo(face, node, answers))
      const way = page.getByRole('region', { name: ui('way.title'), exact: true })
      const list = way.getByRole('list').first()
      await expect(list.getByRole('listitem')).toHaveCount(hops.length)
      await expect(list.getByRole('listitem').nth(hops.indexOf('connector'))).toContainText(
        shown(`${texts.hops.connector.name} — ${ui('way.likely')}: ${texts.causes['tls-certificate']?.name}`),
      )
      await expect(way.getByText(new RegExp(`^${ui('way.likely')}: `))).toContainText(
        texts.hops.connector.name,
      )
      await way.getByText(ui('way.each'), { exact: true }).click()
      await expect(way.getByText(texts.hops.queue.what)).toBeVisible()
    }
    await page.goto(linkTo(face, 'cert', { ...answers, cert: 'found' }))
    await expect(page.getByText(`${ui('way.certain')}: ${texts.hops.connector.name}`)).toBeVisible()
  })
}

/** Two fingers on the map begin at `from` and end at `to`, each as pixels from its middle. */
async function pinch(page: Page, from: number, to: number): Promise<void> {
  const box = await graphOf(page, en).boundingBox()
  if (box === null) throw new Error('the map has no place on the page')
  const x = box.x + box.width / 2
  const y = box.y + 300
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: apart === undefined ? [] : [-apart, apart].map((off, id) => ({ x: x + off, y, id })),
    })
  await send('touchStart', from)
  for (let step = 1; step <= 8; step++) await send('touchMove', from + ((to - from) * step) / 8)
  await send('touchEnd')
}

test.describe('With fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 900 } })

  test('two enlarge the map and make it smaller, and the page does neither', async ({ page }) => {
    await page.goto(`${linkTo(en, 'map')}${fragment}`)
    const all = await viewOf(page, en)
    const width = async () => Number((await viewOf(page, en))?.split(' ')[2])
    const whole = await width()
    await pinch(page, 50, 150)
    // Three times as far apart: a third of it is shown.
    await expect.poll(width).toBeCloseTo(whole / 3, 0)
    await pinch(page, 150, 30)
    await expect.poll(() => viewOf(page, en)).toBe(all)
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1)
    await graphOf(page, en)
      .getByRole('link', { name: titleOf(en, 'dnsbl'), exact: true })
      .tap()
    await expectNode(page, en, 'dnsbl')
  })
})
