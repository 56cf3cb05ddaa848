/** `npm run build`: builds the app into `out/`, whether that is stale or not. */
import { build, prepareDependencies } from './setup/prepare.mjs'
import { runScript } from './setup/say.mjs'

await runScript(async () => {
  await prepareDependencies()
  await build()
  return 0
})
