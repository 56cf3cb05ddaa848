import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './places.mjs'

const path = join(root, 'out', 'launcher.json')

/**
 * Writes down beside the `postern` command how it starts the app, for it has no time to look for an Electron.
 *
 * @param {string} electron path of the executable
 * @param {readonly string[]} switches that it needs here
 */
export function writeLauncher(electron, switches) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify({ program: electron, args: [...switches, root] })}\n`)
}
