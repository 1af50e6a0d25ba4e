import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { inTransaction, letGo, reading } from './connection.ts'

it('does not hold up other pages with what a page that is left was in the middle of', async () => {
  let steps = 0
  const underWay = inTransaction(async ({ cases }) => {
    // Each look keeps the transaction open for the next.
    for (;;) {
      await cases.get('nothing')
      steps++
    }
  })
  await expect.poll(() => steps).toBeGreaterThan(2)
  letGo(true)
  await expect(underWay).rejects.toThrow()
  expect(await reading(({ cases }) => cases.get('nothing'))).toBeUndefined()
})
