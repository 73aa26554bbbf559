import { defineConfig, devices } from '@playwright/test'
import { findBrowser } from './e2e/support/find-browser.ts'

const { executablePath, args, env } = findBrowser()

export default defineConfig({
  testDir: 'e2e/specs',
  testMatch: '**/*.spec.ts',
  globalSetup: './e2e/global-setup.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Only ends what hangs: a busy machine takes its time. What must be quick says so itself.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    // A reader's browser: a headless one says so in its name, and the portal would take it for a robot.
    ...devices['Desktop Chrome'],
    launchOptions: { executablePath, args, env: { ...process.env, ...env } as Record<string, string> },
    // A trace of every test costs a fifth of the time. To look into one: npm run test:e2e -- <file> --trace retain-on-failure
    screenshot: 'only-on-failure',
    timezoneId: 'Europe/Kyiv',
  },
})
