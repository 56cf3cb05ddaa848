import type { AttemptStage, Storage } from '../shared/app-state'
import type { AuthorizationRequest } from './authorization-request'
import type { DeviceAuthorization } from './device-authorization'
import type { DPoPKeyPair } from './dpop-key'
import type { Journal } from './journal'
import type { ArrivedRedirect, DeliverRedirect, RedirectReceiver } from './ports'
import type { SessionRecord } from './session-record'

/** What the flow needs of the attempt that it belongs to. */
export interface AttemptControl {
  /** Aborted with a `LoginError` on Cancel and at the time limit. */
  readonly signal: AbortSignal
  readonly journal: Journal
  enter(stage: AttemptStage): void
  /** Makes the attempt findable by its `state`, and its link copyable. */
  publish(request: AuthorizationRequest, receiver?: RedirectReceiver): void
  /** Shows the person the code of a device login. Its life is the limit of the attempt from now on. */
  publishDevice(device: DeviceAuthorization, receiver: RedirectReceiver): void
  /** The person has approved a device login, and its tokens are here. */
  approved(): void
  /** Keeps what a later run needs to finish the login, where its redirect can start Postern. Never throws. */
  keep(request: AuthorizationRequest, key: DPoPKeyPair | undefined): Promise<void>
  readonly deliver: DeliverRedirect
  /** The redirect with this attempt's `state`; there is only one. */
  readonly redirect: Promise<ArrivedRedirect>
  openBrowser(): Promise<void>
}

/** Saves a session, so that a crash leaves either all of it or nothing; nothing too when `signal` is aborted meanwhile. */
export type SaveSession = (record: SessionRecord, storage: Storage, signal: AbortSignal) => Promise<void>

/** Waits for `work`, but no longer than until `signal` is aborted; then its reason is thrown. */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  signal.throwIfAborted()
  let stop = () => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
