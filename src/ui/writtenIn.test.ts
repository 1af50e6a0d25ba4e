import { expect, test } from 'vitest'
import { writtenIn } from './writtenIn.ts'

test('Latin letters without marks are English, Cyrillic ones Russian, anything else is not guessed', () => {
  expect(writtenIn('454 4.7.0 Failed to establish appropriate TLS channel')).toBe('en')
  expect(writtenIn('550 5.7.1 Доступ запрещен (mx.example.com)')).toBe('ru')
  expect(writtenIn('550 Empfänger unbekannt')).toBeUndefined()
  expect(writtenIn('550 拒绝 spam')).toBeUndefined()
  expect(writtenIn('421 4.4.2')).toBeUndefined()
})
