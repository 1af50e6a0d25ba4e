/** The state of a diagnosis: in the link, kept by the tab, changed, lost and found. */
import type { Page } from '@playwright/test'
import { type Face, faces, otherThan } from './support/faces.ts'
import {
  choice,
  continueLink,
  expectAccessible,
  expectNode,
  expectNoSidewaysScroll,
  headingOf,
  pasteField,
  understand,
} from './support/pages.ts'
import { expect, test } from './support/test.ts'

const timeout = '#1;reply=timeout;stage=data'
const open = (page: Page, face: Face, node: string, fragment = timeout) =>
  page.goto(`/${face.language}/event-2004/${node}${fragment}`)
/** Everything that says where the diagnosis stands. */
const standing = (page: Page) => page.getByRole('complementary').textContent()

for (const face of faces) {
  const { ui, texts } = face
  const titleOf = (node: string) => (texts.questions[node] ?? texts.checks[node])?.title ?? ''

  test.describe(`In ${face.name}`, () => {
    test('a link opens the same step, answers and ranking in another browser', async ({
      page,
      freshContext,
    }) => {
      await open(page, face, 'which')
      await choice(page, face, 'which', 'large').click()
      await expect(page).toHaveURL(/which=large/)
      const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
      const other = await (await freshContext()).newPage()
      await other.goto(page.url())
      await expect(headingOf(other, heading)).toBeVisible()
      expect(await standing(other)).toBe(await standing(page))
    })

    test('another language keeps the place, the answers and the focus', async ({ page }) => {
      await open(page, face, 'hop')
      const other = otherThan(face)
      const link = page.getByRole('link', { name: other.ownName, exact: true })
      await link.focus()
      await page.keyboard.press('Enter')
      await expectNode(page, other, 'hop')
      await expect(page).toHaveURL(`/${other.language}/event-2004/hop${timeout}`)
      await expect(page.locator('html')).toHaveAttribute('lang', other.language)
      await expect(link).toBeFocused()
    })

    test('another language that is still on its way when one goes on is not spoken', async ({ page }) => {
      await open(page, face, 'which')
      const { language, ownName, ui: uiOther } = otherThan(face)
      const held: (() => void)[] = []
      await page.route(new RegExp(`assets/(?:start|ui|${language})-[^/]*\\.js`), async (route) => {
        await new Promise<void>((resolve) => held.push(resolve))
        await route.continue()
      })
      await page.getByRole('link', { name: ownName, exact: true }).click()
      await expect.poll(() => held.length).toBeGreaterThan(0)
      await choice(page, face, 'which', 'large').click()
      await expect(page).toHaveURL(/which=large/)
      const words = page.waitForResponse(/assets\/start-/)
      for (const go of held) go()
      await (await words).finished()
      // By then they have been taken in.
      await page.locator('html[data-live=whole]').waitFor()
      await expect(page.locator('html')).toHaveAttribute('lang', face.language)
      await expect(page.getByRole('button', { name: uiOther('shell.skip'), exact: true })).toBeHidden()
    })

    test('another language keeps what was typed', async ({ page }) => {
      await page.goto(`/${face.language}/`)
      await pasteField(page, face).fill('half of an event')
      const other = otherThan(face)
      await page.getByRole('link', { name: other.ownName, exact: true }).click()
      await expect(pasteField(page, other)).toHaveValue('half of an event')
    })

    test('a reload keeps evidence, answers and notes', async ({ page }) => {
      await understand(page, face, face.event)
      await continueLink(page, face).click()
      await page.getByRole('textbox', { name: ui('check.note') }).fill('asked the provider')
      await page.reload()
      await expectNode(page, face, 'cert')
      await expect(page.getByRole('textbox', { name: ui('check.note') })).toHaveValue('asked the provider')
      await page.getByRole('link', { name: ui('back') }).click()
      await expect(headingOf(page, ui('evidence.title'))).toBeVisible()
      await expect(page.getByText('UntrustedRoot').first()).toBeVisible()
    })

    test('Back on the page leads where the browser’s Back leads', async ({ page }) => {
      await open(page, face, 'hop', '#1;reply=timeout')
      await choice(page, face, 'hop', 'internet').click()
      await expect(page).toHaveURL(/hop=internet/)
      await page.getByRole('link', { name: ui('back') }).click()
      await expectNode(page, face, 'hop')
      await page.goForward()
      await expect(page).toHaveURL(/hop=internet/)
      await page.goBack()
      await expectNode(page, face, 'hop')
    })

    test('an earlier answer can be changed; what it makes meaningless is dropped with a notice', async ({
      page,
    }) => {
      await open(page, face, 'hop', '#1;reply=timeout;stage=data;hop=own')
      await page
        .getByRole('complementary')
        .getByRole('link', { name: titleOf('reply') })
        .click()
      await expectNode(page, face, 'reply')
      await choice(page, face, 'reply', 'tls').click()
      await expect(page).toHaveURL(/hop=own/)
      await expect(page).not.toHaveURL(/stage=/)
      await expect(page.getByText(ui('link.changed'))).toBeVisible()
      await expect(page.getByRole('main').getByText(titleOf('stage'))).toBeVisible()
    })

    test('a link that cannot be kept whole says what was kept and what was not, and goes on', async ({
      page,
    }) => {
      await open(page, face, 'cert', '#1;ghost=x;reply=tls;stage=data;hop=')
      await expect(headingOf(page, ui('link.title'))).toBeVisible()
      for (const why of ['node', 'unreachable', 'damaged'] as const) {
        await expect(page.getByText(ui(`link.why.${why}`)).first()).toBeVisible()
      }
      await expectAccessible(page, 'link')
      await page.getByRole('link', { name: ui('link.goOn') }).click()
      await expectNode(page, face, 'cert')
      await expect(page).toHaveURL(`/${face.language}/event-2004/cert#1;reply=tls`)
    })

    test('a page that does not exist opens where the answers lead, and says so', async ({ page }) => {
      await open(page, face, 'nowhere', '#1;reply=quota')
      await expectNode(page, face, 'quota')
      await expect(page.getByText(ui('link.missing', { page: 'nowhere' }))).toBeVisible()
    })

    test('an address that is none of ours says so, and leads to the start', async ({ page }) => {
      await page.goto(`/${face.language}/no/such/page`)
      await expect(headingOf(page, ui('notFound.title'))).toBeVisible()
      await page.getByRole('link', { name: ui('notFound.start') }).click()
      await expect(headingOf(page, ui('start.title'))).toBeVisible()
    })

    test('starting again asks first', async ({ page }) => {
      await understand(page, face, face.event)
      await page.getByRole('button', { name: ui('again.open') }).click()
      const dialog = page.getByRole('dialog')
      await expectAccessible(page, 'start again')
      await dialog.getByRole('button', { name: ui('again.no') }).click()
      await expect(headingOf(page, ui('evidence.title'))).toBeVisible()
      await page.getByRole('button', { name: ui('again.open') }).click()
      await dialog.getByRole('button', { name: ui('again.yes') }).click()
      await expect(pasteField(page, face)).toHaveValue('')
    })

    test('the checklist has every check once, its steps open, and prints without what is for the screen', async ({
      page,
    }) => {
      await page.goto(`/${face.language}/event-2004/checklist`)
      await expect(headingOf(page, ui('checklist.blank'))).toBeVisible()
      await page.emulateMedia({ media: 'print' })
      for (const { title } of Object.values(texts.checks)) {
        await expect(page.getByRole('heading', { name: title.replaceAll('`', ''), exact: true })).toHaveCount(
          1,
        )
      }
      await expect(page.getByRole('navigation')).toBeHidden()
      await expect(page.getByRole('button', { name: ui('checklist.print') })).toBeHidden()
      const pdf = await page.pdf({ preferCSSPageSize: true })
      // A4 in points, as a PDF says it.
      expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/)
    })

    test('a diagnosis is done by keyboard alone, and each step’s heading is read first', async ({ page }) => {
      await page.goto(`/${face.language}/`)
      await pasteField(page, face).focus()
      await page.keyboard.insertText(face.event)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(headingOf(page, ui('evidence.title'))).toBeFocused()
      await continueLink(page, face).focus()
      await page.keyboard.press('Enter')
      await expect(headingOf(page, titleOf('cert'))).toBeFocused()
      await choice(page, face, 'cert', 'found').focus()
      await page.keyboard.press('Enter')
      await expect(headingOf(page, texts.causes['tls-certificate']?.title ?? '')).toBeFocused()
    })

    test('the first stop of the keyboard leads past the header, and the answers stay', async ({ page }) => {
      await open(page, face, 'hop')
      await expectNode(page, face, 'hop')
      await page.keyboard.press('Tab')
      await expect(page.getByRole('button', { name: ui('shell.skip') })).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused()
      expect(new URL(page.url()).hash).toBe(timeout)
    })

    // In dark and strong colours, and steps: looks.spec.ts and walk.spec.ts.
    test('what is told of a diagnosis is accessible in light colours and fits 390 px', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
      await page.setViewportSize({ width: 390, height: 844 })
      for (const node of ['report', 'letter']) {
        await open(page, face, node, '#1;reply=tls;tls-error=certificate;cert=found')
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await expectAccessible(page, node)
        await expectNoSidewaysScroll(page, node)
      }
    })
  })
}
