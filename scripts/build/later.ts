/** When a page asks for its stylesheets and scripts: at its end, or when it has been seen. */
import { laterScript } from './inline.ts'

const SCRIPT = /\s*<script type="module" crossorigin src="([^"]+)"><\/script>/
const PRELOAD = /\s*<link rel="modulepreload" crossorigin href="([^"]+)">/g

const linksTo = (sheets: readonly string[]): string =>
  sheets.map((address) => `<link rel="stylesheet" href="${address}">`).join('')

/** A page that is nothing without its script, or leads on: the script is asked for as it comes. */
export const withSheetsAtEnd = (html: string, sheets: readonly string[]): string =>
  html.replace('</body>', () => `${linksTo(sheets)}\n  </body>`)

/**
 * A page that is whole without its scripts: nothing competes with it until it has been seen. Who has no script has the
 * stylesheets at once. `first`: addresses of scripts that the page's own asks for at once.
 */
export function withFilesLater(html: string, sheets: readonly string[], first: readonly string[]): string {
  const own = SCRIPT.exec(html)?.[1]
  if (own === undefined) throw new Error('the page has no script')
  const modules = [...[...html.matchAll(PRELOAD)].map(([, file = '']) => file), own]
  const files = { styles: sheets, modules, first: first.filter((file) => !modules.includes(file)) }
  const named = Object.entries(files).map(([name, some]) => `data-${name}="${some.join(' ')}"`)
  return html
    .replace(SCRIPT, '')
    .replaceAll(PRELOAD, '')
    .replace('</head>', () => `<noscript>${linksTo(sheets)}</noscript></head>`)
    .replace('</body>', () => `<script ${named.join(' ')}>${laterScript}</script>\n  </body>`)
}
