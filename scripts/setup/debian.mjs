import { readFileSync } from 'node:fs'
import { findProgram } from './path-lookup.mjs'
import { ask, run } from './run.mjs'
import { SetupError, say } from './say.mjs'

/** @typedef {import('./needs.mjs').Need} Need */

// biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query fills these in itself
const packageFormat = '${db:Status-Abbrev} ${Package}\\n'

/** Whether this is Debian, Ubuntu or a relative of theirs. */
export function isDebian() {
  try {
    return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8'))
  } catch {
    return false
  }
}

/**
 * Sees to it that the packages are there: as root it installs what is missing, otherwise it stops with the command.
 *
 * @param {readonly Need[]} needs
 */
export async function installPackages(needs) {
  const missing = await missingNeeds(needs)
  if (missing.length === 0) return
  if (process.getuid?.() !== 0) throw new SetupError(await whatToRun(missing))

  say('Installing system packages …')
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  const names = await carriedNames(missing)
  say(`  ${names.join(' ')}`)
  const code = await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...names], { env })
  if (code !== 0) throw new SetupError('`apt-get install` failed; its messages are above.')
}

/** @param {readonly Need[]} needs */
async function missingNeeds(needs) {
  const unmet = needs.filter((need) => !findProgram(need.programs ?? []))
  const names = unmet.flatMap((need) => need.packages)
  const answer = (await ask('dpkg-query', ['--show', `--showformat=${packageFormat}`, ...names])) ?? ''
  const installed = new Set(answer.split('\n').flatMap((line) => /^.i. +(\S+)/.exec(line)?.[1] ?? []))
  return unmet.filter((need) => !need.packages.some((name) => installed.has(name)))
}

/**
 * The package to install for each need: the first one that this release carries.
 *
 * @param {readonly Need[]} needs
 */
async function carriedNames(needs) {
  const answer = (await ask('apt-cache', ['madison', ...needs.flatMap((need) => need.packages)])) ?? ''
  const carried = new Set(answer.split('\n').flatMap((line) => /^ *(\S+) \|/.exec(line)?.[1] ?? []))
  return needs.map(({ packages }) => packages.find((name) => carried.has(name)) ?? packages[0] ?? '')
}

/** @param {readonly Need[]} missing */
async function whatToRun(missing) {
  const names = await carriedNames(missing)
  return `Some system packages are missing. Please run this, then try again:\n\n  sudo apt-get install ${names.join(' ')}`
}
