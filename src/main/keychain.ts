import { createQueue } from '../core/chunked-store-queue'
import type { Journal } from '../core/journal'
import { LoginError } from '../core/login-error'
import type { Clock, ProbedStore } from '../core/ports'
import type { KeychainAnswer, KeychainOperation } from '../shared/keychain-message'
import { because } from '../shared/reason'
import { type ForkKeychain, type KeychainLink, openKeychainLink } from './keychain-link'
import { waitForStart, waitPatiently } from './keychain-patience'
import { type KeychainTimeouts, keychainTimeouts } from './keychain-timeouts'

export interface KeychainOptions {
  readonly fork: ForkKeychain
  readonly clock: Clock
  /** Those of this platform, unless others are given. */
  readonly timeouts?: KeychainTimeouts
  /** Always the same, so that the next probe takes away what one that crashed left; its own for each Postern. */
  readonly probeName?: string
  readonly journal?: Journal
  /** Told when the keychain seems to wait for a person in a window of its own, and when it no longer does. */
  readonly onPrompt?: (open: boolean) => void
}

/**
 * The keychain of the system.
 *
 * A locked Secret Service whose window was dismissed looks empty: `get` gives `undefined`. Where something was
 * expected, `probe` tells: it fails with `keychain_locked`, or has had it unlocked, and a second `get` is true.
 */
export interface Keychain extends ProbedStore {
  /** Ends the process for good; let writes finish first. */
  dispose(): void
}

type Found = Extract<KeychainAnswer, { ok: true }>

/** Starts the keychain process at the first call, and anew after it hung or crashed. */
export function createKeychain(options: KeychainOptions): Keychain {
  const { fork, clock, timeouts = keychainTimeouts(process.platform), probeName = 'probe', journal, onPrompt } = options
  const enqueue = createQueue()
  let link: KeychainLink | undefined
  let givenUp: LoginError | undefined
  let disposed = false
  let probing: Promise<void> | undefined

  /** Calls that waited behind one that was given up share its fate: nobody should wait for each of them in turn. */
  function call(operation: KeychainOperation): Promise<Found> {
    const before = givenUp
    return enqueue(async () => {
      if (givenUp && givenUp !== before) throw new LoginError(givenUp.code, givenUp.detail)
      return journaled(operation, () => askTwice(operation))
    })
  }

  /**
   * libsecret stays connected to a Secret Service that was restarted since, and from then on every call of that process
   * fails. So what a seasoned process says went wrong is asked again in a fresh one; every operation may be repeated.
   */
  async function askTwice(operation: KeychainOperation): Promise<Found> {
    const current = connect()
    const doubtful = current.seasoned
    let answer = await ask(current, operation)
    if (!answer.ok && doubtful && (answer.code === 'keychain_absent' || answer.code === 'keychain_failed')) {
      current.close(because('reason.keychain_lost'))
      answer = await ask(connect(), operation)
    }
    if (!answer.ok) throw new LoginError(answer.code, answer.detail)
    return answer
  }

  async function ask(to: KeychainLink, operation: KeychainOperation): Promise<KeychainAnswer> {
    const ping = () => to.ask({ operation: 'ping' })
    const tell = (open: boolean) => {
      if (open) journal?.step('keychain_prompt', 'keychain', 'person')
      onPrompt?.(open)
    }
    const patience = { clock, timeouts, ping, onPrompt: tell }
    try {
      await waitForStart(to.started, patience)
      return await waitPatiently(to.ask(operation), patience)
    } catch (error) {
      if (error instanceof LoginError && error.code !== 'keychain_crashed') givenUp = error
      // Nothing else ends the call that hangs or waits, and its late answer must not be taken for another's.
      to.close(because('reason.call_given_up'))
      throw error
    }
  }

  function connect(): KeychainLink {
    if (disposed) throw new LoginError('keychain_crashed', because('reason.quitting'))
    if (!link?.open) link = openKeychainLink(fork)
    return link
  }

  async function journaled(operation: KeychainOperation, work: () => Promise<Found>): Promise<Found> {
    const began = clock.now()
    const item = 'name' in operation ? operation.name : undefined
    const step = (data: { found?: boolean; code?: string }) =>
      journal?.step(`keychain_${operation.operation}`, 'postern', 'keychain', { item, ...data }, clock.now() - began)
    try {
      const answer = await work()
      step({ found: answer.found })
      return answer
    } catch (error) {
      step({ code: error instanceof LoginError ? error.code : 'internal_error' })
      throw error
    }
  }

  async function probeOnce(): Promise<void> {
    await call({ operation: 'ping' }) // absent or hung shows here, before any window opens
    await call({ operation: 'set', name: probeName, value: crypto.randomUUID() })
    await call({ operation: 'delete', name: probeName })
  }

  const probe = () => {
    probing ??= probeOnce().finally(() => {
      probing = undefined
    })
    return probing
  }

  return {
    async get(name) {
      return (await call({ operation: 'get', name })).value
    },
    async set(name, value) {
      await call({ operation: 'set', name, value })
    },
    async delete(name) {
      if ((await call({ operation: 'delete', name })).found) return
      // Not there, or locked: a locked keychain must not pass for one from which the record is gone.
      await probe()
      await call({ operation: 'delete', name })
    },
    probe,
    dispose() {
      disposed = true
      link?.close(because('reason.quitting'))
    },
  }
}
