import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,locales,scripts,hosting,fuzz}/**/*.test.{ts,tsx}'],
    exclude: ['scripts/build/dist.test.ts'],
    environment: 'node',
    // A test fails for what it finds, not for a busy machine.
    testTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
