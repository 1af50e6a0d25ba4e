import { defineConfig } from 'vitest/config'

/** A law needs few damaged links to break, and each mutant runs them again. */
process.env.LINKS ??= '300'

/** The tests of what is mutated (stryker.config.json), without those that measure time or run the compiler. */
export default defineConfig({
  test: {
    include: ['src/{engine,smtp}/**/*.test.ts'],
    exclude: ['src/engine/compile-errors.test.ts', 'src/smtp/linear.test.ts', 'src/smtp/locales.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
  },
})
