import { defineConfig } from '@playwright/test'
import { port } from './e2e/support/server.ts'
import { launchOptions } from './scripts/browser.mjs'

const baseURL = `http://localhost:${port}`
const ci = Boolean(process.env.CI)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  reporter: [[ci ? 'dot' : 'list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  workers: 2,
  fullyParallel: true,
  forbidOnly: ci,
  retries: 0,
  snapshotPathTemplate: '{testDir}/{testFileDir}/pictures/{arg}{ext}',
  // A test fails for what it finds, not for a busy machine.
  timeout: 300_000,
  expect: { timeout: 45_000 },
  use: {
    baseURL,
    // Each test would fetch all files again; offline.spec.ts has one of its own.
    serviceWorkers: 'block',
    launchOptions: launchOptions(),
    // A trace takes as long as the test it is of; who looks for a failure runs that test again.
    trace: ci ? 'off' : 'retain-on-failure',
  },
  webServer: {
    // What `npm run build` made, served as any static host would.
    command: `npm exec -- vite preview --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
  },
})
