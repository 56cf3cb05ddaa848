/** `npm run doctor [-- --json] [-- --quick] [-- --junit FILE] [-- --packaged]`: the redirect lab from a terminal, with or without a display. */
import { buildIfStale, prepareTests } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const env = await prepareTests()
  await buildIfStale()
  if (process.argv.includes('--packaged')) {
    // Not in the doctor's own process: electron-builder writes to stdout, and takes Ctrl-C for itself.
    const code = await run(process.execPath, ['--import', 'tsx', 'e2e/packaged/release.ts'], { env })
    if (code !== 0) return code
  }
  return run(process.execPath, ['--import', 'tsx', 'e2e/doctor.ts', ...process.argv.slice(2)], {
    env,
    output: 'stdout',
  })
})
