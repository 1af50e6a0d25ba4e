import { defineConfig } from 'vitest/config'

/** What `npm run build` left. Apart from the browsers, which a second build beside them would keep waiting. */
export default defineConfig({
  test: {
    include: ['e2e/servers/*.vitest.ts'],
    environment: 'node',
    testTimeout: 180_000,
    hookTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'test-results/servers.json' }]],
  },
})
