/** What set-up tells people goes to stderr, so that stdout stays free for a program's own output. */

/** @param {string} line */
export function say(line) {
  console.error(line)
}

/** An end of set-up that a person can act upon: its message is printed alone, without a stack. */
export class SetupError extends Error {}

/**
 * Runs a whole script: its result is the exit code, and a {@link SetupError} is said plainly.
 *
 * @param {() => Promise<number>} script
 */
export async function runScript(script) {
  try {
    process.exitCode = await script()
  } catch (error) {
    say(error instanceof SetupError ? `\n${error.message}\n` : String(error instanceof Error ? error.stack : error))
    process.exitCode = 1
  }
}
