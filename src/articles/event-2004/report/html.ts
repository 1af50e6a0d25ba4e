/** A whole HTML document that loads nothing and runs nothing: to be kept, attached or printed. */
import { type Block, type Document, isWebAddress, type Span } from './document.ts'
import { visible, visibleLine } from './visible.ts'

const STYLE = `:root{color-scheme:light dark}
body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,"Segoe UI",sans-serif;overflow-wrap:anywhere}
h1,h2{line-height:1.25}h2{margin-top:2rem;border-bottom:1px solid #8888;font-size:1.2rem}
code,pre{font-family:"Cascadia Mono",Consolas,monospace;font-size:.9em}
pre{margin:.5rem 0;padding:.5rem .75rem;border-left:3px solid #8888;white-space:pre-wrap;unicode-bidi:isolate}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem}dt{font-weight:600}dd{margin:0}
li{margin:.5rem 0}li p{margin:.25rem 0}
@media (max-width:36rem){dl{display:block}dd{margin-bottom:.5rem}}
@media print{body{max-width:none;margin:0;font-size:10pt}pre,dl{break-inside:avoid}h2{break-after:avoid}}`

export function toHtml({ language, title, sections }: Document): string {
  const body = sections.map(
    (section) => `<section>\n<h2>${escaped(section.title)}</h2>\n${blocks(section.blocks)}\n</section>`,
  )
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${body.join('\n')}
</body>
</html>
`
}

const blocks = (all: readonly Block[]): string => all.map(block).join('\n')

function block(one: Block): string {
  switch (one.kind) {
    case 'text':
      return `<p>${inline(one.spans)}</p>`
    case 'facts':
      return `<dl>\n${one.facts.map(({ name, value }) => `<dt>${escaped(name)}</dt><dd>${inline(value)}</dd>`).join('\n')}\n</dl>`
    case 'list':
      return `<ul>\n${one.items.map((item) => `<li>${blocks(item)}</li>`).join('\n')}\n</ul>`
    case 'verbatim':
      return `<pre dir="auto">${entities(visible(one.text))}</pre>`
    case 'link':
      return isWebAddress(one.href)
        ? `<p><a href="${escaped(one.href)}">${escaped(one.href)}</a></p>`
        : `<p>${inline([{ literal: one.href }])}</p>`
  }
}

const inline = (spans: readonly Span[]): string =>
  spans
    .map((span) => ('text' in span ? escaped(span.text) : `<code><bdi>${escaped(span.literal)}</bdi></code>`))
    .join('')

const escaped = (text: string): string => entities(visibleLine(text))

const names: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const entities = (text: string): string => text.replace(/[&<>"']/g, (character) => names[character] ?? '')
