import { defineConfig } from '@playwright/test'
import { chromiumPath, launchArgs } from './e2e/browser'

const executablePath = chromiumPath()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  globalSetup: './e2e/globalSetup.ts',
  outputDir: 'test-results',
  // One at a time: each test starts a server and several pages, and classrooms have two cores too.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    // No film of each page: it took a third of the processor's time from the class.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: true, sources: false },
    launchOptions: { args: launchArgs(), ...(executablePath ? { executablePath } : {}) },
  },
})
