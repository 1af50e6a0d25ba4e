/** A real nginx with the configuration that the build writes. Without one here, the tests are left out and say so. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nginxConf } from '../../hosting/nginx.ts'
import { inlineIn } from '../../hosting/plugin.ts'
import { siteOf } from '../../hosting/site.ts'
import { type Answer, ask } from './ask.ts'
import { nginxProgram, type Server, startNginx } from './nginx.ts'

const dist = join(process.cwd(), 'dist')
const read = (path: string): Buffer => readFileSync(join(dist, path))
const someFile = (extension: string): string =>
  `assets/${readdirSync(join(dist, 'assets')).find((name) => name.endsWith(extension))}`

const { headers, cacheControl } = siteOf('/', inlineIn(dist))

function serving(root: string, conf: string): () => string {
  let server: Server | undefined
  beforeAll(async () => {
    server = await startNginx(nginxProgram ?? '', root, conf)
  })
  afterAll(() => server?.stop())
  return () => server?.origin ?? ''
}

describe.skipIf(nginxProgram === undefined)('nginx', () => {
  describe('with what the build wrote', () => {
    const origin = serving(dist, join(dist, 'nginx.conf'))
    const html = { type: 'text/html; charset=utf-8', kept: cacheControl.other }
    const kinds = {
      'the door': { path: '/', file: 'index.html', ...html },
      'the start': { path: '/ru/', file: 'ru/index.html', ...html },
      'a page': { path: '/en/event-2004/cert', file: 'en/event-2004/cert/index.html', ...html },
      'a page with a slash at its end': {
        path: '/en/event-2004/cert/',
        file: 'en/event-2004/cert/index.html',
        ...html,
      },
      'a page with a question': {
        path: '/ru/event-2004/cert?from=mail',
        file: 'ru/event-2004/cert/index.html',
        ...html,
      },
      'a script': {
        path: `/${someFile('.js')}`,
        file: someFile('.js'),
        type: 'text/javascript; charset=utf-8',
        kept: cacheControl.hashed,
      },
      'the icon': {
        path: '/icon.svg',
        file: 'icon.svg',
        type: 'image/svg+xml; charset=utf-8',
        kept: cacheControl.other,
      },
      'the bill of materials': {
        path: '/sbom.cdx.json',
        file: 'sbom.cdx.json',
        type: 'application/json; charset=utf-8',
        kept: cacheControl.other,
      },
    }

    it.each(Object.entries(kinds))('serves %s: status, type, caching and headers', async (_, kind) => {
      const answer = await ask(origin() + kind.path)
      expect(answer.status).toBe(200)
      expect(answer.headers['content-type']).toBe(kind.type)
      expect(answer.headers['cache-control']).toBe(kind.kept)
      expectHeaders(answer)
      expect(answer.headers['content-encoding']).toBeUndefined()
      expect(answer.body.equals(read(kind.file))).toBe(true)
    })

    it.each(Object.entries(kinds))('compresses %s for who can read that', async (_, { path, file }) => {
      const answer = await ask(origin() + path, { 'Accept-Encoding': 'gzip, deflate, br' })
      expect(answer.headers['content-encoding']).toBe('gzip')
      expect(answer.headers.vary).toBe('Accept-Encoding')
      expect(answer.body.length).toBeLessThan(read(file).length)
      expect(gunzipSync(answer.body).equals(read(file))).toBe(true)
    })

    it('tells who has the page already that it is still so', async () => {
      const { headers: first } = await ask(`${origin()}/en/`)
      const answer = await ask(`${origin()}/en/`, { 'If-None-Match': first.etag ?? '' })
      expect(answer.status).toBe(304)
      expect(answer.body.length).toBe(0)
      expect(answer.headers['cache-control']).toBe(cacheControl.other)
      expectHeaders(answer)
    })

    it("sends the host's own headers with ours", async () => {
      expect((await ask(`${origin()}/en/`)).headers['x-host-own']).toBe('yes')
    })

    it.each([
      '/no/such/page',
      '/en/event-2004/no-such-check',
      '/assets/of-another-release.js',
      // Files for other servers, and this one's own.
      '/web.config',
      '/_headers',
      '/.htaccess',
      '/.nojekyll',
      '/nginx.conf',
      '/.git/config',
    ])('answers %s with 404 and our page for it', async (path) => {
      const answer = await ask(origin() + path)
      expect(answer.status).toBe(404)
      expect(answer.headers['content-type']).toBe(html.type)
      expect(answer.headers['cache-control']).toBe(cacheControl.other)
      expectHeaders(answer)
      expect(answer.body.equals(read('404.html'))).toBe(true)
    })
  })

  describe('below a path', () => {
    const root = mkdtempSync(join(tmpdir(), 'below-'))
    const files = {
      'wizard/index.html': 'door',
      'wizard/404.html': 'missing',
      'wizard/en/event-2004/cert/index.html': 'page',
      'wizard/assets/a.js': 'script',
      'wizard/_headers': 'hidden',
      'secret.html': 'not of the site',
      'nginx.conf': nginxConf(siteOf('/wizard/', { scripts: [], styles: [] })),
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true })
      writeFileSync(join(root, name), text)
    }
    const origin = serving(root, join(root, 'nginx.conf'))
    afterAll(() => rmSync(root, { recursive: true }))

    it.each([
      ['/wizard/', 200, 'door', cacheControl.other],
      ['/wizard/en/event-2004/cert', 200, 'page', cacheControl.other],
      ['/wizard/assets/a.js', 200, 'script', cacheControl.hashed],
      ['/wizard/assets/b.js', 404, 'missing', cacheControl.other],
      ['/wizard/_headers', 404, 'missing', cacheControl.other],
    ])('serves %s', async (path, status, body, kept) => {
      const answer = await ask(origin() + path)
      expect(answer).toMatchObject({ status, headers: { 'cache-control': kept } })
      expect(answer.body.toString()).toBe(body)
      expect(answer.headers['referrer-policy']).toBe('no-referrer')
    })

    it('leads to the slash at the end, wherever the host is', async () => {
      expect(await ask(`${origin()}/wizard`)).toMatchObject({
        status: 301,
        headers: { location: '/wizard/' },
      })
    })

    it('leaves the rest of the host alone', async () => {
      const answer = await ask(`${origin()}/secret.html`)
      expect(answer.headers['content-security-policy']).toBeUndefined()
    })
  })
})

function expectHeaders(answer: Answer): void {
  for (const [name, value] of Object.entries(headers))
    expect(answer.headers[name.toLowerCase()], name).toBe(value)
  // Not which version it is.
  expect(answer.headers.server).toBe('nginx')
}
