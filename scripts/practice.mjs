/** `npm run practice`: the practice provider as a program of its own. */
import { buildIfStale, prepareDependencies } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  await prepareDependencies()
  await buildIfStale()
  return run(process.execPath, ['out/main/practice-program.cjs', ...process.argv.slice(2)], { output: 'stdout' })
})
