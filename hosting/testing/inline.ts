/** What a browser finds in a page and holds against the policy, by means other than the build's. */
import { createHash } from 'node:crypto'
import type { Inline } from '../policy.ts'

/** All that it would run or apply: no scripts from files, and no data, which has a type of its own. */
export function inlineOf(html: string): Inline {
  const scripts = [...html.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes))
    .filter(([, attributes = '']) => !/\btype="(?!module|text\/javascript)/.test(attributes))
    .map(([, , text = '']) => hashOf(text))
  const styles = [...html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => hashOf(text))
  return { scripts, styles }
}

/** A browser reads line ends as `\n` before it compares. */
const hashOf = (text: string): string =>
  `sha256-${createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('base64')}`
