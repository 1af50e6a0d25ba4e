/** Files for a page without a network: the service worker with the list of what it keeps, and the manifests. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { Drawing } from '../../src/app/prerender/drawing.ts'
import { withSlashes } from './withSlashes.ts'

/** Asked for by a page; all else is for hosts and people. */
const kept = ['app.html', 'assets/*', '*.svg', '*.png', '*.webmanifest']

const WORKER = 'src/offline/sw.ts'

export async function writeServiceWorker(root: string, out: string): Promise<void> {
  const files = kept
    .flatMap((pattern) => globSync(pattern, { cwd: out }))
    .map(withSlashes)
    .sort()
  // Of the worker, too: one that behaves otherwise is another version, with a cache of its own.
  const content = createHash('sha256').update(readFileSync(join(root, WORKER)))
  for (const file of files) content.update(file).update(readFileSync(join(out, file)))
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    define: { VERSION: JSON.stringify(content.digest('hex').slice(0, 16)), FILES: JSON.stringify(files) },
    build: {
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'es2022',
      rollupOptions: { input: WORKER, output: { format: 'iife', entryFileNames: 'sw.js' } },
    },
  })
}

export const manifestOf = (language: string): string => `manifest.${language}.webmanifest`

/** One for each language: it opens in the language in which it was installed. */
export function writeManifests(out: string, { base, languages, words }: Drawing): void {
  for (const language of languages) {
    const { name, description } = words(language)
    const icon = (src: string, sizes: string, purpose: string) => ({
      src: `${base}${src}`,
      sizes,
      type: src.endsWith('.svg') ? 'image/svg+xml' : 'image/png',
      purpose,
    })
    const manifest = {
      id: base,
      name: `${name} (Exchange 2004)`,
      short_name: name,
      description,
      lang: language,
      dir: 'ltr',
      start_url: `${base}${language}/`,
      scope: base,
      display: 'standalone',
      background_color: '#f6f6f3',
      theme_color: '#f7f7f5',
      icons: [
        icon('icon.svg', 'any', 'any'),
        icon('icon-192.png', '192x192', 'any'),
        icon('icon-512.png', '512x512', 'any'),
        icon('icon-maskable-512.png', '512x512', 'maskable'),
      ],
    }
    writeFileSync(join(out, manifestOf(language)), `${JSON.stringify(manifest, null, 2)}\n`)
  }
}
