import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { home, root } from './places.mjs'
import { SetupError } from './say.mjs'

const execFileAsync = promisify(execFile)

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to the environment of this process
 * @property {string} [cwd]
 * @property {number} [timeout] milliseconds
 * @property {keyof typeof outputs} [output] where its stdout goes: unless told, to stderr with what set-up says
 */

const outputs = /** @type {const} */ ({ stderr: 2, stdout: 1, nowhere: 'ignore' })

/**
 * Runs a program in view of the person and returns its exit code. Ctrl-C is left to the program.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, options = {}) {
  const child = spawn(program, args, {
    cwd: options.cwd ?? root,
    env: { ...childEnv(), ...options.env },
    timeout: options.timeout,
    stdio: ['inherit', outputs[options.output ?? 'stderr'], 'inherit'],
  })
  const leaveToChild = () => {}
  process.on('SIGINT', leaveToChild)
  const forward = () => child.kill('SIGTERM')
  process.on('SIGTERM', forward)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  }).finally(() => {
    process.off('SIGINT', leaveToChild)
    process.off('SIGTERM', forward)
  })
}

/**
 * Runs npm with the user's own configuration.
 *
 * @param {string[]} args
 * @param {RunOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath']
  if (cli?.endsWith('npm-cli.js')) return run(process.execPath, [cli, ...args], options)
  if (process.platform !== 'win32') return run('npm', args, options)
  throw new SetupError('Please start this through npm: `npm start`, `npm test`, `npm run …`.')
}

/**
 * The stdout of a program that answers at once, whatever its exit code; undefined where it does not exist.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {Promise<string | undefined>}
 */
export async function ask(program, args) {
  try {
    return (await execFileAsync(program, args, { maxBuffer: 1 << 26, env: { ...process.env, LC_ALL: 'C' } })).stdout
  } catch (error) {
    const { code, stdout } = /** @type {{ code?: unknown, stdout?: string }} */ (error)
    return code === 'ENOENT' ? undefined : (stdout ?? '')
  }
}

/** The environment with a usable home, and without the variable that turns Electron into a plain Node. */
export function childEnv() {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  return process.platform === 'win32' ? env : { ...env, HOME: home }
}
