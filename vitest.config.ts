import { defineConfig } from 'vitest/config'

const own = {
  environment: 'node',
  // A test fails for what it finds, not for a busy machine.
  testTimeout: 120_000,
} as const

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/unit.json' }]],
    projects: [
      // No test of these asks what a module keeps: their files share them, which spares each a start of its own.
      {
        test: {
          ...own,
          name: 'shared',
          include: ['src/{engine,evidence,articles}/**/*.test.ts'],
          isolate: false,
        },
      },
      {
        test: {
          ...own,
          name: 'alone',
          include: [
            '{src/{app,diagnosis,features,offline,smtp,ui},locales,scripts,hosting,fuzz}/**/*.test.ts',
          ],
          exclude: ['scripts/build/dist.test.ts'],
        },
      },
    ],
  },
})
