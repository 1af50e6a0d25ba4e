/**
 * WebKitGTK's MiniBrowser, driven by WebKitWebDriver in the protocol of W3C WebDriver: a dozen calls with JSON, for which
 * a package of 20 MB would be much.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { type Browser, type Role, type Tab, waitFor } from './browser.ts'
import { candidates, likely, squeezed } from './likely.ts'

export interface WebKitPrograms {
  readonly program: string
  readonly driver: string
  /** `xvfb-run`, where there is one. */
  readonly screen?: string | undefined
}

/** One session at a time: the driver allows no more. */
export async function launchWebKit({ program, driver, screen }: WebKitPrograms): Promise<Browser> {
  const port = await freePort()
  const command = [...(screen ? [screen, '-a'] : []), driver, `--port=${port}`, '--host=127.0.0.1']
  // A group of its own: what runs is a child of a child.
  const child = spawn(command[0] ?? driver, command.slice(1), { detached: true, stdio: 'ignore' })
  const call = caller(`http://127.0.0.1:${port}`)
  await waitFor('WebKitWebDriver', () => call('GET', '/status').then(() => true))
  const capabilities = {
    alwaysMatch: {
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary: program, args: ['--automation'] },
    },
  }
  let session: string | undefined
  let version = ''
  const end = async () => {
    if (session !== undefined) await call('DELETE', `/session/${session}`)
    session = undefined
  }
  const begin = async () => {
    await end()
    const begun = await call('POST', '/session', { capabilities })
    session = textIn(begun, 'sessionId')
    version = `WebKitGTK ${textIn(fieldOf(begun, 'capabilities'), 'browserVersion')}`
    // As wide as the other engines' windows.
    await call('POST', `/session/${session}/window/rect`, { width: 1280, height: 862 })
    return session
  }
  await begin()
  return {
    get version() {
      return version
    },
    newPerson: async () => tabOf(caller(`http://127.0.0.1:${port}/session/${await begin()}`)),
    async close() {
      await end().catch(() => {})
      kill(child)
    },
  }
}

type Call = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>

/** Calls of the protocol; one that fails throws with what the driver says. */
function caller(base: string): Call {
  return async (method, path, body) => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) })
    const value = fieldOf(await response.json(), 'value')
    if (!response.ok) throw new Error(`${textIn(value, 'error')}: ${textIn(value, 'message')}`)
    return value
  }
}

function tabOf(call: Call): Tab {
  const one = (role: Role, name: string) =>
    waitFor(`${role} '${name}'`, async () => {
      const script = `return (${likely})(...arguments)`
      const found = await call('POST', '/execute/sync', { script, args: [candidates[role], squeezed(name)] })
      for (const element of Array.isArray(found) ? found : []) {
        const path = `/element/${Object.values(loose(element)).join()}`
        if (squeezed(String(await call('GET', `${path}/computedlabel`))) !== squeezed(name)) continue
        if ((await call('GET', `${path}/computedrole`)) !== role) continue
        if (await call('GET', `${path}/displayed`)) return path
      }
    })
  const go = async (path: string) => void (await call('POST', path, {}))
  return {
    // The driver knows nothing of the console.
    errors: [],
    open: async (url) => void (await call('POST', '/url', { url })),
    address: async () => String(await call('GET', '/url')),
    back: () => go('/back'),
    reload: () => go('/refresh'),
    see: async (role, name) => void (await one(role, name)),
    // It may be drawn anew between the two calls.
    click: (role, name) =>
      waitFor(`a click on ${role} '${name}'`, async () =>
        go(`${await one(role, name)}/click`).then(() => true),
      ).then(() => {}),
    type: async (role, name, text) => void (await call('POST', `${await one(role, name)}/value`, { text })),
    evaluate: (expression) =>
      call('POST', '/execute/sync', { script: `return ${expression} ?? null`, args: [] }),
    // MiniBrowser cannot print to a file.
    print: async () => undefined,
  }
}

const loose = (value: unknown): { readonly [field: string]: unknown } =>
  typeof value === 'object' && value !== null ? { ...value } : {}
const fieldOf = (value: unknown, field: string): unknown => loose(value)[field]
const textIn = (value: unknown, field: string): string => String(fieldOf(value, field))

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

function kill({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended already.
  }
}
