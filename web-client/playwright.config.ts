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
    trace: 'retain-on-failure',
    launchOptions: { args: launchArgs(), ...(executablePath ? { executablePath } : {}) },
  },
})
