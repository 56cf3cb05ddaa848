import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where {@link writePackagedLauncher} puts it. @param {string} output */
export const packagedLauncher = (output) => join(output, 'command', 'launcher.json')

/**
 * The app as the command beside it finds it: a packaged app may be moved.
 *
 * @param {string} platform as Node names it
 */
export const programFromResources = (platform) =>
  platform === 'darwin' ? '../MacOS/Postern' : platform === 'win32' ? '../Postern.exe' : '../postern'

/**
 * @param {string} output
 * @param {string} platform
 */
export function writePackagedLauncher(output, platform) {
  const path = packagedLauncher(output)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${JSON.stringify({ program: programFromResources(platform), args: [] })}\n`)
}
