import { defineConfig } from '@playwright/test'
import { chromiumPath, launchArgs } from './e2e/browser'

const executablePath = chromiumPath()

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  globalSetup: './e2e/globalSetup.ts',
  outputDir: 'test-results',
  // While one waits for its class's time to pass, the other one has the cores; each has a server and a browser of its own.
  workers: 2,
  // Long, for nothing waits for them but what fails: a busy machine may take its time.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    // A trace of every page took a fifth of the time: SYNAPTARIUM_TRACE=1 asks for it where something fails.
    trace: process.env.SYNAPTARIUM_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { args: launchArgs(), ...(executablePath ? { executablePath } : {}) },
  },
})
