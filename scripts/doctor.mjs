/** `npm run doctor [-- --json] [-- --quick] [-- --junit FILE] [-- --packaged]`: the redirect lab from a terminal, with or without a display. */
import { buildIfStale, prepareTests } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const env = await prepareTests()
  await buildIfStale()
  return run(process.execPath, ['--import', 'tsx', 'e2e/doctor.ts', ...process.argv.slice(2)], {
    env,
    output: 'stdout',
  })
})
