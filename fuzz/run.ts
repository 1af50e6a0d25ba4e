import * as fc from 'fast-check'
import type { Finding } from './found.ts'
import { targets } from './targets.ts'

/**
 * Runs the named targets in turn until the time is over; says what broke a law, each target once, in its smallest form.
 * The same seed makes the same inputs in the same order, however far the time reaches.
 */
export async function fuzz(
  names: readonly string[],
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
  onRound: (name: string, inputs: number) => void = () => undefined,
): Promise<Finding[]> {
  const end = Date.now() + seconds * 1000
  const found = new Map<string, Finding>()
  for (let round = 0; Date.now() < end && found.size < names.length; round += 1) {
    for (const name of names) {
      const target = targets[name]
      if (target === undefined || found.has(name) || Date.now() >= end) continue
      const property = fc.asyncProperty(target.inputs, async (input) => target.law(input))
      const result = await fc.check(property, { seed: seed + round, numRuns: target.turn })
      onRound(name, result.numRuns)
      if (!result.failed) continue
      const [input] = result.counterexample ?? []
      found.set(name, { target: name, seed: seed + round, error: messageOf(result.errorInstance), input })
    }
  }
  return [...found.values()]
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 400)
