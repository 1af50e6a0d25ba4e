import { describe, expect, it } from 'vitest'
import { laterScript } from './inline.ts'
import { withFilesLater } from './later.ts'

const page = `<head>
    <script type="module" crossorigin src="/a/own.js"></script>
    <link rel="modulepreload" crossorigin href="/a/packages.js"></head><body>text
  </body>`

describe('a page that asks for its files when it has been seen', () => {
  const html = withFilesLater(page, ['/a/base.css', '/a/page.css'], ['/a/words.js', '/a/packages.js'])

  it('names them for its script alone: what others need first, and each once', () => {
    expect(html).toContain(
      `<script data-styles="/a/base.css /a/page.css" data-modules="/a/packages.js /a/own.js" data-first="/a/words.js">${laterScript}</script>`,
    )
    expect(html.replace(/<script data-.*/s, '')).not.toMatch(/\.js/)
  })

  it('gives the stylesheets, in their order, to who has no script', () => {
    expect(html).toContain(
      '<noscript><link rel="stylesheet" href="/a/base.css"><link rel="stylesheet" href="/a/page.css"></noscript></head>',
    )
    expect(html.match(/stylesheet"/g)).toHaveLength(2)
  })

  it('must have a script', () => {
    expect(() => withFilesLater('<head></head><body></body>', [], [])).toThrow('no script')
  })
})
