/** A page that is whole without its scripts asks for them when it has been seen; until then, nothing competes with it. */
import { laterScript } from './inline.ts'

const SCRIPT = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/
const PRELOAD = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g
const SHEET = /\s*<link rel="stylesheet" href="([^"]+)">/g

/** Who has no script has the stylesheets at once. `first`: addresses of scripts that the page's own asks for at once. */
export function withFilesLater(html: string, first: readonly string[]): string {
  const own = SCRIPT.exec(html)?.[1]
  if (own === undefined) throw new Error('the page has no script')
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, file = '']) => file)
  const modules = [...all(PRELOAD), own]
  const sheets = html.match(SHEET)?.join('') ?? ''
  const files = { styles: all(SHEET), modules, first: first.filter((file) => !modules.includes(file)) }
  const named = Object.entries(files).map(([name, some]) => `data-${name}="${some.join(' ')}"`)
  return html
    .replace(SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replaceAll(SHEET, '')
    .replace('</head>', () => `<noscript>${sheets.trim()}</noscript></head>`)
    .replace('</body>', () => `<script ${named.join(' ')}>${laterScript}</script>\n  </body>`)
}
