import { describe, expect, test } from 'vitest'
import { whatEnhancedSays } from './codes.ts'

describe('what an enhanced status code says', () => {
  test.each([
    ['5.1.1', { recipient: 13 }],
    ['4.1.1', { recipient: 13 }],
    ['4.4.1', { timeout: 11 }],
    ['5.4.1', { timeout: 5, recipient: 4, dns: 3 }],
    ['5.1.10', { recipient: 12, dns: 7 }],
  ])('%s is in the table, of its severity where that matters', (code, says) => {
    expect(whatEnhancedSays(code)).toEqual(says)
  })
  test.each([
    ['5.1.12', { recipient: 9 }],
    ['4.1.19', { recipient: 9 }],
    ['5.7.606', { blocklist: 14 }],
    ['5.7.649', { blocklist: 14 }],
    ['5.7.605', { content: 6, blocklist: 6 }],
    ['5.7.500', { content: 6, blocklist: 6 }],
    ['4.7.606', { throttle: 13, blocklist: 6 }],
    ['4.7.501', { throttle: 13, blocklist: 6 }],
    ['5.7.700', { blocklist: 9, throttle: 7, auth: 4 }],
    ['4.7.749', { blocklist: 9, throttle: 7, auth: 4 }],
    ['5.4.399', { timeout: 5 }],
  ])('%s is in a range that Exchange Online prints', (code, says) => {
    expect(whatEnhancedSays(code)).toEqual(says)
  })
  test.each(['5.7.650', '5.7.499', '5.1.21', '5.2.15', '5.4.299', '5.4.400', '5.9.9', '5.7.1000'])(
    '%s is in none',
    (code) => {
      expect(whatEnhancedSays(code)).toBeUndefined()
    },
  )
})
