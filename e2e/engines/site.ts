/** What `npm run build` made, served as any static host would; it can be taken away, as a network can. */
import { type PreviewServer, preview } from 'vite'

export interface Site {
  readonly origin: string
  stop(): Promise<void>
  start(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const first = await serve()
  const origin = new URL(first.resolvedUrls?.local[0] ?? '').origin
  let server: PreviewServer | undefined = first
  return {
    origin,
    async stop() {
      await server?.close()
      server = undefined
    },
    async start() {
      server ??= await serve(Number(new URL(origin).port))
    },
  }
}

/** While one site is away, another engine's that begins may not take its port: each worker has ten of its own. */
const firstPort = 4240 + 10 * Number(process.env.VITEST_POOL_ID ?? 0)

/** Any of them that is free; after that, the same again. */
const serve = (port?: number): Promise<PreviewServer> =>
  preview({
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: port ?? firstPort, strictPort: port !== undefined },
  })
