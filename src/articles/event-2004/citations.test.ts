import { describe, expect, it } from 'vitest'
import { article } from './article.ts'
import { citationsOf, isSource } from './citations.ts'
import { commands } from './testing/commandLaw.ts'

describe('The sources of a page', () => {
  it('are its own, then those of its commands, each once', () => {
    const { sources } = article.causes.routing
    const cited = citationsOf(article.causes.routing)
    expect(cited.slice(0, sources.length)).toEqual(sources)
    expect(cited.slice(sources.length)).toEqual(['ps-queue', 'ps-message-tracking'])
  })
  it('have an entry for every command', () => {
    expect(commands.map(({ source }) => source).filter((source) => !isSource(source))).toEqual([])
  })
})
