import { defineConfig } from 'vitest/config'

/** Tests of what `npm run build` has written. */
export default defineConfig({
  test: {
    include: ['scripts/build/dist.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/built.json' }]],
  },
})
