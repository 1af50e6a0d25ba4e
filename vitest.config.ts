import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'locales/**/*.test.ts'], environment: 'node' },
})
