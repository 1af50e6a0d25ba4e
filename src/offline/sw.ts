/**
 * The service worker: after the first visit every page of both languages is there without a network. Pages come from one
 * empty page that the script fills, so that page and scripts are always of one version. A new version is fetched whole
 * beside the old one, and takes over when the person says so.
 */
export {}

declare const self: ServiceWorkerGlobalScope

/** Written in by the build (scripts/build/offline.ts). */
declare const VERSION: string
/** All that a page can need: addresses below the worker's own. */
declare const FILES: readonly string[]

/** Where the worker answers. One origin may have several installations: each has caches of its own, as no path has a `#`. */
const { scope: SCOPE } = self.registration
const { pathname: BASE } = new URL(SCOPE)
const PREFIX = `exchange-2004-wizard${BASE}#`
const SHELL = 'app.html'
const NAME = PREFIX + VERSION

/** Whatever a host's `Vary` names (Origin, Accept-Encoding): the file is the same. */
const whatever = { ignoreVary: true } satisfies CacheQueryOptions

const addressOf = (file: string): string => new URL(file, SCOPE).href

/** Names with a hash of their content in them. */
const isHashed = (file: string): boolean => file.startsWith('assets/')

async function fetched(file: string): Promise<Response> {
  const kept = isHashed(file) ? await caches.match(addressOf(file), whatever) : undefined
  if (kept !== undefined) return kept
  const answer = await fetch(addressOf(file), { cache: 'no-cache' })
  const type = answer.headers.get('Content-Type') ?? ''
  // Some hosts give a page of theirs for what is missing.
  if (!answer.ok || (file.endsWith('.js') && !type.includes('javascript')))
    throw new Error(`${file}: ${answer.status} ${type}`)
  // A host may have another name for it (`/app`), and a page must not be answered with what was sent on.
  return answer.redirected ? new Response(await answer.blob(), { headers: answer.headers }) : answer
}

/** Its name is the same in every version. While a host is written to, it may have the page of the next one already. */
async function shell(): Promise<Response> {
  const answer = await fetched(SHELL)
  const named = (await answer.clone().text()).match(/assets\/[\w.-]+/g) ?? []
  const strange = named.find((file) => !FILES.includes(file))
  if (strange !== undefined) throw new Error(`${SHELL}: of another version, which has ${strange}`)
  return answer
}

/** A mark in the cache of a version that has answered for pages: no other has any that are still open. */
const TAKEN = addressOf('.taken')

/**
 * All or nothing: of a version that could not be fetched whole nothing is kept, and the old one stays, also where it is
 * the same: one that is in use, and was put on the host again in the place of a later one.
 */
async function install(): Promise<void> {
  const cache = await caches.open(NAME)
  const keep = async (file: string) =>
    cache.put(addressOf(file), await (file === SHELL ? shell() : fetched(file)))
  try {
    await Promise.all(FILES.map(keep))
  } catch (error) {
    if ((await cache.match(TAKEN)) === undefined) await caches.delete(NAME)
    throw error
  }
}

/**
 * The version before stays, for pages of it that are still open; where more than one page is open, so do older ones, since
 * nobody knows of which version each is. Others before it go: such as were announced and never taken, and what is left of
 * one whose fetching the browser has ended. What came later is just being fetched.
 */
async function tidy(): Promise<void> {
  const mine = await caches.open(NAME)
  await mine.put(TAKEN, new Response())
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX))
  const before = names.slice(0, names.indexOf(NAME))
  const marks = await Promise.all(before.map(async (name) => (await caches.open(name)).match(TAKEN)))
  const taken = before.filter((_, place) => marks[place] !== undefined)
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const stay = open.length > 1 ? taken : taken.slice(-1)
  await Promise.all(before.filter((name) => !stay.includes(name)).map((name) => caches.delete(name)))
}

/** Pages that were open before any worker was get their scripts from here, too. */
async function activate(): Promise<void> {
  await tidy()
  await self.clients.claim()
}

/** The addresses of pages, below the worker's own. Others on the same host belong to whatever else it serves. */
const isPage = (pathname: string): boolean =>
  /^(?:$|(?:ru|en|event-2004|cases)(?:$|\/))/.test(pathname.slice(BASE.length)) && !/\.\w+$/.test(pathname)

async function page(request: Request): Promise<Response> {
  const cache = await caches.open(NAME)
  return (await cache.match(addressOf(SHELL), whatever)) ?? fetch(request)
}

/** This version's own first; then that of a page which is still open. */
async function file(request: Request): Promise<Response> {
  const cache = await caches.open(NAME)
  return (await cache.match(request, whatever)) ?? (await caches.match(request, whatever)) ?? fetch(request)
}

self.addEventListener('install', (event) => event.waitUntil(install()))
self.addEventListener('activate', (event) => event.waitUntil(activate()))
self.addEventListener('message', ({ data }) => {
  if (data === 'take') void self.skipWaiting()
})
self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  if (request.mode !== 'navigate') event.respondWith(file(request))
  else if (isPage(pathname)) event.respondWith(page(request))
})
