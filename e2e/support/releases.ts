/** A site that goes from release to release, and whose server can stop in the middle. */
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { withSlashes } from '../../scripts/build/withSlashes.ts'

export interface Release {
  /** The text of a file; `undefined` where the release has none of that name. */
  read(path: string): Buffer | string | undefined
  /** Addresses of all scripts and stylesheets. */
  readonly assets: readonly string[]
}

const MARK = 'second'
const root = join(import.meta.dirname, '../..')

function releaseIn(folder: string): Release {
  return {
    read(path) {
      const file = join(folder, path)
      return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : undefined
    },
    assets: globSync('assets/*', { cwd: folder }).map((file) => `/${withSlashes(file)}`),
  }
}

/** What `npm run build` made. */
export const firstRelease = (): Release => releaseIn(join(root, 'dist'))

/** Built now, in a few seconds, into `folder`, which is below the project, so that the build finds its packages. */
export function secondRelease(folder: string): Release {
  const { NODE_ENV: _, ...env } = process.env
  execFileSync(process.execPath, [join(import.meta.dirname, 'nextRelease.ts'), folder, MARK], {
    cwd: root,
    env,
    stdio: 'pipe',
  })
  return releaseIn(join(folder, 'site'))
}

/** Another one like `release`, with the mark in all names and words gone on to the next. */
export function releaseAfter(release: Release, mark: string): Release {
  return {
    read(path) {
      if (path.includes(MARK)) return undefined
      const text = release.read(path.replaceAll(mark, MARK))
      if (text === undefined || !/(?:html|js|css|json|webmanifest)$/.test(path)) return text
      // The worker's version, too, which is no name.
      const changed = text.toString().replaceAll(MARK, mark)
      return path === 'sw.js' ? changed.replace(/(?<=[`"'])[0-9a-f](?=[0-9a-f]{15}[`"'])/, 'x') : changed
    },
    assets: release.assets.map((path) => path.replaceAll(MARK, mark)),
  }
}

export interface Site {
  readonly origin: string
  /** Puts a release in the place of the one before. */
  put(release: Release): void
  /** Breaks off each connection after so many requests more. */
  lasts(requests: number): void
  end(): void
}

const types = new Map(
  Object.entries({
    html: 'text/html',
    js: 'text/javascript',
    css: 'text/css',
    svg: 'image/svg+xml',
    webmanifest: 'application/manifest+json',
  }),
)

/** Playwright cannot answer for a service worker's own script. Nothing is kept by the browser but what the worker keeps. */
export async function siteOf(release: Release): Promise<Site> {
  let now = release
  let left = Number.POSITIVE_INFINITY
  const server = createServer((request, response) => {
    left -= 1
    if (left < 0) return request.socket.destroy()
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const file = path.includes('.') ? path : `${path.replace(/\/$/, '')}/index.html`
    const body = now.read(file)
    response.writeHead(body === undefined ? 404 : 200, {
      'Content-Type': types.get(file.split('.').at(-1) ?? '') ?? 'application/octet-stream',
      'Cache-Control': 'no-store',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  // Safe: it listens to a port, not to a pipe.
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://localhost:${port}`,
    put: (next) => {
      now = next
    },
    lasts: (requests) => {
      left = requests
    },
    end: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
