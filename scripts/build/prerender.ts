/** The build's last step: every page as a file, so that any static host can serve it and it is there without a script. */
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ViteBuilder } from 'vite'
import { withPolicy } from '../../hosting/plugin.ts'
import type { Inline } from '../../hosting/policy.ts'
import type { Drawing } from '../../src/app/prerender/drawing.ts'
import { type Chunks, headOf, type Site } from './head.ts'
import { earlyScript, languageScript } from './inline.ts'
import { writeManifests, writeServiceWorker } from './offline.ts'

/** The template for pages of the script alone: served for what has no file of its own, and without a network. */
const SHELL = 'app.html'

/** Builds the page for browsers and for Node, and has the latter write the files. */
export async function buildPages(builder: ViteBuilder, siteUrl: string | undefined): Promise<void> {
  const { client, ssr } = builder.environments
  if (client === undefined || ssr === undefined) throw new Error('the build has no two environments')
  await builder.build(client)
  await builder.build(ssr)
  const { root } = builder.config
  const out = resolve(root, client.config.build.outDir)
  const server = resolve(root, ssr.config.build.outDir)
  const { default: drawing }: { default: Drawing } = await import(
    pathToFileURL(join(server, 'entry.js')).href
  )
  await writePages(out, drawing, siteUrl)
  writeManifests(out, drawing)
  await writeServiceWorker(root, out)
  rmSync(server, { recursive: true })
}

async function writePages(out: string, drawing: Drawing, siteUrl: string | undefined): Promise<void> {
  const chunks: Chunks = JSON.parse(readFileSync(join(out, '.vite/manifest.json'), 'utf8'))
  rmSync(join(out, '.vite'), { recursive: true })
  const template = readFileSync(join(out, 'index.html'), 'utf8')
  const sheets = sheetsIn(out)
  const scripts = [earlyScript, languageScript].map(hash)
  const site: Site = { base: drawing.base, url: siteUrl, chunks, languages: drawing.languages }
  const written: string[] = []
  const used = new Set<string>()
  const write = (file: string, parts: Partial<Parts>) => {
    written.push(file)
    const path = join(out, file)
    mkdirSync(dirname(path), { recursive: true })
    const { html, style } = withStyle(filled(template, parts), sheets, drawing.base)
    const named = hash(style)
    used.add(named)
    writeFileSync(path, withPolicy(html, { scripts, styles: [named] }))
  }

  for (const path of drawing.paths) {
    const page = await drawing.render(path)
    const address = drawing.base.slice(0, -1) + path + (isFolder(path) ? '/' : '')
    write(`${path.slice(1)}/index.html`, {
      language: page.language,
      head: `${headOf(site, path, page)}<script>${earlyScript}</script>`,
      page: page.html,
      address,
    })
  }
  for (const path of drawing.oldPaths) write(`${path.slice(1)}/index.html`, {})
  // Without a language: the reader's own, by a script that runs before anything is drawn.
  const rests = [...new Set(drawing.paths.map((path) => path.split('/').slice(2).join('/')))]
  for (const rest of rests) {
    write(join(rest, 'index.html'), {
      head: `${headOf(site, `/${rest}`, undefined)}<script>${languageScript}</script>`,
      page: await drawing.renderDoorstep('choose', rest === 'event-2004' ? 'event-2004/' : rest),
    })
  }
  write('404.html', {
    head: '<meta name="robots" content="noindex" />',
    page: await drawing.renderDoorstep('missing', ''),
  })
  write(SHELL, { head: '<meta name="robots" content="noindex" />' })
  const inline: Inline = { scripts, styles: [...used] }
  const pages = written.map((file) => file.replaceAll('\\', '/')).sort()
  writeFileSync(join(out, 'build.json'), `${JSON.stringify({ ...inline, pages }, null, 2)}\n`)
}

/** Pages that have others below them. */
const isFolder = (path: string): boolean => /^\/\w\w(\/event-2004)?$/.test(path)

interface Parts {
  readonly language: string
  readonly head: string
  readonly page: string
  /** Whose page stands in the root; without one, the script draws anew. */
  readonly address: string
}

const filled = (template: string, { language, head, page = '', address }: Partial<Parts>): string =>
  template
    .replace(/<html lang="\w+">/, language === undefined ? '<html>' : `<html lang="${language}">`)
    .replace('<!--head-->', () => head ?? '')
    .replace(
      '<div id="root"></div>',
      () => `<div id="root"${address === undefined ? '' : ` data-page="${address}"`}>${page}</div>`,
    )

interface Sheet {
  readonly file: string
  readonly css: string
  readonly classes: readonly string[]
}

function sheetsIn(out: string): readonly Sheet[] {
  return globSync('assets/*.css', { cwd: out }).map((path) => {
    const css = readFileSync(join(out, path), 'utf8').trim()
    const classes = [...new Set([...css.matchAll(/\.(_[\w-]+)/g)].map(([, name = '']) => name))]
    return { file: path.replaceAll('\\', '/'), css, classes }
  })
}

/**
 * The stylesheets that a page uses in the page itself, as one: a journey less before anything is seen. The links are for
 * the script, which would ask for the sheet of a part that it loads; a browser leaves one alone that is `disabled`. They
 * stand at the end, since nobody reads them before.
 */
function withStyle(page: string, sheets: readonly Sheet[], base: string): { html: string; style: string } {
  const used = new Set([...page.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
  const named = (sheet: Sheet) => page.includes(`href="${base}${sheet.file}"`)
  const needed = sheets.filter((sheet) => named(sheet) || sheet.classes.some((name) => used.has(name)))
  // Those of every page first: the others build upon them.
  needed.sort((a, b) => Number(named(b)) - Number(named(a)))
  const style = needed.map(({ css }) => css).join('')
  const links = needed.map(({ file }) => `<link rel="stylesheet" href="${base}${file}" disabled>`)
  const html = page
    .replace(/\s*<link rel="stylesheet" crossorigin[^>]*>/g, '')
    .replace('</head>', () => `<style>${style}</style></head>`)
    .replace('</body>', () => `${links.join('')}\n  </body>`)
  return { html, style }
}

/** As a policy for content names it. */
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
