import { describe, expect, it } from 'vitest'
import { edgesOf, nodesOf } from '#engine'
import { article } from '#event-2004/article'
import { PADDING, TEXT } from '../../src/features/map/drawing.ts'
import { drawn } from './plugin.ts'
import { widthOf, wrap } from './wrap.ts'

describe.each(['en', 'ru'])('The drawing in %s', async (language) => {
  const drawing = await drawn(language)
  const { boxes, lines, width, height } = drawing

  it('has every node of the article once, in reading order, and the agenda', () => {
    const ids = boxes.map(({ id }) => id)
    expect(ids.toSorted()).toEqual([...nodesOf(article), 'agenda'].sort())
    expect(ids.indexOf('reply')).toBeLessThan(ids.indexOf('agenda'))
    expect(ids.filter((id) => Object.hasOwn(article.checks, id))).toEqual(article.agenda)
  })
  it('has a line for every edge of the article, and no other', () => {
    expect(new Set(lines.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set(edgesOf(article).map(({ from, to }) => `${from} ${to}`)),
    )
    for (const { path } of lines) expect(path).toMatch(/^M[-\d. LQ]+$/)
  })
  it('lays no box on another, and none outside', () => {
    for (const [place, a] of boxes.entries()) {
      expect(Math.min(a.x, a.y)).toBeGreaterThanOrEqual(0)
      expect(a.x + a.width).toBeLessThanOrEqual(width)
      expect(a.y + a.height).toBeLessThanOrEqual(height)
      for (const b of boxes.slice(place + 1)) {
        const beside = a.x + a.width <= b.x || b.x + b.width <= a.x
        const above = a.y + a.height <= b.y || b.y + b.height <= a.y
        expect(beside || above, `${a.id} and ${b.id}`).toBe(true)
      }
    }
  })
  it('keeps each title whole and inside of its box', () => {
    for (const { lines: title, width: room, id } of boxes)
      for (const line of title)
        expect(widthOf(line, TEXT), `${id}: ${line}`).toBeLessThanOrEqual(room - 2 * PADDING)
  })
  it('reads the checks from top to bottom in the order of the article', () => {
    const ys = article.agenda.map((id) => boxes.find((box) => box.id === id)?.y ?? Number.NaN)
    expect(ys).toEqual(ys.toSorted((a, b) => a - b))
  })
  it('is the same each time it is made', async () => {
    expect(await drawn(language)).toEqual(drawing)
  })
})

describe('Wrapping', () => {
  it('keeps all words, in as few lines as fit, with none left alone', () => {
    const text = 'Check whether the destination takes it'
    expect(wrap(text, 13, 1000)).toEqual([text])
    const lines = wrap(text, 13, widthOf(text, 13) - 1)
    expect(lines).toHaveLength(2)
    expect(lines.join(' ')).toBe(text)
    expect(lines[1]?.split(' ').length).toBeGreaterThan(1)
  })
  it('gives a word that is too long a line of its own', () => {
    expect(wrap('a incomprehensibility b', 13, 40)).toEqual(['a', 'incomprehensibility', 'b'])
  })
})
