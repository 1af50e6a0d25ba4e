import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import type { Plugin } from 'vite'

/** `vite preview` as any static host: a folder is its index.html, and what has no file is answered with 404.html. */
export const previewLikeAHost = (): Plugin => ({
  name: 'preview-like-a-host',
  configurePreviewServer({ middlewares, config: { root, base, build } }) {
    const out = resolve(root, build.outDir)
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      const file = pathname.startsWith(base) ? join(out, decoded(pathname.slice(base.length))) : ''
      if (`${file}${sep}`.startsWith(out + sep) && existsSync(file)) {
        if (statSync(file).isDirectory() && existsSync(join(file, 'index.html')))
          request.url = `${pathname.replace(/\/$/, '')}/index.html`
        next()
        return
      }
      response.statusCode = 404
      response.setHeader('Content-Type', 'text/html; charset=utf-8')
      response.end(readFileSync(join(out, '404.html')))
    })
  },
})

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
