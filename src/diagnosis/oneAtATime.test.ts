import { expect, it } from 'vitest'
import { oneAtATime } from './oneAtATime.ts'

it('What is asked for again and again while it is done is done once more, and again when it is asked for later', async () => {
  const begun: (() => void)[] = []
  const ask = oneAtATime(() => new Promise<void>((resolve) => begun.push(resolve)))
  const end = async () => {
    begun.at(-1)?.()
    await new Promise((resolve) => setTimeout(resolve))
  }
  for (let times = 0; times < 1000; times += 1) ask()
  expect(begun).toHaveLength(1)
  await end()
  expect(begun).toHaveLength(2)
  await end()
  expect(begun).toHaveLength(2)
  ask()
  expect(begun).toHaveLength(3)
})
