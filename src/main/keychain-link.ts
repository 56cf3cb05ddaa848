import { LoginError } from '../core/login-error'
import {
  isKeychainReady,
  type KeychainAnswer,
  type KeychainOperation,
  type KeychainRequest,
  parseKeychainAnswer,
} from '../shared/keychain-message'
import { because, quote, type Reason } from '../shared/reason'

/** A running keychain process. */
export interface KeychainProcess {
  postMessage(message: KeychainRequest): void
  onMessage(listener: (message: unknown) => void): void
  /** `how` says how it ended. */
  onExit(listener: (how: Reason) => void): void
  /** Ends it at once, also when it hangs. */
  kill(): void
}

export type ForkKeychain = () => KeychainProcess

interface Call {
  resolve(answer: KeychainAnswer): void
  reject(error: LoginError): void
}

/** The conversation with one keychain process, from its start to its end. */
export interface KeychainLink {
  readonly open: boolean
  /** Resolves when the process has started. @throws {LoginError} `keychain_crashed` when it ends first */
  readonly started: Promise<void>
  /** Whether it has answered before. */
  readonly seasoned: boolean
  /** @throws {LoginError} `keychain_crashed` when the process ends first */
  ask(operation: KeychainOperation): Promise<KeychainAnswer>
  /** Ends the process; calls in flight fail with `keychain_crashed`. */
  close(why: Reason): void
}

/** @throws {LoginError} `keychain_crashed` when the process cannot even be started */
export function openKeychainLink(fork: ForkKeychain): KeychainLink {
  const waiting = new Map<number, Call>()
  let lastId = 0
  let open = true
  let seasoned = false
  let start: { resolve(): void; reject(error: LoginError): void }
  const started = new Promise<void>((resolve, reject) => {
    start = { resolve, reject }
  })
  started.catch(() => {}) // told to whoever waits for it; perhaps nobody does any more

  const fail = (how: Reason) => {
    open = false
    const error = new LoginError('keychain_crashed', how)
    start.reject(error)
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }

  const process = begin(fork)
  process.onExit((how) => {
    if (open) fail(how)
  })
  process.onMessage((message) => {
    if (isKeychainReady(message)) start.resolve()
    const answer = parseKeychainAnswer(message)
    const call = answer && waiting.get(answer.id)
    if (!call) return
    waiting.delete(answer.id)
    seasoned = true
    call.resolve(answer)
  })

  return {
    get open() {
      return open
    },
    started,
    get seasoned() {
      return seasoned
    },
    ask: (operation) =>
      new Promise((resolve, reject) => {
        if (!open) return reject(new LoginError('keychain_crashed', because('reason.ended_before')))
        const id = ++lastId
        waiting.set(id, { resolve, reject })
        try {
          process.postMessage({ id, ask: operation })
        } catch (cause) {
          fail(reason(cause))
        }
      }),
    close(why) {
      if (!open) return
      fail(why)
      process.kill()
    },
  }
}

function begin(fork: ForkKeychain): KeychainProcess {
  try {
    return fork()
  } catch (cause) {
    throw new LoginError('keychain_crashed', reason(cause), { cause })
  }
}

const reason = (cause: unknown) => quote(cause instanceof Error ? cause.message : String(cause))
