/** Every page that the build writes as a file, derived from the routes: one that is added there is added here. */
import type { RouteObject } from 'react-router'
import { languages, type PageHandle } from '#diagnosis'
import { nodesOf } from '#engine'
import { article } from '#event-2004/article'

/** What the parameters of a path can be. A parameter that is missing here stops the build. */
const values: { readonly [parameter: string]: readonly string[] } = {
  language: languages,
  node: nodesOf(article),
}

/** `handle: { dynamic: true }` is that of a route for which no file can stand: only the script knows what is there. */
const isDynamic = (handle: unknown): boolean =>
  typeof handle === 'object' && handle !== null && 'dynamic' in handle && handle.dynamic === true

export const isPageHandle = (handle: unknown): handle is PageHandle =>
  typeof handle === 'object' && handle !== null && 'head' in handle && typeof handle.head === 'function'

/** Every way to fill a path: `:language/:node?` to `ru`, `ru/hop`, `en` … */
function filled(path: string): string[] {
  let found = ['']
  for (const part of path.split('/').filter(Boolean)) {
    const name = /^:(\w+)\??$/.exec(part)?.[1]
    const choices = name === undefined ? [part] : values[name]
    if (choices === undefined) throw new Error(`what can ':${name}' in '${path}' be? (prerender/pages.ts)`)
    const optional = part.endsWith('?') ? [''] : []
    found = found.flatMap((before) =>
      [...optional, ...choices].map((choice) => `${before}/${choice}`.replace(/\/$/, '')),
    )
  }
  return found
}

function leaves(routes: readonly RouteObject[], before = ''): string[] {
  return routes.flatMap((route) => {
    const path = route.path?.startsWith('/') ? route.path : [before, route.path].filter(Boolean).join('/')
    if (path.includes('*') || isDynamic(route.handle)) return []
    return route.children === undefined ? filled(path) : leaves(route.children, path)
  })
}

/** Addresses with a language, as the app writes them but without a slash at the end: `/ru`, `/ru/event-2004/hop`. */
export const pagePaths = (routes: readonly RouteObject[]): readonly string[] => [
  ...new Set(leaves(routes).filter((path) => path !== '')),
]

/** Addresses of nodes that have another name now; only the script knows which. */
export const oldPaths = (): readonly string[] =>
  Object.keys(('aliases' in article && article.aliases) || {})
    .filter((name) => !name.includes('='))
    .flatMap((name) => languages.map((language) => `/${language}/event-2004/${name}`))
