import { readFileSync } from 'node:fs'

/** Replies as they were labelled before the rules were tried on them: the classes that would be right, and the reply. */
export const firstSightReplies: readonly (readonly [classes: string, reply: string])[] = readFileSync(
  new URL('first-sight.txt', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line && !line.startsWith('# '))
  .map((line) => {
    const [classes = '', reply = ''] = line.split(/ \| (.*)/)
    return [classes, reply]
  })
