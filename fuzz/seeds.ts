import { readFileSync } from 'node:fs'
import { encodeLink } from '#engine'
import { packEnclosure } from '../src/diagnosis/enclosure.ts'
import { fullCase } from '../src/diagnosis/testing/cases.ts'

const published = readFileSync(new URL('../src/articles/event-2004/links.txt', import.meta.url), 'utf8')
  .split('\n')
  .flatMap((line) => /#(\S*) => /.exec(line)?.[1] ?? [])

const { packed = '' } = await packEnclosure(fullCase)

/** Packed evidence, as a link carries it. */
export const packedLinks: readonly string[] = [packed]

/** Fragments of links: every one that was published, and one with all that a link can carry. */
export const links: readonly string[] = [...published, encodeLink(fullCase.answers, packed)]
