import { readFileSync } from 'node:fs'
import { lackWords } from './needs.mjs'
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
  const isRoot = process.getuid?.() === 0
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  if (isRoot) {
    say('Installing system packages …')
    await run('apt-get', ['update', '-q'], { env })
  }
  const names = carriedNames(missing, await carriedPackages(missing), say)
  if (names.length === 0) return
  if (!isRoot) throw new SetupError(whatToRun(names))

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

/** @param {readonly Need[]} needs */
async function carriedPackages(needs) {
  const answer = (await ask('apt-cache', ['madison', ...needs.flatMap((need) => need.packages)])) ?? ''
  return new Set(answer.split('\n').flatMap((line) => /^ *(\S+) \|/.exec(line)?.[1] ?? []))
}

/**
 * The package to install for each need: the first one that this release carries. What may lack is told where there is none.
 *
 * @param {readonly Need[]} needs
 * @param {ReadonlySet<string>} carried
 * @param {(line: string) => void} tell
 */
export function carriedNames(needs, carried, tell) {
  return needs.flatMap((need) => {
    const name = need.packages.find((each) => carried.has(each))
    if (name === undefined && need.mayLack) {
      tell(lackWords(need))
      return []
    }
    return [name ?? need.packages[0] ?? '']
  })
}

/** @param {readonly string[]} names */
function whatToRun(names) {
  return `Some system packages are missing. Please run this, then try again:\n\n  sudo apt-get install ${names.join(' ')}`
}
