import { defineConfig } from '@playwright/test'

/** Real Electron, browser, provider and keyring. Two files at a time: a test waits more than it computes, and has a desktop of its own. */
export default defineConfig({
  testDir: '.',
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  outputDir: '../out/test/e2e',
  reporter: 'list',
  forbidOnly: true,
  projects: [
    { name: 'app', testMatch: '*.test.ts', testIgnore: 'packaged/**' },
    { name: 'packaging', testMatch: 'packaged/packaging.ts', timeout: 300_000 },
    // Both of its files use the one folder of packages.
    { name: 'packaged', testMatch: 'packaged/*.test.ts', dependencies: ['packaging'] },
  ],
})
