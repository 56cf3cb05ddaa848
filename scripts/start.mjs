/** `npm start`: sets up what is missing and opens Postern. */
import { join } from 'node:path'
import { writeLauncher } from './setup/launcher.mjs'
import { root } from './setup/places.mjs'
import { buildIfStale, prepareApp } from './setup/prepare.mjs'
import { run } from './setup/run.mjs'
import { sandboxSwitches } from './setup/sandbox.mjs'
import { runScript, say } from './setup/say.mjs'

await runScript(async () => {
  if (!hasDisplay()) {
    say('There is no display here, so the tour runs instead: `npm run tour`.')
    return run(process.execPath, [join(root, 'scripts', 'tour.mjs')], { output: 'stdout' })
  }
  const electron = await prepareApp()
  const switches = sandboxSwitches(electron)
  writeLauncher(electron, switches)
  await buildIfStale()
  return run(electron, [...switches, root, ...process.argv.slice(2)], { output: 'stdout' })
})

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
}
