import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { withPolicy } from './plugin.ts'
import { headersFor, policyInHtml } from './policy.ts'
import { inlineOf } from './testing/inline.ts'

const inline = { scripts: ['sha256-aaa'], styles: ['sha256-bbb', 'sha256-ccc'] }
const nothing = { scripts: [], styles: [] }

const sources = globSync('src/**/*.{ts,tsx}', { exclude: (path) => /\.test\.tsx?$/.test(path) })
const linesWith = (pattern: RegExp): string[] =>
  sources.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  )

describe('the policy', () => {
  it('is the same in the HTML and in the header, but for what only a header can say', () => {
    expect(headersFor(inline)['Content-Security-Policy']).toBe(
      `${policyInHtml(inline)}; frame-ancestors 'none'`,
    )
  })

  it('allows inline what the build lists and nothing else', () => {
    expect(policyInHtml(inline)).toContain(
      "script-src 'self' 'sha256-aaa'; style-src 'self' 'sha256-bbb' 'sha256-ccc';",
    )
    expect(policyInHtml(nothing)).toContain("script-src 'self'; style-src 'self';")
  })

  it('allows no text as code, and no other server', () => {
    expect(Object.values(headersFor(inline)).join()).not.toMatch(/unsafe|https?:|data:|blob:|\*/)
  })

  it('stands before all that it governs', () => {
    const html = withPolicy(readFileSync('index.html', 'utf8'), inline)
    const place = html.indexOf(policyInHtml(inline))
    expect(place).toBeGreaterThan(0)
    expect(place).toBeLessThan(html.search(/<(?:script|link|style|img)/))
    expect(html.indexOf('charset')).toBeLessThan(place)
  })

  it('is held against what a browser would run or apply, by the hash that a browser computes', () => {
    const page = `<script>alert(1)</script><script src="/a.js"></script><style>p{}</style>
      <script type="application/json">{}</script><script type="module" async>a()\r\nb()</script>`
    expect(inlineOf(page)).toEqual({
      // openssl dgst -sha256 -binary | base64
      scripts: [
        'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI=',
        'sha256-ibDq25dfxIOXFsZCi7JYnQkIbM0rgaCZ1K4jOsB5hdI=',
      ],
      styles: ['sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='],
    })
  })

  it('is needed by nothing in the sources: no styles in attributes, no text as HTML or code', () => {
    const refused =
      /\bstyle=|dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|\beval\(|new Function\b|srcDoc/
    expect(linesWith(refused)).toEqual([])
  })

  it('names the one policy for scripts by address, and nothing starts one past it', () => {
    expect(linesWith(/createPolicy\('/).join()).toMatch(
      /^src\/ui\/ownScript\.ts: .*createPolicy\('own-script', /,
    )
    expect(linesWith(/new Worker\(|\.register\(/).filter((line) => !/ownScript\(/.test(line))).toEqual([])
  })
})
