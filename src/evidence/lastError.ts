import { fold } from './lines.ts'

/** What a queue's last error or a recipient's status holds beside the reply. */
export interface LastError {
  reply: string
  remoteHost?: string
  remoteAddress?: string
  time?: string
}

/** Exchange 2013 and later: LED last error, MSG message, FQDN and IP of the next hop, LRT last retry time. */
const part = /\{(LED|MSG|FQDN|IP|LRT)=/g

/**
 * `[{LED=…};{MSG=…};{FQDN=…};{IP=…};{LRT=…}]` in any order and also cut off, or the plain reply of Exchange 2010.
 * A stranger's reply inside LED may imitate the other parts, which Exchange writes after it: so of LED the first
 * counts, of the others the last. A part ends with `}`, of which only words may hold more than one; what stands behind
 * it belongs to no part.
 */
export function parseLastError(value: string): LastError | undefined {
  const text = fold(value)
  if (text === '' || text === '{}') return undefined
  const parts = new Map<string, string>()
  const starts = [...text.matchAll(part)]
  starts.forEach((match, index) => {
    const name = match[1] ?? ''
    const end = starts[index + 1]?.index ?? text.length
    const content = text.slice(match.index + match[0].length, end)
    const close = name === 'LED' || name === 'MSG' ? content.lastIndexOf('}') : content.indexOf('}')
    if (name !== 'LED' || !parts.has(name))
      parts.set(name, content.slice(0, close < 0 ? undefined : close).trim())
  })
  if (!parts.has('LED')) return starts.length > 0 ? undefined : { reply: text }
  const reply = parts.get('LED')
  if (!reply) return undefined
  // A console cuts long names anywhere; neither a host nor an address has a space.
  const [remoteHost, remoteAddress] = ['FQDN', 'IP'].map((name) => parts.get(name)?.replaceAll(' ', ''))
  const time = parts.get('LRT')
  return {
    reply,
    ...(remoteHost && { remoteHost }),
    ...(remoteAddress && { remoteAddress }),
    ...(time && { time }),
  }
}

/**
 * The replies of a recipient status: one, several joined by `;` with single quotes around each (tracking log) or by
 * commas inside braces (Exchange Management Shell). The quotes stand around `[{LED=…}]` as well.
 */
export function recipientStatuses(status: string): LastError[] {
  const text = fold(status)
  const bare =
    text.startsWith('{') && !text.startsWith('{L') ? text.slice(1, text.endsWith('}') ? -1 : undefined) : text
  const values = bare.includes('{LED=')
    ? bare.split(/\]'?(?:;|, )(?='?\[\{)/)
    : bare.split(/';\s?'|;(?=[245]\d\d \d\.)|, (?=[245]\d\d \d\.)/)
  const found: LastError[] = []
  for (const value of values) {
    const parsed = parseLastError(value.replace(/^'|'$/g, ''))
    if (parsed) found.push(parsed)
  }
  return found
}
