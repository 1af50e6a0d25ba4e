/** What the first page costs, beside the least page with the same packages; both compressed by this very program. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
export const dist: string = at('../../dist/')

export interface Cost {
  /** Compressed, of the page and all that it names to be loaded with it. */
  readonly bytes: number
  readonly files: readonly { readonly file: string; readonly bytes: number }[]
}

const compressed = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length

/** The page at `file` of a build in `folder`, with the scripts and styles that it names. Icons and the manifest aside. */
export function costOf(folder: string, file: string): Cost {
  const html = readFileSync(join(folder, file), 'utf8')
  const named = [...html.matchAll(/<(?:script|link) [^>]*>/g)].flatMap(([tag]) =>
    [...tag.matchAll(/["\s]\/(assets\/[^"\s]+)/g)].map(([, path = '']) => path),
  )
  const files = [file, ...withImports(folder, named)].map((path) => ({
    file: path,
    bytes: compressed(join(folder, path)),
  }))
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files }
}

/** The scripts with all that they import at once, whether the page names it or not. */
function withImports(folder: string, named: readonly string[]): ReadonlySet<string> {
  const all = new Set(named)
  for (const script of all) {
    if (!script.endsWith('.js')) continue
    const text = readFileSync(join(folder, script), 'utf8')
    for (const [, path = ''] of text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g))
      all.add(`assets/${path}`)
  }
  return all
}

/** Builds the empty page as ours is built, and weighs it. */
export async function costOfEmpty(): Promise<Cost> {
  const outDir = mkdtempSync(join(tmpdir(), 'empty-'))
  try {
    await build({
      configFile: false,
      root: at('./empty/'),
      logLevel: 'silent',
      plugins: [react()],
      build: { outDir, emptyOutDir: true, target: 'es2022' },
    })
    return costOf(outDir, 'index.html')
  } finally {
    rmSync(outDir, { recursive: true })
  }
}
