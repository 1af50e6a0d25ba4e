import { expect, it } from 'vitest'
import { isMeantFor } from './wanted.ts'

it('A key that was pressed before the keys were loaded is for the page on which it was pressed', () => {
  const held = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false }
  const on = 'https://example.com/en/event-2004/hop#1;reply=tls'
  const early = { press: { key: '1', code: 'Digit1', target: null, ...held }, on }
  expect(isMeantFor(on, early)).toBe(true)
  expect(isMeantFor('https://example.com/en/event-2004/hop#1;reply=size', early)).toBe(false)
  expect(isMeantFor('https://example.com/ru/event-2004/hop#1;reply=tls', early)).toBe(false)
})
