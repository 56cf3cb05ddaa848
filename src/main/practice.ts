import { utilityProcess } from 'electron'
import { LoginError } from '../core/login-error'
import type { PracticeStatus } from '../shared/app-state'

/** Milliseconds that the practice provider may take to start. */
const startLimit = 15_000

export interface Practice {
  status(): PracticeStatus
  /** Starts it if it does not run. @throws {LoginError} `practice_failed` */
  start(): Promise<{ readonly issuer: string; readonly clientId: string }>
  close(): void
}

type Answer =
  | { readonly type: 'started'; readonly issuer: string; readonly clientId: string }
  | { readonly type: 'failed'; readonly message: string }

/** The practice provider as a process of its own, started when it is first asked for. */
export function createPractice(program: string, changed: () => void): Practice {
  let status: PracticeStatus = { kind: 'stopped' }
  let child: Electron.UtilityProcess | undefined
  let started: ReturnType<Practice['start']> | undefined
  const become = (next: PracticeStatus) => {
    status = next
    changed()
  }

  function launch(): ReturnType<Practice['start']> {
    become({ kind: 'starting' })
    const process = utilityProcess.fork(program, [], { serviceName: 'Postern practice provider', stdio: 'ignore' })
    child = process
    return new Promise((resolve, reject) => {
      const fail = (reason: string) => {
        process.kill()
        reject(new LoginError('practice_failed', reason))
      }
      const limit = setTimeout(() => fail('it took too long to start'), startLimit)
      process.once('message', (answer: Answer) => {
        clearTimeout(limit)
        if (answer.type === 'failed') return fail(answer.message)
        become({ kind: 'running', issuer: answer.issuer })
        resolve(answer)
      })
      process.once('exit', (code) => {
        clearTimeout(limit)
        child = undefined
        started = undefined
        become({ kind: 'stopped' })
        reject(new LoginError('practice_failed', `it ended with code ${code}`))
      })
      process.postMessage({ type: 'start', options: {} })
    })
  }

  return {
    status: () => status,
    start: () => {
      started ??= launch()
      return started
    },
    close: () => {
      child?.kill()
    },
  }
}
