/** The service worker between two versions: cut off in the middle, ended by the browser, beside pages of the one before. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const ORIGIN = 'https://wizard.example'
const PREFIX = 'exchange-2004-wizard/#'

/** A version: its files, and what each holds. */
type Version = Readonly<Record<string, string>>
const first: Version = { 'app.html': 'page 1', 'assets/same-0.js': 'same', 'assets/step-1.js': 'step 1' }
const second: Version = { 'app.html': 'page 2', 'assets/same-0.js': 'same', 'assets/step-2.js': 'step 2' }
const third: Version = { 'app.html': 'page 3', 'assets/same-0.js': 'same', 'assets/step-3.js': 'step 3' }

/** As the browser keeps them: by name, in the order in which they were first opened. */
let kept: Map<string, Map<string, Response>>
/** What the host has, and how many more requests the network lasts. */
let host: Version
let lasts: number
let asked: string[]
/** How many pages are open, and whether their requests come here. */
let open: number
let claimed: boolean

const addressIn = (request: Request | string): string => (typeof request === 'string' ? request : request.url)
const cacheOf = (entries: Map<string, Response>) => ({
  match: async (request: Request | string) => entries.get(addressIn(request))?.clone(),
  put: async (request: Request | string, answer: Response) => {
    entries.set(addressIn(request), new Response(await answer.text(), answer))
  },
})

const browserCaches = {
  open: async (name: string) => {
    const entries = kept.get(name) ?? new Map<string, Response>()
    kept.set(name, entries)
    return cacheOf(entries)
  },
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
  match: async (request: Request | string) =>
    [...kept.values()]
      .map((entries) => entries.get(addressIn(request)))
      .find((answer) => answer)
      ?.clone(),
}

async function overNetwork(request: Request | string): Promise<Response> {
  const file = new URL(addressIn(request)).pathname.slice(1)
  asked.push(file)
  lasts -= 1
  if (lasts < 0) throw new TypeError('Failed to fetch')
  const text = host[file]
  const type = file.endsWith('.js') && text !== undefined ? 'text/javascript' : 'text/html'
  return new Response(text ?? 'no such page', {
    status: text === undefined ? 404 : 200,
    headers: { 'Content-Type': type },
  })
}

interface Worker {
  readonly name: string
  install(): Promise<unknown>
  activate(): Promise<unknown>
  /** What a page is answered with; `undefined` where the network is left to answer. */
  answer(path: string, mode?: 'navigate' | 'cors'): Promise<string | undefined>
}

/** The worker of a version, as its script begins to run. */
async function workerOf(version: string, files: Version, base = '/'): Promise<Worker> {
  type Heard = Record<string, unknown>
  const listeners = new Map<string, (event: Heard) => void>()
  vi.stubGlobal('self', {
    registration: { scope: ORIGIN + base },
    clients: {
      matchAll: async () => Array.from({ length: open }),
      claim: async () => {
        claimed = true
      },
    },
    location: new URL(`${ORIGIN}${base}sw.js`),
    addEventListener: (type: string, listener: (event: Heard) => void) => listeners.set(type, listener),
  })
  vi.stubGlobal('VERSION', version)
  vi.stubGlobal('FILES', Object.keys(files))
  vi.resetModules()
  await import('./sw.ts')
  const lasting = (type: string) =>
    new Promise<unknown>((resolve, reject) => {
      listeners.get(type)?.({ waitUntil: (work: Promise<unknown>) => void work.then(resolve, reject) })
    })
  return {
    name: `exchange-2004-wizard${base}#${version}`,
    install: () => lasting('install'),
    activate: () => lasting('activate'),
    async answer(path, mode = 'cors') {
      let answer: Promise<Response> | undefined
      const request = { method: 'GET', url: ORIGIN + path, mode }
      listeners.get('fetch')?.({
        request,
        respondWith: (given: Promise<Response>) => {
          answer = given
        },
      })
      return (await answer)?.text()
    },
  }
}

/** It is fetched from the host, whole, and takes over. */
async function takes(version: string, files: Version, base = '/'): Promise<Worker> {
  host = Object.fromEntries(Object.entries(files).map(([file, text]) => [base.slice(1) + file, text]))
  const worker = await workerOf(version, files, base)
  await worker.install()
  await worker.activate()
  return worker
}

