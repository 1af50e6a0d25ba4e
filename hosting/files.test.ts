import { describe, expect, it } from 'vitest'
import { filesFor } from './plugin.ts'
import { cacheControl } from './policy.ts'
import { siteOf } from './site.ts'

const inline = { scripts: ['sha256-aGVsbG8='], styles: ['sha256-d29ybGQ='] }
const atRoot = siteOf('/', inline)
const below = siteOf('/tools/wizard/', inline)

type Pairs = readonly (readonly [string, string])[]
const pairsOf = (text: string, pattern: RegExp): Pairs =>
  [...text.matchAll(pattern)].map(([, name = '', value = '']) => [name, value] as const)

/** How each says a header that every answer has. */
const said: Readonly<Record<string, RegExp>> = {
  'web.config': /<add name="([^"]+)" value="([^"]*)" \/>/g,
  'nginx.conf': /^ {4}add_header (\S+) "(.*)" always;$/gm,
  '.htaccess': /^Header always set (?!Cache-Control)(\S+) "(.*)"$/gm,
  _headers: /^ {2}(?!Cache-Control)(\S+): (.*)$/gm,
}

describe.each([
  ['at the root', atRoot],
  ['below a path', below],
])("a server's file for a site %s", (_, site) => {
  const files = filesFor(site)

  it.each(Object.entries(said))('%s has every header, and no other', (name, pattern) => {
    expect(pairsOf(files[name] ?? '', pattern)).toEqual(Object.entries(site.headers))
  })

  it('has hashed files kept for a year and others asked for anew, each in its place', () => {
    expect(files['nginx.conf']).toContain(
      `location ${site.base}assets/ {\n        set $kept "${cacheControl.hashed}"`,
    )
    expect(files['nginx.conf']).toContain(`location ${site.base} {\n    set $kept "${cacheControl.other}"`)
    expect(files['.htaccess']).toContain(
      `Cache-Control "${cacheControl.hashed}" "expr=%{REQUEST_URI} =~ m#^${site.base}assets/#`,
    )
    expect(files._headers).toContain(`${site.base}assets/*\n  Cache-Control: ${cacheControl.hashed}\n`)
    // From where web.config lies.
    expect(files['web.config']).toMatch(
      /<location path="assets">\s+<system.webServer>\s+<staticContent>\s+<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" \/>/,
    )
  })

  it('names the page for what is missing', () => {
    expect(files['nginx.conf']).toContain(`error_page 404 ${site.base}404.html;`)
    expect(files['.htaccess']).toContain(`ErrorDocument 404 ${site.base}404.html\n`)
    // From the root of the site, with the separators of Windows.
    expect(files['web.config']).toContain(`path="${site === atRoot ? '' : 'tools\\wizard\\'}404.html"`)
  })
})

describe('web.config', () => {
  const xml = filesFor(atRoot)['web.config'] ?? ''

  it('is well-formed', () => {
    expect(elementsOf(xml)).toContain('configuration/system.webServer/staticContent/mimeMap')
  })

  it('removes before it adds, since IIS refuses to answer where something is there twice', () => {
    for (const [, attributes = ''] of xml.matchAll(
      /<(?:mimeMap|add|error) ((?:fileExtension|name|statusCode)="[^"]+")/g,
    ))
      expect(xml.indexOf(`<remove ${attributes}`)).toBeGreaterThan(0)
    expect([...xml.matchAll(/<remove fileExtension/g)]).toHaveLength(Object.keys(atRoot.types).length)
  })

  it('asks for nothing that IIS 7.5 lacks or that only the server may say', () => {
    expect(xml).not.toMatch(/removeServerHeader|<rewrite|<httpCompression|<serverRuntime|<handlers|<modules/)
  })

  it('gives scripts and styles types that IIS compresses without being told', () => {
    for (const extension of ['html', 'css', 'js']) {
      expect(xml).toMatch(
        new RegExp(`<mimeMap fileExtension="\\.${extension}" mimeType="text/\\w+; charset=utf-8"`),
      )
    }
  })
})

describe('_headers', () => {
  // https://developers.cloudflare.com/pages/configuration/headers/
  it('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line, no header in two rules', () => {
    const text = filesFor(atRoot)._headers ?? ''
    const names = pairsOf(text, /^ {2}(\S+): (.*)$/gm).map(([name]) => name)
    expect(text.match(/^\//gm)?.length).toBeLessThanOrEqual(100)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000)
    expect(new Set(names).size).toBe(names.length)
  })
})

/** Paths of elements; throws where one is not closed, or closed that was not open. */
function elementsOf(xml: string): string[] {
  const open: string[] = []
  const found: string[] = []
  const rest = xml.replace(/^<\?xml [^?]*\?>/, '').replace(/<!--(?:(?!--).)*-->/gs, '')
  const tags = /<(\/?)([\w.]+)((?: [\w-]+="[^"<&]*(?:&(?:amp|lt|quot);[^"<&]*)*")*) ?(\/?)>/g
  expect(rest.replace(tags, '').trim()).toBe('')
  for (const [, closes, name = '', , empty] of rest.matchAll(tags)) {
    if (closes) {
      expect(open.pop()).toBe(name)
      continue
    }
    open.push(name)
    found.push(open.join('/'))
    if (empty) open.pop()
  }
  expect(open).toEqual([])
  return found
}
