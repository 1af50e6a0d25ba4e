import { describe, expect, test } from 'vitest'
import { kept } from './found.ts'
import { fuzz } from './run.ts'
import { targets } from './targets.ts'

describe('What fuzzing found once', () => {
  test.each(kept())('is fine now: %s', async (_, { target, input }) => {
    await targets[target]?.law(input)
  })
  test('names targets that there are', () => {
    for (const [name, { target }] of kept()) expect(Object.keys(targets), name).toContain(target)
  })
})

test('Ten seconds of fuzzing find nothing', async () => {
  expect(await fuzz(Object.keys(targets), { seconds: 10, seed: 2004 })).toEqual([])
})
