import { expect, it } from 'vitest'
import { classifyReply, prepareStep } from './index.ts'

it('preparing comes to an end in many steps, after which replies mean what they mean without it', () => {
  let steps = 1
  while (!prepareStep()) steps++
  expect(steps).toBeGreaterThan(100)
  expect(classifyReply('550 5.1.1 User unknown').ranked[0]?.class).toBe('recipient')
  expect(prepareStep()).toBe(true)
})
