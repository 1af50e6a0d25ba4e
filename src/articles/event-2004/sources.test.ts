import { expect, it } from 'vitest'
import { type Source, sources } from './sources.ts'

const all: readonly (readonly [string, Source])[] = Object.entries(sources)

it('Every document has its address, but for the three of which none is known', () => {
  const without = all.filter(([, { known, url }]) => known === undefined && url === undefined)
  expect(without.map(([id]) => id)).toEqual(['article', 'techtarget', 'hayesjupe'])
})

it('What is no document has no address', () => {
  for (const [, { known, url }] of all) if (known !== undefined) expect(url).toBeUndefined()
})

it('An address is that of one document, and whole', () => {
  const addresses = all.flatMap(([, { url }]) => url ?? [])
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) expect(new URL(address).href).toBe(address)
})
