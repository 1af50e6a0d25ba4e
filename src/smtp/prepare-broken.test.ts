import { expect, it, vi } from 'vitest'
import { classifyReply, prepareStep } from './index.ts'

vi.mock('./rules/index.ts', () => ({
  rules: [{ class: 'auth', weight: 'fair', reason: 'busy', source: 'a test', phrases: 'user {nobody}' }],
}))

it('a rule that cannot be read is an error each time it is asked for, not a wait without end', () => {
  expect(() => prepareStep()).toThrow('No set of words is called {nobody}')
  expect(() => prepareStep()).toThrow('The rules for replies could not be read')
  expect(() => classifyReply('550 5.1.1 User unknown')).toThrow('The rules for replies could not be read')
})
