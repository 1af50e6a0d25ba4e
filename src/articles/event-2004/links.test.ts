/**
 * Links of every release open to the page, the answers and the causes found that they meant when they were made.
 * Which cause is likeliest may change with what is known; what the person said may not.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openLink, presentName, replay } from '#engine'
import { article } from './article.ts'

const lines = readFileSync(new URL('./links.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('//'))

function opened(page: string, fragment: string): string {
  const { answers, damaged } = openLink(article, fragment)
  const { path, confirmed, ruledOut, dropped } = replay(article, answers)
  const list = (items: readonly string[]) => items.join(' ') || '-'
  return [
    `page ${presentName(article, page)}`,
    `answers ${list(path.map(({ node, answer }) => `${node}=${answer}`))}`,
    `found ${list(confirmed)}`,
    `ruled out ${ruledOut.length}`,
    `lost ${list([...dropped.map(({ node, answer }) => `${node}=${answer}`), ...damaged])}`,
  ].join('; ')
}

describe('The links of all releases', () => {
  it('are kept in a file that releases append to', () => expect(lines.length).toBeGreaterThan(20))

  it.each(lines)('%s', (line) => {
    const [address = '', expected] = line.split(' => ')
    const [page = '', fragment = ''] = address.split('#')
    expect(opened(page, fragment)).toBe(expected)
  })
})
