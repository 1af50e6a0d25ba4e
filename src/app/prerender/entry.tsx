/** What the build runs in Node to write the pages as files (scripts/build/prerender.ts). */
import i18n from 'i18next'
import { type ReactNode, StrictMode } from 'react'
import { prerender } from 'react-dom/static'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { isLanguage, languages } from '#diagnosis'
import { base, basename } from '#ui/base.ts'
import { loadWordsOfStart, speak } from '../i18n.ts'
import { routes } from '../routes.tsx'
import { Doorstep } from './Doorstep.tsx'
import type { Drawing, Rendered } from './drawing.ts'
import { withoutSlash } from './marks.ts'
import { isPageHandle, oldPaths, pagePaths } from './pages.ts'

export default {
  base,
  languages,
  paths: pagePaths(routes),
  oldPaths: oldPaths(),
  words: (language) => {
    const t = i18n.getFixedT(language, 'ui')
    return { name: t('shell.brand'), description: t('start.lead') }
  },
  render,
  renderDoorstep,
} satisfies Drawing

async function render(path: string): Promise<Rendered> {
  const handler = createStaticHandler(routes, { basename })
  // With the slash where the browser will have one, since links to the same place repeat it.
  const address = withoutSlash(`${base.slice(0, -1)}${path}/`)
  const context = await handler.query(new Request(new URL(address, 'http://localhost')))
  if (context instanceof Response) throw new Error(`${path}: answers ${context.status}`)
  for (const error of Object.values(context.errors ?? {})) throw error
  const last = context.matches.at(-1)
  const language = last?.params.language
  if (!isLanguage(language)) throw new Error(`${path}: names no language`)
  speak(language)
  const handle: unknown = last?.route.handle
  if (!isPageHandle(handle)) throw new Error(`${path}: its route has no handle with a head (PageHandle)`)
  const router = createStaticRouter(handler.dataRoutes, context)
  const html = await drawn(
    <StrictMode>
      <StaticRouterProvider router={router} context={context} hydrate={false} />
    </StrictMode>,
  )
  const { title, description } = handle.head(language, last?.params.node)
  return { address, language, html, title: plain(title), description: shortened(plain(description)) }
}

async function renderDoorstep(kind: 'choose' | 'missing', rest: string): Promise<string> {
  await Promise.all(languages.map(loadWordsOfStart))
  return drawn(<Doorstep kind={kind} rest={rest} />)
}

async function drawn(element: ReactNode): Promise<string> {
  const missing: string[] = []
  i18n.options.parseMissingKeyHandler = (key) => {
    missing.push(key)
    return key
  }
  const { prelude } = await prerender(element, {
    onError: (error) => {
      throw error
    },
  })
  const html = await new Response(prelude).text()
  if (missing.length > 0) throw new Error(`no words for ${missing.join(', ')}`)
  return html
}

const plain = (text: string): string => text.replaceAll('`', '').replace(/\s+/g, ' ').trim()

/** Whole sentences, as many as a search engine shows; of a longer first one, its beginning. */
function shortened(text: string, most = 200): string {
  if (text.length <= most) return text
  const sentences = text.slice(0, most).match(/^.*[.!?](?=\s)/)?.[0]
  return sentences ?? `${text.slice(0, most).replace(/\s+\S*$/, '')} …`
}
