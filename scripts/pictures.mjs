// The pictures of the README, taken from the built pages: `npm run pictures` renews them all. What could differ from one
// run to the next is fixed: window, clock, time zone, motion. Letters come from the system's fonts.
import { mkdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { preview } from 'vite'
import { launchOptions } from './browser.mjs'

const folder = fileURLToPath(new URL('../docs/pictures/', import.meta.url))
const LARGEST = 200_000

const PICTURES = [
  { show: start, language: 'en', colorScheme: 'light' },
  { show: start, language: 'ru', colorScheme: 'dark' },
  { show: check, language: 'en', colorScheme: 'dark' },
  { show: commands, language: 'ru', colorScheme: 'light' },
  { show: wide, language: 'en', colorScheme: 'light' },
  { show: map, language: 'ru', colorScheme: 'dark' },
  { show: phone, language: 'en', colorScheme: 'light' },
  { show: phone, language: 'ru', colorScheme: 'dark' },
  { show: cause, language: 'en', colorScheme: 'light' },
  { show: cause, language: 'ru', colorScheme: 'dark' },
  { show: checklist, language: 'en', colorScheme: 'light' },
  { show: checks, language: 'ru', colorScheme: 'light' },
]

const WINDOW = { width: 1040, height: 720 }
/** Three columns: the answers, the step, the causes. */
const SCREEN = { width: 1440, height: 760 }
const PHONE = { width: 390, height: 780 }
/** A certificate that the other server does not trust: the reply of KB2888788 in the words of event 2004. */
const EVENT = [
  'Event ID: 2004',
  'Source: MSExchangeTransport',
  'Task Category: SmtpSend',
  'Computer: EX01.contoso.com',
  'Description:',
  'Send connector Outbound to Office 365: Message delivery was not successful. The message with message ID ' +
    '<5f2c81d0e4@EX01.contoso.com> was acknowledged with SMTP response 454 4.7.0 Failed to establish ' +
    'appropriate TLS channel: UntrustedRoot: Access Denied.',
].join('\n')

/** A page is there before its script; only then can anything be pressed. */
async function open(page, address) {
  await page.goto(address)
  await page.locator('html[data-live]').waitFor()
}

async function start(page, language) {
  await open(page, `/${language}/`)
  await page.locator('#paste').fill(EVENT)
}

/** The check that the pasted event puts first, with the values of the event in its commands. */
async function check(page, language) {
  await start(page, language)
  await page.locator('button[type=submit]').click()
  await page.waitForURL('**/evidence#*')
  // The case is written down a moment later; a page opened before that finds one without these answers.
  await page.waitForTimeout(3000)
  await open(page, `/${language}/event-2004/cert${new URL(page.url()).hash}`)
}

async function commands(page, language) {
  await check(page, language)
  await scrollTo(page, page.locator('h2#steps'))
}

async function wide(page, language) {
  await page.setViewportSize(SCREEN)
  await check(page, language)
}

async function phone(page, language) {
  await page.setViewportSize(PHONE)
  await check(page, language)
}

async function map(page, language) {
  await page.setViewportSize(SCREEN)
  await open(page, `/${language}/event-2004/map#1;reply=tls;tls-error=certificate`)
}

async function cause(page, language) {
  await check(page, language)
  await page.locator('a[href*="cert=found"]').click()
  await page.waitForURL('**/tls-certificate#*')
}

/** On the screen, which shows the sheets as they come out of the printer. */
async function checklist(page, language) {
  await page.setViewportSize({ ...WINDOW, height: 900 })
  await open(page, `/${language}/event-2004/checklist`)
  await page.getByRole('img').first().waitFor()
}

/** The third sheet: a check with its commands, outcomes and lines. */
async function checks(page, language) {
  await checklist(page, language)
  await page.setViewportSize({ ...WINDOW, height: 640 })
  await scrollTo(page, page.locator('section > div > section').nth(2))
}

async function scrollTo(page, place) {
  const { y } = await place.boundingBox()
  await page.mouse.wheel(0, y - 40)
  await page.waitForFunction((top) => scrollY >= top, Math.floor(y - 41))
}

async function take(browser, baseURL, { show, language, colorScheme }) {
  const context = await browser.newContext({
    baseURL,
    viewport: WINDOW,
    deviceScaleFactor: 1,
    colorScheme,
    locale: language,
    timezoneId: 'UTC',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.setFixedTime('2026-11-24T02:00:00Z')
  await show(page, language)
  await page.locator('h1').waitFor()
  // A new step takes the focus to its heading, and a frame drawn there is none of the page's looks.
  await page.evaluate(() => document.activeElement?.blur())
  const path = `${folder}${show.name}.${language}.png`
  await page.screenshot({ path, animations: 'disabled', caret: 'hide' })
  await context.close()
  return path
}

mkdirSync(folder, { recursive: true })
const server = await preview({ preview: { port: 4217, strictPort: true } })
const browser = await chromium.launch(launchOptions())
try {
  for (const picture of PICTURES) {
    const path = await take(browser, server.resolvedUrls.local[0], picture)
    const { size } = statSync(path)
    console.log(`${path} ${Math.round(size / 1000)} kB`)
    if (size > LARGEST) throw new Error(`${path} is larger than ${LARGEST / 1000} kB`)
  }
} finally {
  await browser.close()
  await server.close()
}
