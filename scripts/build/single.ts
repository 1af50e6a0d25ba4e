/** `npm run build:single`: the whole page as one HTML file that works from a stick or a share, without a server. */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build, type Plugin, type Rolldown } from 'vite'
import { articleMap } from '../map/plugin.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const NAME = 'exchange-2004.html'

type Output = Rolldown.RolldownOutput
const outputOf = (result: unknown): Output['output'] => {
  const [first] = [result].flat() as Output[]
  if (first === undefined) throw new Error('the build gave nothing')
  return first.output
}

/** The readers' worker, as text that the page makes an address of: a file of its own cannot be started from `file:`. */
const workerInside = (): Plugin => ({
  name: 'worker-inside',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('worker.ts?worker&url') ? '\0worker-inside' : undefined),
  async load(id) {
    if (id !== '\0worker-inside') return
    const output = outputOf(
      await build({
        configFile: false,
        root,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          rollupOptions: { input: 'src/features/evidence/worker.ts', output: { format: 'iife' } },
        },
      }),
    )
    const [chunk] = output
    const code = JSON.stringify(chunk?.code ?? '')
    return `export default URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }))`
  },
})

const output = outputOf(
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [workerInside(), react(), articleMap()],
    define: { 'import.meta.env.SINGLE': 'true' },
    build: {
      write: false,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      rollupOptions: { input: 'src/app/main.tsx', output: { format: 'es', codeSplitting: false } },
    },
  }),
)

const script = output.flatMap((one) => (one.type === 'chunk' ? [one.code] : [])).join('\n')
const style = output
  .flatMap((one) => (one.type === 'asset' && one.fileName.endsWith('.css') ? [String(one.source)] : []))
  .join('\n')
const icon = readFileSync(join(root, 'public/icon.svg'), 'base64')
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
// Nothing in a script may look like its end.
const code = script.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '<\\!--')

const policy = [
  "default-src 'none'",
  `script-src ${hash(code)}`,
  `style-src ${hash(style)}`,
  'img-src data:',
  'worker-src blob:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    <meta name="referrer" content="no-referrer" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="data:image/svg+xml;base64,${icon}" />
    <title>MSExchangeTransport 2004</title>
    <style>${style}</style>
  </head>
  <body>
    <div id="root"></div>
    <script type="module">${code}</script>
  </body>
</html>
`
mkdirSync(join(root, 'dist-single'), { recursive: true })
writeFileSync(join(root, 'dist-single', NAME), html)
const sum = createHash('sha256').update(html).digest('hex')
writeFileSync(join(root, 'dist-single', `${NAME}.sha256`), `${sum}  ${NAME}\n`)
console.log(`${NAME}: ${(html.length / 1e6).toFixed(1)} MB\nSHA-256 ${sum}`)
