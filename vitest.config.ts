import { defineConfig } from 'vitest/config'

export default defineConfig({
  define: { __POSTERN_CHANNEL__: JSON.stringify('dev') },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    setupFiles: ['src/testing/no-network.ts'],
    testTimeout: 20_000,
    maxWorkers: '100%',
    // Loading all modules anew for each file took more time than the tests. No test leaves anything behind.
    isolate: false,
  },
})
