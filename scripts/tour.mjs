/** `npm run tour [-- --json]`: shows a whole login under a virtual display, with a real browser and keyring. */
import { buildIfStale, prepareTests } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'
import { runScript, SetupError } from './setup/say.mjs'

await runScript(async () => {
  if (process.platform !== 'linux') {
    throw new SetupError('The tour needs Linux: it brings its own display, bus and keyring. `npm start` opens the app.')
  }
  const env = await prepareTests()
  await buildIfStale()
  return run(process.execPath, ['--import', 'tsx', 'e2e/tour.ts', ...process.argv.slice(2)], { env, output: 'stdout' })
})
