import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../setup/places.mjs'

/** The list that each part of a build leaves of the packages in it. */
export const listName = 'bundled-packages.json'

/**
 * The folder of the package that a module is from, below the project's; `undefined` for a module of our own.
 *
 * @param {string} id of a module, as the bundler names it
 */
export function packageFolder(id) {
  const folders = [...id.replaceAll('\\', '/').matchAll(/\/(node_modules\/(?:@[^/]+\/)?[^/?]+)(?=\/)/g)]
  const last = folders.at(-1)
  const first = folders[0]?.index ?? 0
  return last && id.replaceAll('\\', '/').slice(first + 1, last.index + last[0].length)
}

/**
 * Writes down which packages the bundler has put into the built files.
 *
 * @returns {import('vite').Plugin}
 */
export function listBundledPackages() {
  return {
    name: 'list-bundled-packages',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))
      const folders = new Set(modules.flatMap((id) => packageFolder(id) ?? []))
      this.emitFile({ type: 'asset', fileName: listName, source: `${JSON.stringify([...folders].sort(), null, 2)}\n` })
    },
  }
}

/**
 * Writes the licences of all that is shipped and not ours, Electron and Chromium apart: they bring files of their own.
 *
 * @param {{ build: string, loaded: readonly string[], file: string }} where `loaded` names packages that are not bundled
 */
export function writeLicences({ build, loaded, file }) {
  const bundled = ['main', 'preload', 'renderer'].flatMap(
    (part) => /** @type {string[]} */ (JSON.parse(readFileSync(join(build, part, listName), 'utf8'))),
  )
  const folders = [...new Set([...bundled, ...loaded.map((name) => `node_modules/${name}`)])].sort()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, folders.map((folder) => describeLicence(join(root, folder))).join(`\n${'-'.repeat(80)}\n\n`))
}

/**
 * Name, version and licence of a package, and the text as it ships it.
 *
 * @param {string} folder
 */
export function describeLicence(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const texts = readdirSync(folder)
    .filter((file) => /^(licen[cs]e|copying|notice)(\b|[-_.])/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (!license && texts.length === 0) throw new Error(`${name} says nothing of its licence.`)
  return `${[`${name} ${version} (${license ?? 'see below'})`, ...texts].join('\n\n')}\n`
}
