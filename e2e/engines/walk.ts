/** The main walk, in parts: what an administrator does from a pasted event to a printed checklist. */
import { expect } from 'vitest'
import { decodeLink, replay } from '#engine'
import { article } from '#event-2004/article'
import { after, choicesOf, nameOf, titleOf } from '../support/article.ts'
import { connector, type Face, otherThan } from '../support/faces.ts'
import { type Browser, run, type Tab, waitFor } from './browser.ts'
import type { Site } from './site.ts'

const NOTE = 'Asked the provider: «да», 15:30'

const pageOf = (address: string): string => new URL(address).pathname.split('/').at(-1) ?? ''
const answersIn = (address: string) => decodeLink(new URL(address).hash).answers

const seeNode = (tab: Tab, face: Face, node: string): Promise<void> => tab.see('heading', titleOf(face, node))

/** A page is there before its script; what is walked through is the page that works. */
const isLive = (tab: Tab) =>
  waitFor("the page's script", () => run(tab, () => document.documentElement.dataset.live !== undefined))

async function open(tab: Tab, address: string): Promise<void> {
  await tab.open(address)
  await isLive(tab)
}

/** As a clipboard does it: one insertion, which the page hears of as of any typing. */
async function paste(tab: Tab, name: string, text: string): Promise<void> {
  await tab.click('textbox', name)
  await run(tab, (all) => void document.execCommand('insertText', false, all), text)
}

/** What stands in the field that is labelled so. */
const typedIn = (tab: Tab, label: string): Promise<string | null | undefined> =>
  run(
    tab,
    (wanted) => {
      const labels = [...document.querySelectorAll('label')]
      const control = labels.find(({ textContent }) => textContent?.trim() === wanted)?.control
      return control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
        ? control.value
        : undefined
    },
    label,
  )

/** What the tab or the link has kept is filled in when the page has started. */
const seeTyped = (tab: Tab, label: string, text: string) =>
  waitFor(`'${text}' in '${label}'`, async () => (await typedIn(tab, label)) === text)

const textOf = async (tab: Tab): Promise<string> => (await run(tab, () => document.body.textContent)) ?? ''

/** Gives the answer on the page of `node`, and waits for where the engine says it leads. */
async function choose(tab: Tab, face: Face, node: string, answer: string): Promise<string> {
  const next = after(answersIn(await tab.address()), node, answer)
  await tab.click('link', nameOf(face, node, answer))
  await seeNode(tab, face, next.page)
  expect(answersIn(await tab.address())).toEqual(next.answers)
  return next.page
}

/** From the pasted event through its first check, with a note, to the cause. */
async function diagnose(tab: Tab, face: Face, origin: string): Promise<void> {
  const { ui } = face
  await open(tab, `${origin}/${face.language}/`)
  await paste(tab, ui('start.paste.label'), face.event)
  await tab.click('button', ui('start.paste.go'))
  await tab.see('heading', ui('evidence.title'))
  await seeTyped(tab, ui('place.connector.label'), connector)
  await tab.click('link', ui('evidence.next'))
  await seeNode(tab, face, 'cert')
  expect(await textOf(tab)).toContain(`'${connector}'`)
  await tab.type('textbox', ui('check.note'), NOTE)
  await tab.reload()
  await isLive(tab)
  await seeNode(tab, face, 'cert')
  await seeTyped(tab, ui('check.note'), NOTE)
  await choose(tab, face, 'cert', 'found')
  expect(pageOf(await tab.address())).toBe('tls-certificate')
}

/** From the cause to what is left to check, and back by the browser. */
async function goOn(tab: Tab, face: Face): Promise<void> {
  const cause = await tab.address()
  await tab.click('link', face.ui('cause.goOn'))
  const next = await waitFor('another page', async () => {
    const address = await tab.address()
    return pageOf(address) !== pageOf(cause) && address
  })
  await seeNode(tab, face, pageOf(next))
  await tab.back()
  await seeNode(tab, face, 'tls-certificate')
  expect(await tab.address()).toBe(cause)
}

/** The same place and answers in the other language, and back again. */
async function switchLanguage(tab: Tab, face: Face): Promise<void> {
  const here = await tab.address()
  const other = otherThan(face)
  await tab.click('link', other.ownName)
  await seeNode(tab, other, 'tls-certificate')
  expect(await run(tab, () => document.documentElement.lang)).toBe(other.language)
  expect(await tab.address()).toBe(here.replace(`/${face.language}/`, `/${other.language}/`))
  await tab.click('link', face.ownName)
  await seeNode(tab, face, 'tls-certificate')
}

async function report(tab: Tab, face: Face): Promise<void> {
  await tab.click('link', face.ui('report.link'))
  await tab.see('heading', face.ui('report.heading'))
  const text = await textOf(tab)
  for (const part of [NOTE, connector, titleOf(face, 'tls-certificate')]) expect(text).toContain(part)
  await tab.back()
  await seeNode(tab, face, 'tls-certificate')
}

