import { defineConfig } from '@playwright/test'

/** Real Electron, browser, provider and keyring: one test at a time, for they share two cores. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.test.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: '../out/test/e2e',
  reporter: 'list',
  forbidOnly: true,
})
