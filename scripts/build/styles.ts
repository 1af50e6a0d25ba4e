/** A page is first seen by rules that stand in the page itself; the stylesheets that they are from follow (later.ts). */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import postcss, { type AtRule, type ChildNode } from 'postcss'
import { withSlashes } from './withSlashes.ts'

export interface Sheet {
  /** Below the site's base. */
  readonly file: string
  readonly css: string
  /** All that its rules name. */
  readonly classes: readonly string[]
}

export interface Styled {
  readonly file: string
  readonly html: string
  /** Addresses of the stylesheets that it needs, in their order. */
  readonly sheets: readonly string[]
  /** The text of its `<style>`, which a policy names by its hash. */
  readonly style: string
}

/** All stylesheets of a build. */
export const sheetsIn = (out: string): readonly Sheet[] =>
  globSync('assets/*.css', { cwd: out }).map((path) =>
    sheet(withSlashes(path), readFileSync(join(out, path), 'utf8').trim()),
  )

export const sheet = (file: string, css: string): Sheet => ({
  file,
  css,
  classes: [...new Set(classesIn(css))],
})

/**
 * Pages with the stylesheets that they need. What draws them before a script has run is a `<style>`, a journey less before
 * anything is seen; the sheets have to follow whole, for what a script adds, and in their order, so that they decide as
 * they would alone. Pages that need the same sheets have the same style: a policy names each.
 */
export function withStyles(
  pages: Iterable<readonly [file: string, html: string]>,
  sheets: readonly Sheet[],
  base: string,
): readonly Styled[] {
  const groups = new Map<string, { needed: readonly Sheet[]; pages: Page[] }>()
  for (const [file, html] of pages) {
    const page = { file, html, classes: classesOf(html) }
    const needed = neededBy(page, sheets, base)
    const key = needed.map((sheet) => sheet.file).join()
    const group = groups.get(key) ?? { needed, pages: [] }
    group.pages.push(page)
    groups.set(key, group)
  }
  return [...groups.values()].flatMap(({ needed, pages: alike }) => {
    const classes = new Set(alike.flatMap((page) => [...page.classes]))
    const style = needed.map(({ css }) => rulesFor(css, classes)).join('')
    const addresses = needed.map(({ file }) => base + file)
    return alike.map(({ file, html }) => ({ file, html: styled(html, style), sheets: addresses, style }))
  })
}

interface Page {
  readonly file: string
  readonly html: string
  readonly classes: ReadonlySet<string>
}

const classesOf = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))

const classesIn = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.(_[\w-]+)/g)].map(([, name = '']) => name)

/** Those of every page first: the others build upon them. */
function neededBy({ html, classes }: Page, sheets: readonly Sheet[], base: string): readonly Sheet[] {
  const named = (sheet: Sheet) => html.includes(`href="${base}${sheet.file}"`)
  return sheets
    .filter((sheet) => named(sheet) || sheet.classes.some((name) => classes.has(name)))
    .sort((a, b) => Number(named(b)) - Number(named(a)))
}

/**
 * The rules of a stylesheet that can match where only these classes are, on a screen that nobody has touched yet. What a
 * condition such as `:not(…)` names does not have to be there.
 */
export function rulesFor(css: string, classes: ReadonlySet<string>): string {
  const parsed = postcss.parse(css)
  parsed.walkAtRules('media', (rule) => {
    if (rule.params === 'print') removeFrom(rule)
  })
  parsed.walkRules((rule) => {
    const canMatch = rule.selectors.some(
      (selector) =>
        !/:(?:hover|active)\b/.test(selector) &&
        classesIn(selector.replace(/\([^()]*\)/g, '')).every((name) => classes.has(name)),
    )
    if (!canMatch) removeFrom(rule)
  })
  return parsed.toString()
}

/** With each condition that is left empty. */
function removeFrom(rule: ChildNode): void {
  const { parent } = rule
  rule.remove()
  if (parent?.type === 'atrule' && parent.nodes?.length === 0) removeFrom(parent as AtRule)
}

const styled = (html: string, style: string): string =>
  html
    .replace(/\s*<link rel="stylesheet" crossorigin[^>]*>/g, '')
    .replace('</head>', () => `<style>${style}</style></head>`)
