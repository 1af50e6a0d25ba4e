/** LF line ends, no byte order mark and no NULs, which a text copied or decoded as the wrong UTF-16 is full of. */
export function normaliseText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\0\uFEFF]/g, '')
}

/** The lines of a text one at a time: a log of megabytes is not held twice. */
export function* eachLine(text: string): Generator<string> {
  let start = 0
  while (start <= text.length) {
    const end = text.indexOf('\n', start)
    if (end < 0) {
      yield text.slice(start)
      return
    }
    yield text.slice(start, end)
    start = end + 1
  }
}

/** One line of what was wrapped over several: each trimmed, joined by a single space. Inner spaces stay. */
export function fold(text: string): string {
  if (!text.includes('\n')) return text.trim()
  const parts: string[] = []
  for (const line of eachLine(text)) {
    const part = line.trim()
    if (part) parts.push(part)
  }
  return parts.join(' ')
}

/** The runs of lines between blank lines, each folded. */
export function paragraphs(text: string): string[] {
  const found: string[] = []
  let current: string[] = []
  for (const line of eachLine(text)) {
    const part = line.trim()
    if (part) current.push(part)
    else if (current.length > 0) {
      found.push(current.join(' '))
      current = []
    }
  }
  if (current.length > 0) found.push(current.join(' '))
  return found
}