/** The checklist with the answers, on the screen and on paper. */
async function onPaper(tab: Tab, face: Face): Promise<void> {
  const cause = await tab.address()
  await open(tab, cause.replace(/event-2004\/[^#]*/, 'event-2004/checklist'))
  // Its sheets come a portion at a time.
  await waitFor('every check on the checklist', async () => {
    const shown = await textOf(tab)
    return Object.keys(article.checks).every((check) => shown.includes(titleOf(face, check)))
  })
  // Once an engine: it takes seconds, and what stands on paper is e2e/print.spec.ts's to see.
  const pdf = face.language === 'ru' ? await tab.print() : undefined
  if (pdf !== undefined) expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-')
  await tab.back()
  await isLive(tab)
  await seeNode(tab, face, 'tls-certificate')
}

/** The kept case is on the start page, and resumes where it was left. */
async function resume(tab: Tab, face: Face, origin: string): Promise<void> {
  await open(tab, `${origin}/${face.language}/`)
  const said = () => run(tab, () => document.querySelector('main')?.textContent)
  const name = await waitFor('the kept case', () =>
    run(
      tab,
      (words) =>
        [...document.querySelectorAll('a')]
          .map((a) => a.textContent?.trim() ?? '')
          .find((a) => a.includes(words)),
      connector,
    ),
  ).catch(async (error) => {
    throw new Error(`${error}; the page says: ${await said()}`)
  })
  await tab.click('link', name)
  await seeNode(tab, face, 'tls-certificate')
}

/** A link with the evidence in it, as the share dialog makes it. */
async function shareWithEvidence(tab: Tab, face: Face): Promise<string> {
  const { ui } = face
  await tab.click('button', ui('share.open'))
  await tab.see('textbox', ui('share.link'))
  const plain = await typedIn(tab, ui('share.link'))
  await tab.click('checkbox', ui('share.include'))
  return waitFor('a link with the evidence', async () => {
    const link = await typedIn(tab, ui('share.link'))
    return link !== plain && link?.includes(';e=') && link
  })
}

/** Somebody else opens the link, and goes on from a question. */
async function openLink(tab: Tab, face: Face, link: string, origin: string): Promise<void> {
  const { ui } = face
  await open(tab, link.replace(origin, `${origin}/${face.language}`))
  await seeNode(tab, face, 'tls-certificate')
  await waitFor('the plain address', async () => !(await tab.address()).includes(';e='))
  const answers = answersIn(await tab.address())
  await open(tab, (await tab.address()).replace('/tls-certificate', '/cert'))
  await seeNode(tab, face, 'cert')
  await seeTyped(tab, ui('check.note'), NOTE)
  await open(tab, `${origin}/${face.language}/event-2004/${article.start}`)
  await seeNode(tab, face, article.start)
  const next = await choose(tab, face, article.start, choicesOf(article.start)[0] ?? '')
  expect(next).toBe(replay(article, answersIn(await tab.address())).current)
  expect(answers).not.toEqual(answersIn(await tab.address()))
}

/** Where pages can be kept for a time without a network: whether that was so. The server is gone meanwhile. */
async function offline(tab: Tab, face: Face, site: Site): Promise<boolean> {
  if ((await run(tab, () => 'serviceWorker' in navigator)) !== true) return false
  await run(tab, () => {
    navigator.serviceWorker.ready.then(() => Object.assign(document.documentElement.dataset, { kept: '' }))
  })
  await waitFor('all pages to be kept', () =>
    run(tab, () => document.documentElement.dataset.kept !== undefined),
  )
  const here = await tab.address()
  await site.stop()
  try {
    await tab.reload()
    await isLive(tab)
    await seeNode(tab, face, pageOf(here))
    expect(await tab.address()).toBe(here)
    // Nobody has seen it before.
    await open(tab, here.replace(/event-2004\/[^#]*/, 'event-2004/log'))
    await seeNode(tab, face, 'log')
  } finally {
    await site.start()
  }
  return true
}

export interface Walked {
  /** What the consoles showed while there was a network. */
  readonly errors: readonly string[]
  readonly worksOffline: boolean
}

/** All of it. */
export async function walk(browser: Browser, face: Face, site: Site): Promise<Walked> {
  const { origin } = site
  const admin = await browser.newPerson()
  await diagnose(admin, face, origin)
  await goOn(admin, face)
  await switchLanguage(admin, face)
  await report(admin, face)
  await onPaper(admin, face)
  await resume(admin, face, origin)
  const link = await shareWithEvidence(admin, face)
  const colleague = await browser.newPerson()
  await openLink(colleague, face, link, origin)
  const errors = [...admin.errors, ...colleague.errors]
  return { errors, worksOffline: await offline(colleague, face, site) }
}
