/**
 * Stands in for Electron's own default app, which the Electron out of the registry package does not have:
 * `electron [switches] [-r module] folder` runs the app in that folder.
 *
 * Electron waits for this module before it is ready, so the app may still register schemes and the like.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

const require = createRequire(import.meta.url)

const { folder, preloads } = readArguments(process.argv.slice(1))
if (folder) await start(resolve(folder))
else {
  console.error('electron: no app folder was given')
  app.exit(1)
}

/** @param {string[]} args */
function readArguments(args) {
  /** @type {string[]} */
  const preloads = []
  while (args[0]?.startsWith('-')) {
    const option = args.shift()
    const module = option === '-r' || option === '--require' ? args.shift() : undefined
    if (module) preloads.push(resolve(module))
  }
  return { folder: args[0], preloads }
}

/** @param {string} folder */
async function start(folder) {
  for (const module of preloads) require(module)
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  app.setName(about.productName ?? about.name ?? app.name)
  app.setDesktopName(about.desktopName ?? `${app.name}.desktop`)
  undocumented(app).setVersion(about.version ?? '')
  undocumented(app).setAppPath(folder)
  await import(pathToFileURL(join(folder, about.main ?? 'index.js')).href)
}

/**
 * Electron's own default app uses these two as well.
 *
 * @param {unknown} object
 * @returns {{ setVersion(version: string): void, setAppPath(path: string): void }}
 */
function undocumented(object) {
  return /** @type {any} */ (object)
}
