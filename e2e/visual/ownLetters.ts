/** Letters of the tests' own, so that a page is set the same on every machine, whatever fonts that has. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContext } from '@playwright/test'

const { resolve } = createRequire(import.meta.url)

/** The names that src/ui/tokens.css and the sheets of paper ask for first. */
const families = {
  'source-sans-3': ['Segoe UI Variable Text', 'Segoe UI'],
  'source-code-pro': ['Cascadia Mono', 'Consolas'],
}

/** In the order of CSS: of two that have a letter, the last is taken. */
const ranges = { latin: 'U+0-2FF, U+2000-22FF', cyrillic: 'U+400-4FF, U+2116' }

interface Letters {
  readonly names: readonly string[]
  readonly range: string
  /** WOFF2, as base64. */
  readonly font: string
}

const letters: readonly Letters[] = Object.entries(families).flatMap(([font, names]) =>
  Object.entries(ranges).map(([script, range]) => {
    const file = resolve(`@fontsource-variable/${font}/files/${font}-${script}-wght-normal.woff2`)
    return { names, range, font: readFileSync(file).toString('base64') }
  }),
)

/**
 * For the pages that are opened from now on. The policy forbids them to load a font; these are handed to them. Geometric
 * precision: as their outlines are, not fitted to a grid, which each system is told to do its own way.
 */
export const giveOwnLetters = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript((all) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('* { text-rendering: geometricPrecision !important }')
    document.adoptedStyleSheets.push(sheet)
    for (const { names, range, font } of all) {
      const bytes = Uint8Array.from(atob(font), (letter) => letter.charCodeAt(0))
      for (const name of names)
        document.fonts.add(new FontFace(name, bytes, { weight: '200 900', unicodeRange: range }))
    }
  }, letters)
