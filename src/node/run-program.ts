import { execFile } from 'node:child_process'
import { cleanEnvironment, type Environment } from './browser-environment'

/** How a small program of the system ended. */
export interface ProgramEnd {
  /** Its exit code; `undefined` when it could not be started, or was ended by its time limit. */
  readonly status: number | undefined
  readonly output: string
  /** There is no such program. */
  readonly missing?: true
}

/** Runs a program of the system, without a shell. Never rejects. */
export type RunProgram = (program: string, args: readonly string[]) => Promise<ProgramEnd>

/** @param limit milliseconds after which a program is ended */
export function createRunProgram(env: Environment, limit = 5_000): RunProgram {
  const options = { timeout: limit, env: { ...cleanEnvironment(env), LC_ALL: 'C' }, windowsHide: true }
  return (program, args) =>
    new Promise((resolve) => {
      execFile(program, [...args], options, (error, output) => {
        const code = error === null ? 0 : error.code
        const status = typeof code === 'number' ? code : undefined
        resolve({ status, output, ...(code === 'ENOENT' ? { missing: true as const } : {}) })
      })
    })
}
