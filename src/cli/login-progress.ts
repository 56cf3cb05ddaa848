import { LoginError } from '../core/login-error'
import type { AppState, AttemptView, SessionView } from '../shared/app-state'
import type { JournalEvent } from '../shared/journal-event'
import { Refusal } from './connection'
import { askForAddress, deviceWords } from './other-ways'
import type { Setting } from './subcommand'

interface Follow {
  /** Begins the attempt. */
  begin(): Promise<{ readonly attemptId: string }>
  /** Seconds after which it is cancelled; the app has a limit of its own. */
  readonly limit: number | undefined
  /** Is given each event of the attempt. */
  readonly trace: ((event: JournalEvent) => void) | undefined
}

/**
 * Begins an attempt and tells each of its stages, to its end. Ctrl-C cancels it.
 *
 * @throws {Refusal} why it failed
 * @throws {LoginError} `redirect_timeout`, `app_died`
 */
export async function followAttempt(setting: Setting, { begin, limit, trace }: Follow): Promise<SessionView> {
  const { postern } = setting
  let id: string | undefined
  let firstId: string | undefined
  const early: JournalEvent[] = []
  const ended = new Ending<AppState>()
  ended.reached.catch(() => {}) // heard below, unless the attempt cannot even begin
  const progress = new Progress(setting)
  let stopReading: (() => void) | undefined
  let last: AppState | undefined
  const look = () => {
    const attempt = last?.attempts.find((each) => isFrom(each, firstId))
    // One that was joined may itself have taken another's place, and what comes next names the first of all.
    firstId = attempt?.firstId ?? firstId
    if (attempt && attempt.id !== id) {
      // Another way back was chosen in the window, and what was typed here would go to the one before.
      id = attempt.id
      stopReading?.()
      stopReading = undefined
    }
    if (attempt?.stage === 'waiting' && attempt.redirect === 'paste') stopReading ??= askForAddress(attempt, setting)
    if (attempt && progress.show(attempt) && last) ended.resolve(last)
  }
  const watch = await postern.watch(
    (seen) => {
      if ('state' in seen) {
        last = seen.state
        look()
      } else if (id === undefined) early.push(seen.event)
      else if (seen.event.attemptId === id) trace?.(seen.event)
    },
    () => ended.reject(new LoginError('app_died')),
  )
  const cancel = () => {
    if (id !== undefined) void postern.call('cancelAttempt', { attemptId: id }).catch(() => {})
  }
  const stop = endBy(limit, () => {
    ended.reject(new LoginError('redirect_timeout'))
    cancel()
  })
  process.once('SIGINT', cancel)
  try {
    firstId = (await begin()).attemptId
    id = firstId
    for (const event of early) if (event.attemptId === id) trace?.(event)
    look()
    return sessionOf(await ended.reached, id)
  } finally {
    process.off('SIGINT', cancel)
    stop()
    stopReading?.()
    watch.stop()
  }
}

/** Something that is reached once, or fails. */
class Ending<T> {
  resolve: (value: T) => void = () => {}
  reject: (error: Error) => void = () => {}
  readonly reached = new Promise<T>((resolve, reject) => {
    this.resolve = resolve
    this.reject = reject
  })
}

/** Says each stage once, and whether the attempt has ended. */
class Progress {
  readonly #setting: Setting
  #said = ''

  constructor(setting: Setting) {
    this.#setting = setting
  }

  show({ stage, silent, redirect, device, browserFailure }: AttemptView): boolean {
    const { terminal, text } = this.#setting
    if (stage === 'signed_in' || stage === 'failed' || stage === 'cancelled') return true
    const words = [
      text(stage === 'waiting' ? waitingFor(silent, redirect) : `attempt.stage.${stage}`),
      ...(device ? [deviceWords(device, terminal.isTerminal, text)] : []),
      ...(browserFailure
        ? [`${browserFailure.code}: ${[browserFailure.message, browserFailure.detail].filter(Boolean).join(' ')}`]
        : []),
    ].join('\n')
    if (words !== this.#said) terminal.say(words)
    this.#said = words
    return false
  }
}

function waitingFor(silent: AttemptView['silent'], redirect: AttemptView['redirect']) {
  if (redirect === 'device' || redirect === 'paste') return `attempt.stage.waiting.${redirect}` as const
  return silent ? 'attempt.stage.waiting.silent' : 'attempt.stage.waiting'
}

/** It is that attempt, or what goes on in its place. */
const isFrom = (attempt: AttemptView, id: string | undefined): boolean =>
  id !== undefined && (attempt.id === id || attempt.firstId === id)

function sessionOf({ attempts, sessions }: AppState, attemptId: string): SessionView {
  const attempt = attempts.find(({ id }) => id === attemptId)
  if (attempt?.failure) throw new Refusal(attempt.failure)
  const session = sessions.find(({ id }) => id === attempt?.sessionId)
  if (!session) throw new LoginError('attempt_cancelled')
  return session
}

function endBy(seconds: number | undefined, end: () => void): () => void {
  if (seconds === undefined) return () => {}
  const timer = setTimeout(end, seconds * 1_000)
  return () => clearTimeout(timer)
}
