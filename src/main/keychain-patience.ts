import { LoginError } from '../core/login-error'
import type { Clock } from '../core/ports'
import { because, type Message } from '../shared/reason'
import type { KeychainTimeouts } from './keychain-timeouts'

export interface Patience {
  readonly clock: Clock
  readonly timeouts: KeychainTimeouts
  /** Asks beside the call; resolves with whatever answer. */
  readonly ping: () => Promise<unknown>
  /** Told when the keychain seems to wait for a person, and when it no longer does. */
  readonly onPrompt: (open: boolean) => void
}

/** @throws {LoginError} `keychain_timeout` when the process does not start */
export function waitForStart(started: Promise<void>, { clock, timeouts }: Patience): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = () =>
      reject(
        new LoginError('keychain_timeout', because('reason.no_process_within', { seconds: seconds(timeouts.start) })),
      )
    const callOff = clock.after(timeouts.start, late)
    started.then(resolve, reject).finally(callOff)
  })
}

/**
 * Waits for an answer as long as that makes sense.
 *
 * @throws {LoginError} `keychain_timeout` when the keychain hangs, `keychain_locked` when nobody answered its window
 */
export function waitPatiently<T>(answer: Promise<T>, { clock, timeouts, ping, onPrompt }: Patience): Promise<T> {
  const step = timeouts.answer / 2
  return new Promise<T>((resolve, reject) => {
    let waited = 0
    let pinged: 'not' | 'silent' | 'answered' = 'not'
    let prompt = false
    let ended = false
    let callOff = clock.after(step, check)

    const end = () => {
      if (ended) return
      ended = true
      callOff()
      if (prompt) onPrompt(false)
    }
    const giveUp = (code: 'keychain_timeout' | 'keychain_locked', detail: Message) => {
      end()
      reject(new LoginError(code, detail))
    }
    const expectPrompt = () => {
      if (prompt || ended) return
      prompt = true
      onPrompt(true)
    }

    function check() {
      waited += step
      if (timeouts.window !== 'answers') {
        if (waited >= timeouts.prompt)
          return giveUp('keychain_timeout', because('reason.no_answer_within', { seconds: seconds(waited) }))
        if (timeouts.window === 'blocks') expectPrompt()
      } else {
        if (pinged === 'silent')
          return giveUp('keychain_timeout', because('reason.no_answer_within', { seconds: seconds(waited) }))
        if (waited >= timeouts.prompt) {
          return giveUp('keychain_locked', because('reason.window_unanswered', { seconds: seconds(waited) }))
        }
        pinged = 'silent'
        ping().then(
          () => {
            pinged = 'answered'
            expectPrompt()
          },
          () => {}, // the process is gone, and the call with it
        )
      }
      callOff = clock.after(step, check)
    }

    answer.then(
      (value) => {
        end()
        resolve(value)
      },
      (error) => {
        end()
        reject(error)
      },
    )
  })
}

const seconds = (milliseconds: number) => Math.round(milliseconds / 100) / 10
