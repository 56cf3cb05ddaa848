import { readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { gzipSync } from 'node:zlib'

/** @typedef {{ name: string, bytes: number, bareBytes: number }} Part */

/**
 * Sizes in bytes. `bareBytes` is what the Electron that it was made of has in the same part.
 *
 * @typedef {object} SizeReport
 * @property {Part[]} parts
 * @property {Part} total
 * @property {{ main: number, preload: number, renderer: number }} gzip of the code of the app, each file by itself
 */

/** The parts of the folder, in the order in which a path is tried against them. */
const parts = /** @type {const} */ ([
  ['executable', /^(postern|electron)(\.exe)?$/],
  ['locales', /^locales\//],
  ['keytar', /^resources\/app\.asar\.unpacked\//],
  ['app (asar)', /^resources\/app\.asar$/],
  ['other resources', /^resources\//],
  ['licences', /^LICENSE/],
  ['rest of Electron', /./],
])

/**
 * The packaged folder against the bare Electron folder, on Linux and Windows.
 *
 * @param {{ packaged: string, electron: string, build: string }} folders
 * @returns {SizeReport}
 */
export function reportSizes({ packaged, electron, build }) {
  const sizes = sumByPart(packaged)
  // What set-up puts there in place of Electron's own default app is not Electron's.
  const bare = sumByPart(electron, (path) => !path.startsWith('resources/app/'))
  const compared = parts.map(([name]) => ({ name, bytes: sizes.get(name) ?? 0, bareBytes: bare.get(name) ?? 0 }))
  const sum = (/** @type {'bytes' | 'bareBytes'} */ key) => compared.reduce((total, part) => total + part[key], 0)
  return {
    parts: compared,
    total: { name: 'total', bytes: sum('bytes'), bareBytes: sum('bareBytes') },
    gzip: {
      main: gzipSize(join(build, 'main'), (path) => path !== 'practice-program.cjs'),
      preload: gzipSize(join(build, 'preload')),
      renderer: gzipSize(join(build, 'renderer')),
    },
  }
}

/**
 * @param {SizeReport} report
 * @returns {string} a table, for a person
 */
export function printSizes({ parts, total, gzip }) {
  const lines = [...parts, total].map(({ name, bytes, bareBytes }) => {
    const more = bytes - bareBytes
    return `${name.padEnd(20)}${kilobytes(bytes)}${kilobytes(bareBytes)}${`${more < 0 ? '−' : '+'}${kilobytes(Math.abs(more)).trim()}`.padStart(12)}`
  })
  const code = Object.entries(gzip).map(([name, bytes]) => `${`  ${name}, gzip`.padEnd(20)}${kilobytes(bytes)}`)
  return [
    `${'in kB'.padEnd(20)}${'Postern'.padStart(12)}${'Electron'.padStart(12)}${'more'.padStart(12)}`,
    ...lines,
    ...code,
  ].join('\n')
}

/** @param {number} bytes */
const kilobytes = (bytes) => (bytes / 1_000).toLocaleString('en', { maximumFractionDigits: 0 }).padStart(12)

/**
 * @param {string} folder
 * @param {(path: string) => boolean} [isCounted]
 */
function sumByPart(folder, isCounted = () => true) {
  /** @type {Map<string, number>} */
  const sums = new Map()
  for (const path of filesIn(folder).filter(isCounted)) {
    const name = parts.find(([, pattern]) => pattern.test(path))?.[0] ?? ''
    sums.set(name, (sums.get(name) ?? 0) + statSync(join(folder, path)).size)
  }
  return sums
}

/**
 * @param {string} folder
 * @param {(path: string) => boolean} [isCounted]
 */
function gzipSize(folder, isCounted = () => true) {
  return filesIn(folder)
    .filter((path) => isCounted(path) && extname(path) !== '.map')
    .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path)), { level: 9 }).length, 0)
}

/**
 * @param {string} folder
 * @returns {string[]} paths with `/` between their parts
 */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
