/**
 * Edge 109, the last for Windows Server 2012 R2 and so for many a server with Exchange
 * (docs/decisions/0138-browsers-of-january-2023.md). That its syntax is understood is for scripts/build/dist.test.ts.
 */
import { fileURLToPath } from 'node:url'
import { linkTo } from './support/article.ts'
import { faces } from './support/faces.ts'
import { makeOld, namesSince } from './support/oldBrowser.ts'
import { choice, continueLink, expectNode, headingOf, noteField, understand } from './support/pages.ts'
import { expect, test } from './support/test.ts'

const OLDEST = 109

test.beforeEach(({ context }) => makeOld(context, OLDEST))

test('What is taken away is what came later, and nothing else', async ({ page }) => {
  expect(namesSince(OLDEST)).toEqual(
    expect.arrayContaining(['Array.toSorted', 'Map.groupBy', 'Promise.withResolvers', 'URL.canParse']),
  )
  expect(namesSince(OLDEST)).not.toEqual(expect.arrayContaining(['Array.at']))
  await page.goto('/en/')
  expect(
    await page.evaluate(() => ['toSorted', 'at'].map((name) => Reflect.has(Array.prototype, name))),
  ).toEqual([false, true])
})

for (const face of faces) {
  const { ui } = face

  test(`In ${face.name}, an old browser leads from the event to the cause and to paper`, async ({ page }) => {
    await understand(page, face, face.event)
    await continueLink(page, face).click()
    await expectNode(page, face, 'cert')
    await choice(page, face, 'cert', 'found').click()
    await expectNode(page, face, 'tls-certificate')
    await page.goto(linkTo(face, 'checklist', { reply: 'tls' }))
    await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible()
  })

  test(`In ${face.name}, an old browser prints what is folded away and all of a note`, async ({ page }) => {
    // As such a browser answers.
    await page.addInitScript(() => {
      CSS.supports = () => false
    })
    await page.goto(linkTo(face, 'cert', { reply: 'tls' }))
    const note = noteField(page, face)
    await note.fill('1\n2\n3\n4\n5\n6\n7\n8')
    const folded = page.locator('main details:not([open])')
    const isCut = () => note.evaluate(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)
    const before = await folded.count()
    expect(before).toBeGreaterThan(0)
    expect(await isCut()).toBe(true)
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(folded).toHaveCount(0)
    expect(await isCut()).toBe(false)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await expect(folded).toHaveCount(before)
    expect(await isCut()).toBe(true)
    // What is opened by hand between two prints is no affair of the first.
    await folded.first().evaluate((details) => details.setAttribute('open', ''))
    for (const type of ['beforeprint', 'afterprint'])
      await page.evaluate((event) => dispatchEvent(new Event(event)), type)
    await expect(folded).toHaveCount(before - 1)
  })

  test(`In ${face.name}, an old browser reads a file`, async ({ page }) => {
    await page.goto(`/${face.language}/`)
    const log = new URL('../src/evidence/testing/fixtures/send-log.log', import.meta.url)
    await page.getByLabel(ui('file.choose'), { exact: true }).setInputFiles(fileURLToPath(log))
    await expect(headingOf(page, ui('evidence.title'))).toBeVisible()
  })

  test(`In ${face.name}, an old browser has every kind of page, and its script`, async ({ page }) => {
    const nodes = ['reply', 'cert', 'tls-certificate', 'map', 'source', 'report', 'letter', 'undo']
    for (const address of [
      `/${face.language}/cases`,
      ...nodes.map((node) => linkTo(face, node, { reply: 'tls' })),
    ]) {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 }), address).toBeVisible()
    }
  })
}
