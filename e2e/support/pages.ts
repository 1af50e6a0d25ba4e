/** What a person looks for on a page. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Locator, type Page } from '@playwright/test'
import { nameOf, titleOf } from './article.ts'
import type { Face } from './faces.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Look {
  /** A selector, where what stands around it was looked at before. */
  readonly part?: string | undefined
  /** `false` where the colours of the same page were looked at in the other language: half of what axe works. */
  readonly colours?: boolean
}

/** No rule of WCAG 2.2 AA and no good practice that axe can test is broken. */
export async function expectAccessible(
  page: Page,
  what: string,
  { part, colours = true }: Look = {},
): Promise<void> {
  const axe = new AxeBuilder({ page })
    // What passes need not be described, which takes as long as finding what does not.
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .disableRules(colours ? [] : ['color-contrast'])
    // Without frames in the page, the extra page that axe would open has nothing to collect.
    .setLegacyMode(true)
  const { violations } = await (part === undefined ? axe : axe.include(part)).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
  expect.soft(found, `${what}: axe`).toEqual([])
}

export async function expectNoSidewaysScroll(page: Page, what: string): Promise<void> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  expect.soft(content, `${what}: width of the content`).toBeLessThanOrEqual(window)
}

export const headingOf = (page: Page, name: string): Locator =>
  page.getByRole('heading', { level: 1, name, exact: true })

export const expectNode = (page: Page, face: Face, node: string): Promise<void> =>
  expect(headingOf(page, titleOf(face, node))).toBeVisible()

export const choice = (page: Page, face: Face, node: string, answer: string): Locator =>
  page.getByRole('main').getByRole('link', { name: nameOf(face, node, answer), exact: true })

export const pasteField = (page: Page, { ui }: Face): Locator =>
  page.getByRole('textbox', { name: ui('start.paste.label'), exact: true })

/** Opens the start page, pastes the text and has it read. */
export async function paste(page: Page, face: Face, text: string): Promise<void> {
  await page.goto(`/${face.language}/`)
  await pasteField(page, face).fill(text)
  await page.getByRole('button', { name: face.ui('start.paste.go'), exact: true }).click()
}

/** Pastes the text and waits for what was understood of it. */
export async function understand(page: Page, face: Face, text: string): Promise<void> {
  await paste(page, face, text)
  await expect(headingOf(page, face.ui('evidence.title'))).toBeVisible()
}

export const continueLink = (page: Page, { ui }: Face): Locator =>
  page.getByRole('main').getByRole('link', { name: ui('evidence.next'), exact: true })

/** On a narrow screen the causes, the answers and what can be done with them are behind a button. */
export const openStanding = (page: Page, { ui }: Face): Promise<void> =>
  page.getByRole('button', { name: ui('progress.details'), exact: true }).click()

/** The node or other page in the address. */
export const pageIn = (page: Page): string => new URL(page.url()).pathname.split('/').at(-1) ?? ''

/** What a paste would bring, read on a blank page: the pages' own may not read the clipboard. */
export async function clipboardOf(page: Page): Promise<string> {
  const blank = await page.context().newPage()
  await blank.setContent('<textarea autofocus></textarea>')
  const field = blank.getByRole('textbox')
  await field.press('ControlOrMeta+v')
  const text = await field.inputValue()
  await blank.close()
  return text
}

export const noteField = (page: Page, { ui }: Face): Locator =>
  page.getByRole('textbox', { name: ui('check.note'), exact: true })

/** From the pasted event to the check of the certificate, with a note on it. */
export async function work(page: Page, face: Face, note: string): Promise<void> {
  await understand(page, face, face.event)
  await continueLink(page, face).click()
  await expectNode(page, face, 'cert')
  await noteField(page, face).fill(note)
}
