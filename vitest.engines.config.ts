import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['e2e/engines/*.vitest.ts'],
    // Browsers are programs of their own: while one draws, another can.
    maxWorkers: 2,
    environment: 'node',
    // Browsers on a busy machine; what hangs is told by the walk itself, with the step it hangs at.
    testTimeout: 600_000,
    hookTimeout: 60_000,
    reporters: ['verbose', ['json', { outputFile: 'test-results/engines.json' }]],
  },
})
