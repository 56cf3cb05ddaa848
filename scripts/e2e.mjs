/** `npm run e2e [-- playwright's options]`: the end-to-end tests. */
import { buildIfStale, prepareAllTests } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const env = await prepareAllTests()
  await buildIfStale()
  const playwright = ['node_modules/@playwright/test/cli.js', 'test', '-c', 'e2e/playwright.config.ts']
  return run(process.execPath, [...playwright, ...process.argv.slice(2)], { env, output: 'stdout' })
})
