/** The build as a host with compression serves it, and beside it the plain page to measure against. */
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'
import en from '../../src/articles/event-2004/texts/en.ts'
import ru from '../../src/articles/event-2004/texts/ru.ts'
import { dist } from './bytes.ts'

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

export const PLAIN = '/plain/'

/** The article as it would be with no page around it: its eight items, no style and no script. */
function plainPage(language: string): string {
  const { items } = language === 'ru' ? ru : en
  const paragraphs = Object.values(items).map(
    ({ title, statement }) => `<h2>${title}</h2><p>${statement}</p>`,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="icon" href="data:," /><title>MSExchangeTransport 2004</title></head><body><h1>MSExchangeTransport 2004</h1>${paragraphs.join('')}</body></html>`
}

function fileAt(folder: string, path: string): string | undefined {
  const file = join(folder, normalize(path))
  return [file, join(file, 'index.html')].find((one) => statSync(one, { throwIfNoEntry: false })?.isFile())
}

export async function serve(folder: string = dist): Promise<{ origin: string; close(): void }> {
  const packed = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    const isPlain = pathname.startsWith(PLAIN)
    const file = isPlain ? pathname : fileAt(folder, pathname)
    if (file === undefined) {
      response.writeHead(404).end()
      return
    }
    const body =
      packed.get(file) ?? gzipSync(isPlain ? plainPage(pathname.slice(PLAIN.length)) : readFileSync(file))
    packed.set(file, body)
    response.writeHead(200, {
      'Content-Type': types[isPlain ? '.html' : extname(file)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
      'Cache-Control': 'no-cache',
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { origin: `http://localhost:${port}`, close: () => server.close() }
}
