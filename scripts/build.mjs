/** `npm run build`: builds the app into `out/`, whether that is stale or not, so that `postern` can start it. */
import { writeLauncher } from './setup/launcher.mjs'
import { build, prepareApp } from './setup/prepare.mjs'
import { sandboxSwitches } from './setup/sandbox.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  const electron = await prepareApp()
  await build()
  writeLauncher(electron, sandboxSwitches(electron))
  return 0
})
