import { lackWords } from './needs.mjs'
import { findProgram } from './path-lookup.mjs'
import { ask } from './run.mjs'
import { SetupError, say } from './say.mjs'

/** @typedef {import('./needs.mjs').Need} Need */

/**
 * On a Linux whose packages set-up does not know: names the libraries that Electron cannot load and the programs that
 * are not on the PATH, and stops if there are any.
 *
 * @param {readonly Need[]} needs
 * @param {string} electron path of the executable
 */
export async function checkLibrariesAndPrograms(needs, electron) {
  const libraries = ((await ask('ldd', [electron])) ?? '').split('\n').flatMap((line) => {
    return /^\s*(\S+) => not found/.exec(line)?.[1] ?? []
  })
  const absent = needs.filter(({ programs }) => programs && !findProgram(programs))
  for (const need of absent) if (need.mayLack) say(lackWords(need))
  const programs = absent.flatMap(({ programs, mayLack }) => (programs && !mayLack ? [programs.join(' or ')] : []))
  const lines = [...libraries.map((name) => `  library ${name}`), ...programs.map((name) => `  program ${name}`)]
  if (lines.length === 0) return
  throw new SetupError(
    `Some parts of the system are missing. Please install them with your package manager, then try again:\n\n${lines.join('\n')}`,
  )
}
