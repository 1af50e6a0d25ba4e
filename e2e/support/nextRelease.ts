/**
 * `node e2e/support/nextRelease.ts folder mark` builds a release that could come after this one into `folder`/site: each
 * script and stylesheet has another name, with the mark in it; the brand is another, and cases have another shape.
 */
import { join } from 'node:path'
import { createBuilder, type Plugin } from 'vite'

const [folder = '', mark = ''] = process.argv.slice(2)

/** What is different in the sources, by the end of the file's name. */
const changes: readonly (readonly [file: string, from: string, to: string])[] = [
  ['diagnosis/caseContent.ts', 'CASE_VERSION = 1', 'CASE_VERSION = 2'],
  ['storage/migrations.ts', 'migrations: Migrations = {}', 'migrations: Migrations = { 1: (one) => one }'],
  ['locales/en/start.json', '"brand": "', `"brand": "${mark} `],
  ['locales/ru/start.json', '"brand": "', `"brand": "${mark} `],
]

const changed: Plugin = {
  name: 'changed',
  enforce: 'pre',
  transform(code, id) {
    const [, from, to] = changes.find(([file]) => id.endsWith(file)) ?? []
    if (from === undefined || to === undefined) return
    if (!code.includes(from)) throw new Error(`${id} has no longer: ${from}`)
    return code.replace(from, to)
  },
}

const output = {
  entryFileNames: `assets/[name]-${mark}-[hash].js`,
  chunkFileNames: `assets/[name]-${mark}-[hash].js`,
  assetFileNames: `assets/[name]-${mark}-[hash][extname]`,
}
const builder = await createBuilder({
  logLevel: 'error',
  plugins: [changed],
  worker: { rollupOptions: { output } },
  environments: {
    client: { build: { outDir: join(folder, 'site'), emptyOutDir: true, rollupOptions: { output } } },
    ssr: { build: { outDir: join(folder, 'drawing') } },
  },
})
await builder.buildApp()
