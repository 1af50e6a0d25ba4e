/** Each kind of page, with as many of its states as one window shows. */
import type { Locator, Page } from '@playwright/test'
import { linkTo } from '../support/article.ts'
import type { Face } from '../support/faces.ts'
import { expectNode, headingOf, paste, understand } from '../support/pages.ts'
import { expect } from '../support/test.ts'

type Open = (page: Page, face: Face) => Promise<void>

const tls = { reply: 'tls', 'tls-error': 'certificate' }
const found = { ...tls, cert: 'found' }

/** Opens a page and waits for its heading. */
const to =
  (address: (face: Face) => string, title: (face: Face) => string): Open =>
  async (page, face) => {
    await page.goto(address(face))
    await expect(headingOf(page, title(face))).toBeVisible()
  }

const node =
  (id: string, answers: Readonly<Record<string, string>>): Open =>
  async (page, face) => {
    await page.goto(linkTo(face, id, answers))
    await expectNode(page, face, id)
  }

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

const question = node('hop', { reply: 'timeout', stage: 'data' })
const check = node('cert', tls)
const cause = node('tls-certificate', found)
const checklist = to(
  (face) => linkTo(face, 'checklist'),
  ({ ui }) => ui('checklist.blank'),
)
const drawn: Open = async (page, face) => {
  await checklist(page, face)
  // How many sheets it takes is known once all are laid out.
  await page.getByRole('main').getByRole('status').filter({ hasText: /\d/ }).waitFor()
}
const map = to(
  (face) => linkTo(face, 'map', found),
  (face) => face.map('title'),
)
const report = to(
  (face) => linkTo(face, 'report', found),
  ({ ui }) => ui('report.heading'),
)

export const kinds: { readonly [name: string]: Open } = {
  start: to(
    ({ language }) => `/${language}/`,
    ({ ui }) => ui('start.title'),
  ),
  'start-wrong': async (page, face) => {
    await paste(page, face, `mail is stuck ${'x'.repeat(100)}`)
    await expect(page.getByRole('alert')).toBeVisible()
  },
  understood: (page, face) => understand(page, face, face.event),
  question: async (page, face) => {
    await question(page, face)
    await page.getByText(face.ui('question.how'), { exact: true }).click()
    // The reasons of the first cause.
    await page.getByText(face.ui('progress.why'), { exact: true }).first().click()
  },
  check,
  'check-beside': async (page, face) => {
    await check(page, face)
    await button(page, face.ui('beside')).click()
  },
  'check-results': async (page, face) => {
    await check(page, face)
    await page.getByRole('checkbox').first().check()
  },
  cause,
  escalation: node('support', { reply: 'timeout', 'size-remote': 'clear' }),
  overview: to(
    (face) => linkTo(face, ''),
    ({ ui }) => ui('overview.title'),
  ),
  map,
  source: to(
    (face) => linkTo(face, 'source'),
    (face) => face.source('title'),
  ),
  checklist: drawn,
  report,
  letter: to(
    (face) => linkTo(face, 'letter', found),
    ({ ui }) => ui('letter.title'),
  ),
  'cases-none': async (page, face) => {
    await page.goto(`/${face.language}/cases`)
    await expect(page.getByText(face.ui('cases.empty.title'), { exact: true })).toBeVisible()
  },
  cases: async (page, face) => {
    await understand(page, face, face.event)
    await page.getByRole('link', { name: face.ui('shell.cases'), exact: true }).click()
    await expect(page.getByRole('list', { name: face.ui('cases.title'), exact: true })).toBeVisible()
  },
  undo: async (page, face) => {
    await node('logging', tls)(page, face)
    await page.getByRole('checkbox').first().check()
    await page.getByRole('link', { name: face.ui('undo.open', { count: 1 }), exact: true }).click()
    await expect(headingOf(page, face.ui('undo.title'))).toBeVisible()
  },
  share: async (page, face) => {
    await check(page, face)
    await button(page, face.ui('share.open')).click()
    await expect(page.getByRole('textbox', { name: face.ui('share.link'), exact: true })).toBeVisible()
  },
  keys: async (page, face) => {
    await question(page, face)
    await button(page, face.ui('shell.keys')).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  jump: async (page, face) => {
    await question(page, face)
    await button(page, face.ui('shell.jump')).click()
    await page.getByRole('combobox').fill('tls')
    await expect(page.getByRole('option')).not.toHaveCount(0)
  },
  'not-found': to(
    ({ language }) => `/${language}/no/such/page`,
    ({ ui }) => ui('notFound.title'),
  ),
  'link-notice': to(
    (face) => `${linkTo(face, 'hop')}#1;ghost=x;reply=tls`,
    ({ ui }) => ui('link.title'),
  ),
}

export const kindsOnPaper: { readonly [name: string]: Open } = { check, map, report, checklist: drawn }

/** What is at the top of the window, where it is not the page's beginning. */
export const tops: { readonly [name: string]: (page: Page, face: Face) => Locator } = {
  'check-results': (page, { ui }) => page.getByRole('heading', { name: ui('check.results'), exact: true }),
}
