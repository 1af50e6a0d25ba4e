/** The page built once more as somebody else would have it, and served: below a path, at an address of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBuilder, type InlineConfig, preview } from 'vite'

/** Beside that of the other tests (playwright.config.ts). */
const port = Number(process.env.E2E_PORT ?? 4204) + 50
export const otherOrigin = `http://localhost:${port}`

interface Wishes {
  /** `/path/` */
  readonly base: string
  /** `SITE_URL`: where the site says that it is. */
  readonly url: string
}

export interface OtherSite {
  readonly folder: string
  stop(): Promise<void>
}

/**
 * At `otherOrigin`. With the React for developers, which says what differs between the file and what it draws itself, attributes
 * too.
 */
export async function openOtherSite({ base, url }: Wishes): Promise<OtherSite> {
  const folder = mkdtempSync(join(tmpdir(), 'other-'))
  const config: InlineConfig = {
    base,
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    define: { 'process.env.NODE_ENV': '"development"' },
    preview: { host: 'localhost', port, strictPort: true },
  }
  process.env.SITE_URL = url
  try {
    await (await createBuilder(config)).buildApp()
  } finally {
    delete process.env.SITE_URL
  }
  const server = await preview(config)
  return {
    folder,
    async stop() {
      await server.close()
      rmSync(folder, { recursive: true })
    },
  }
}
