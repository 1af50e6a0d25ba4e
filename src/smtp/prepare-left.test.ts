import { expect, it } from 'vitest'
import { classifyReply, prepareStep } from './index.ts'

// A file of its own: the rules are read once in each.
it('preparing may be left in the middle', () => {
  expect(prepareStep()).toBe(false)
  expect(prepareStep()).toBe(false)
  expect(classifyReply('452 4.2.2 mailbox full').ranked[0]?.class).toBe('quota')
  expect(prepareStep()).toBe(true)
})
