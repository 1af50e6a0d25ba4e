import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,locales,scripts}/**/*.test.{ts,tsx}'],
    environment: 'node',
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
  },
})