beforeEach(() => {
  kept = new Map()
  lasts = Number.POSITIVE_INFINITY
  asked = []
  open = 1
  claimed = false
  vi.stubGlobal('caches', browserCaches)
  vi.stubGlobal('fetch', overNetwork)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

describe('A new version', () => {
  it('whose fetching is cut off after any number of files leaves the old one whole, and comes later', async () => {
    // All but what both have alike.
    for (let files = 0; files < 2; files += 1) {
      kept = new Map()
      lasts = Number.POSITIVE_INFINITY
      const old = await takes('1', first)
      host = second
      lasts = files
      await expect((await workerOf('2', second)).install()).rejects.toThrow('Failed to fetch')
      expect([...kept.keys()]).toEqual([old.name])
      for (const path of ['/en/event-2004/hop', '/ru/'])
        expect(await old.answer(path, 'navigate')).toBe('page 1')
      expect(await old.answer('/assets/step-1.js')).toBe('step 1')
      lasts = Number.POSITIVE_INFINITY
      const next = await takes('2', second)
      lasts = 0
      expect(await next.answer('/en/', 'navigate')).toBe('page 2')
      expect(await next.answer('/assets/step-2.js')).toBe('step 2')
    }
  })

  it('fetches only what is not there already', async () => {
    await takes('1', first)
    asked = []
    await takes('2', second)
    expect(asked.sort()).toEqual(['app.html', 'assets/step-2.js'])
  })

  it('is not taken from a host that has only half of it yet, or answers with a page of its own', async () => {
    const old = await takes('1', first)
    const { 'assets/step-2.js': _, ...half } = second
    host = half
    await expect((await workerOf('2', second)).install()).rejects.toThrow('assets/step-2.js')
    host = { ...half, 'assets/step-2.js': 'as a page' }
    vi.stubGlobal(
      'fetch',
      async () => new Response('not found', { headers: { 'Content-Type': 'text/html' } }),
    )
    await expect((await workerOf('2', second)).install()).rejects.toThrow('text/html')
    expect([...kept.keys()]).toEqual([old.name])
  })

  it('is not taken with a page that asks for scripts of the one after it', async () => {
    const old = await takes('1', first)
    host = { ...second, 'app.html': '<script src="/assets/step-3.js"></script>' }
    await expect((await workerOf('2', second)).install()).rejects.toThrow('assets/step-3.js')
    expect([...kept.keys()]).toEqual([old.name])
  })
})

describe('A version that is in use', () => {
  it('stays whole when it is put on the host again after a later one, and cannot be fetched', async () => {
    const worker = await takes('1', first)
    host = second
    await (await workerOf('2', second)).install()
    host = first
    lasts = 0
    await expect((await workerOf('1', first)).install()).rejects.toThrow('Failed to fetch')
    expect(await worker.answer('/en/', 'navigate')).toBe('page 1')
    expect(await worker.answer('/assets/step-1.js')).toBe('step 1')
  })

  it('stays beside one of another installation on the same host', async () => {
    const one = await takes('1', first)
    const other = await takes('2', second, '/wizard/')
    expect([...kept.keys()]).toEqual([one.name, other.name])
    lasts = 0
    expect(await one.answer('/en/', 'navigate')).toBe('page 1')
    expect(await other.answer('/wizard/en/', 'navigate')).toBe('page 2')
  })
})

describe('A page of the version before', () => {
  it('gets its own scripts when the new one has taken over, and no network is there', async () => {
    await takes('1', first)
    const next = await takes('2', second)
    lasts = 0
    expect(await next.answer('/assets/step-1.js')).toBe('step 1')
  })

  it('gets them, too, when a version between was announced and never taken', async () => {
    await takes('1', first)
    host = second
    await (await workerOf('2', second)).install()
    const next = await takes('3', third)
    lasts = 0
    expect(await next.answer('/assets/step-1.js')).toBe('step 1')
    expect([...kept.keys()]).toEqual([`${PREFIX}1`, next.name])
  })

  it('gets them, too, when the browser has ended the fetching of one between', async () => {
    await takes('1', first)
    kept.set(`${PREFIX}2`, new Map([[`${ORIGIN}/assets/step-2.js`, new Response('step 2')]]))
    const next = await takes('3', third)
    lasts = 0
    expect(await next.answer('/assets/step-1.js')).toBe('step 1')
    expect([...kept.keys()]).toEqual([`${PREFIX}1`, next.name])
  })

  it('gets them, too, two versions later, as long as another page is open that may be the newer one', async () => {
    await takes('1', first)
    open = 2
    await takes('2', second)
    const next = await takes('3', third)
    lasts = 0
    expect(await next.answer('/assets/step-1.js')).toBe('step 1')
    expect(await next.answer('/assets/step-2.js')).toBe('step 2')
    lasts = Number.POSITIVE_INFINITY
    open = 1
    const last = await takes('4', { 'app.html': 'page 4' })
    expect([...kept.keys()]).toEqual([next.name, last.name])
  })

  it('is the only other one that is kept; what is being fetched meanwhile is left alone', async () => {
    await takes('1', first)
    await takes('2', second)
    host = third
    const next = await workerOf('3', third)
    await next.install()
    kept.set(`${PREFIX}4`, new Map())
    await next.activate()
    expect([...kept.keys()]).toEqual([`${PREFIX}2`, `${PREFIX}3`, `${PREFIX}4`])
  })
})

it('A page that was open before the first version was kept asks it, too', async () => {
  await takes('1', first)
  expect(claimed).toBe(true)
})

it('What is no page of ours is left to the network', async () => {
  const worker = await takes('1', first)
  expect(await worker.answer('/sbom.cdx.json', 'navigate')).toBeUndefined()
  host = { 'icon.svg': 'drawing' }
  expect(await worker.answer('/icon.svg')).toBe('drawing')
  for (const path of ['/', '/en', '/ru/event-2004/hop', '/event-2004/hop', '/cases'])
    expect(await worker.answer(path, 'navigate')).toBe('page 1')
  for (const path of ['/owa/', '/english/', '/grafana/en/'])
    expect(await worker.answer(path, 'navigate')).toBeUndefined()
})
