/** The contrasts that the tokens promise, computed (WCAG 2.2, relative luminance). axe sees only what a page shows. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** The colours of the blocks whose media queries all hold, the later over the earlier. */
function colours(...holding: readonly string[]): ReadonlyMap<string, string> {
  const blocks = css.matchAll(/(?:@media ([^{]+)\{\s*)?:root \{([^}]*)\}/g)
  return new Map(
    [...blocks]
      .filter(([, query = '']) =>
        query.split(' and ').every((one) => one === '' || holding.includes(one.trim())),
      )
      .flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)])
      .map(([, name = '', value = '']) => [name, value]),
  )
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a = '', b = ''): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const dark = '(prefers-color-scheme: dark)'
const more = '(prefers-contrast: more)'
const themes = {
  light: [],
  dark: [dark],
  'light, more contrast': [more],
  'dark, more contrast': [dark, more],
}

const grounds = ['ground', 'surface', 'sunken']
const inks = ['ink', 'ink-soft', 'accent', 'accent-strong', 'found', 'clear', 'caution']
const code = ['code-parameter', 'code-string', 'code-variable']

for (const [theme, holding] of Object.entries(themes)) {
  const of = colours(...holding)
  const between = (front: string, ground: string) => contrast(of.get(front), of.get(ground))

  test(`In ${theme}, text has 7 to 1 on every ground that it may stand on`, () => {
    const pairs = [
      ...grounds.flatMap((ground) => [...inks, ...code].map((ink) => [ink, ground] as const)),
      ...['accent', 'found', 'clear', 'caution'].flatMap((hue) =>
        [hue, 'ink', 'ink-soft'].map((ink) => [ink, `${hue}-wash`] as const),
      ),
      ['on-accent', 'accent'] as const,
      ['on-accent', 'accent-strong'] as const,
    ]
    const low = pairs.filter(([ink, ground]) => between(ink, ground) < 7)
    expect(low.map(([ink, ground]) => `${ink} on ${ground}: ${between(ink, ground).toFixed(2)}`)).toEqual([])
  })

  test(`In ${theme}, the edge of a control has 3 to 1`, () => {
    for (const ground of grounds) expect(between('line-firm', ground)).toBeGreaterThanOrEqual(3)
  })
}
