import { asText, decodeEntities, splitXml } from './xml.ts'

/** Tags that end a line where the page is shown. */
const breaking = new Set([
  'p',
  'div',
  'br',
  'tr',
  'li',
  'pre',
  'table',
  'title',
  'hr',
  'h1',
  'h2',
  'h3',
  'blockquote',
])
const unseen = new Set(['script', 'style', 'head'])

/** A saved page or mail: a bounce that Outlook wrote to a file, an error page in place of a download. */
export const isHtml = (text: string): boolean =>
  /^\s{0,1000}<(?:!doctype html|html|head|body|meta)\b/i.test(text)

/** `<id@host>` in a page whose text was not made HTML. */
const isAddress = (inside: string): boolean => /^[^\s=]{1,998}@/.test(inside)

/** The words of a page as they would be copied from it. */
export function htmlText(html: string): string {
  const parts: string[] = []
  let hidden = ''
  const page = splitXml((token) => {
    const { kind, name, text } = token
    const tag = name.toLowerCase()
    if (hidden) {
      if (kind === 'close' && tag === hidden) hidden = ''
    } else if (kind === 'open' && unseen.has(tag)) hidden = tag
    else if (kind !== 'text' && !isAddress(text)) parts.push(breaking.has(tag) ? '\n' : '')
    else parts.push(decodeEntities(asText(token).replaceAll('&nbsp;', ' ')))
  })
  page.take(html)
  page.end()
  return parts.join('')
}
