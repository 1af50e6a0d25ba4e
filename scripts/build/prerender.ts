/** The build's last step: every page as a file, so that any static host can serve it and it is there without a script. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ViteBuilder } from 'vite'
import { withPolicy } from '../../hosting/plugin.ts'
import type { Inline } from '../../hosting/policy.ts'
import type { Drawing } from '../../src/app/prerender/drawing.ts'
import { askedFirst, type Chunks, headOf, type Site } from './head.ts'
import { earlyScript, languageScript, laterScript } from './inline.ts'
import { withFilesLater, withSheetsAtEnd } from './later.ts'
import { writeManifests, writeServiceWorker } from './offline.ts'
import { sheetsIn, withStyles } from './styles.ts'
import { withSlashes } from './withSlashes.ts'

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
  const scripts = [earlyScript, laterScript, languageScript].map(hash)
  const site: Site = { base: drawing.base, url: siteUrl, chunks, languages: drawing.languages }
  const drawn: [file: string, html: string][] = []
  const write = (file: string, parts: Partial<Parts>) => drawn.push([file, filled(template, parts)])
  /** Of each page that is whole without its scripts, those that they ask for first. */
  const first = new Map<string, readonly string[]>()

  for (const path of drawing.paths) {
    const page = await drawing.render(path)
    const file = `${path.slice(1)}/index.html`
    first.set(file, askedFirst(site, page.language, path))
    write(file, {
      language: page.language,
      head: `${headOf(site, path, page)}<script>${earlyScript}</script>`,
      page: page.html,
      address: page.address,
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

  const styled = withStyles(drawn, sheetsIn(out), drawing.base)
  const styles = new Set<string>()
  for (const { file, html, sheets, style } of styled) {
    const path = join(out, file)
    const asked = first.get(file)
    const page = asked === undefined ? withSheetsAtEnd(html, sheets) : withFilesLater(html, sheets, asked)
    const named = hash(style)
    styles.add(named)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, withPolicy(page, { scripts, styles: [named] }))
  }
  const inline: Inline = { scripts, styles: [...styles] }
  const pages = styled.map(({ file }) => withSlashes(file)).sort()
  writeFileSync(join(out, 'build.json'), `${JSON.stringify({ ...inline, pages }, null, 2)}\n`)
}

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

/** As a policy for content names it. */
const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`
