/** What stands in the head of a page for who does not run it. */
import { manifestOf } from './offline.ts'

export interface Site {
  readonly base: string
  /** `https://host`, with no slash at the end; without one, links between the pages stay relative to the host. */
  readonly url: string | undefined
  readonly chunks: Chunks
  readonly languages: readonly string[]
}

/** Vite's manifest: source file → what it became. One of several sources has none of its own, but a name. */
export interface Chunks {
  readonly [source: string]: {
    readonly file: string
    readonly name?: string
    readonly imports?: readonly string[]
  }
}

interface Page {
  readonly language: string
  readonly title: string
  readonly description: string
}

const TITLE = 'MSExchangeTransport 2004'

const locales: { readonly [language: string]: string } = { ru: 'ru_RU', en: 'en_US' }

/** `path`: `/ru/event-2004/hop`; of a page without a language, `/event-2004/hop`. */
export function headOf(site: Site, path: string, page: Page | undefined): string {
  const rest = page === undefined ? path : path.slice(3)
  const lines = page === undefined ? [`<title>${TITLE}</title>`] : named(site, path, page)
  for (const language of site.languages)
    lines.push(link({ rel: 'alternate', hreflang: language, href: addressOf(site, `/${language}${rest}`) }))
  lines.push(link({ rel: 'alternate', hreflang: 'x-default', href: addressOf(site, rest) }))
  return lines.join('')
}

function named(site: Site, path: string, { language, title, description }: Page): string[] {
  const about = {
    'og:type': 'website',
    'og:site_name': TITLE,
    'og:title': title,
    'og:description': description,
    'og:locale': locales[language] ?? language,
    ...(site.url !== undefined && {
      'og:url': addressOf(site, path),
      'og:image': `${site.url}${site.base}icon-512.png`,
    }),
  }
  const others = site.languages.filter((one) => one !== language)
  return [
    `<title>${escaped(title)} · ${TITLE}</title>`,
    `<meta name="description" content="${escaped(description)}" />`,
    ...Object.entries(about).map(([property, content]) => meta(property, content)),
    ...others.map((one) => meta('og:locale:alternate', locales[one] ?? one)),
    ...(site.url === undefined ? [] : [link({ rel: 'canonical', href: addressOf(site, path) })]),
    link({ rel: 'manifest', href: site.base + manifestOf(language) }),
  ]
}

/** Addresses of the scripts that a page asks for first, so that they come along with its own. */
export function askedFirst({ base, chunks }: Site, language: string, path: string): readonly string[] {
  const sources = [`locales/${language}/start.json`]
  if (path.includes('/event-2004')) sources.push('diagnosis')
  if (path.includes('/event-2004') || path.endsWith('/cases'))
    sources.push(`locales/${language}/ui.json`, `src/articles/event-2004/texts/${language}.ts`)
  return [...new Set(sources.flatMap((source) => withImports(chunks, source)))].map((file) => base + file)
}

/** Files of a chunk and of all that it imports. */
function withImports(chunks: Chunks, key: string): string[] {
  const chunk = chunks[key] ?? Object.values(chunks).find(({ name }) => name === key)
  if (chunk === undefined) throw new Error(`the build has no chunk for ${key}`)
  return [chunk.file, ...(chunk.imports ?? []).flatMap((one) => withImports(chunks, one))]
}

/** With a slash at the end, as a folder is served everywhere without being sent on. */
function addressOf({ base, url = '' }: Site, path: string): string {
  return `${url}${base.slice(0, -1)}${path.replace(/\/$/, '')}/`
}

const meta = (property: string, content: string): string =>
  `<meta property="${property}" content="${escaped(content)}" />`

const link = (attributes: { readonly [name: string]: string }): string =>
  `<link ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')} />`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
