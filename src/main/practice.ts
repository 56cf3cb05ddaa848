import { utilityProcess } from 'electron'
import type { Journal } from '../core/journal'
import { LoginError } from '../core/login-error'
import type { PracticeOptions } from '../practice/options'
import type { PracticeAnswer, PracticeRequest } from '../practice/process'
import type { PracticeStatus } from '../shared/app-state'
import { because, quote, type Reason } from '../shared/reason'

/** Milliseconds that the practice provider may take to start. */
const startLimit = 15_000

export interface PracticeParts {
  readonly options?: PracticeOptions
  /** What its pages speak, as the app does (BCP 47). Absent: what each browser prefers. */
  readonly locale?: () => string
}

export interface Practice {
  status(): PracticeStatus
  /** Starts it if it does not run. @throws {LoginError} `practice_failed` */
  start(): Promise<{ readonly issuer: string; readonly clientId: string }>
  /** Tells it that the app speaks another language now. */
  speak(): void
  close(): void
}

/** The practice provider as a process of its own, started when it is first asked for. */
export function createPractice(
  program: string,
  journal: Journal,
  changed: () => void,
  { options = {}, locale }: PracticeParts = {},
): Practice {
  const spoken = () => (locale ? { locale: locale() } : {})
  let status: PracticeStatus = { kind: 'stopped' }
  let child: Electron.UtilityProcess | undefined
  let started: ReturnType<Practice['start']> | undefined
  const become = (next: PracticeStatus) => {
    status = next
    changed()
  }

  function launch(): ReturnType<Practice['start']> {
    become({ kind: 'starting' })
    return new Promise((resolve, reject) => {
      const process = utilityProcess.fork(program, [], { serviceName: 'Postern practice provider', stdio: 'ignore' })
      child = process
      const fail = (reason: Reason) => {
        process.kill()
        reject(new LoginError('practice_failed', reason))
      }
      const limit = setTimeout(
        () => fail(because('reason.no_answer_within', { seconds: startLimit / 1_000 })),
        startLimit,
      )
      process.once('message', (answer: PracticeAnswer) => {
        clearTimeout(limit)
        if (answer.type === 'failed') return fail(quote(answer.message))
        journal.step('practice_started', 'postern', 'provider', { issuer: answer.issuer })
        become({ kind: 'running', issuer: answer.issuer })
        resolve(answer)
      })
      process.once('exit', (code) => {
        clearTimeout(limit)
        journal.step('practice_ended', 'provider', 'postern', { code })
        child = undefined
        started = undefined
        become({ kind: 'stopped' })
        reject(new LoginError('practice_failed', because('reason.exit_code', { code })))
      })
      process.postMessage({ type: 'start', options: { ...options, ...spoken() } } satisfies PracticeRequest)
    })
  }

  return {
    status: () => status,
    start: () => {
      started ??= launch().catch((error: unknown) => {
        started = undefined
        if (!child) become({ kind: 'stopped' })
        throw error instanceof LoginError ? error : new LoginError('practice_failed')
      })
      return started
    },
    speak: () => {
      if (locale) child?.postMessage({ type: 'speak', locale: locale() } satisfies PracticeRequest)
    },
    close: () => {
      child?.kill()
    },
  }
}
