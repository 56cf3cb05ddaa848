import type { Storage } from '../shared/app-state'
import type { Profile, ResponseMode } from '../shared/profile'
import type { SchemeOwner } from '../shared/scheme'
import type { Text } from '../shared/text/text'
import type { Journal } from './journal'
import type { PendingEntry } from './pending-login'

/** How an attempt ended, as the page in the browser tells it. */
export type ResultPage =
  | { readonly outcome: 'signed_in'; readonly account: string; readonly provider: string }
  | {
      readonly outcome: 'failed'
      readonly message: string
      readonly remedy: string
      readonly detail?: string
      /** Nothing was to be asked (`prompt=none`), so the person may not know why there is a page at all. */
      readonly silent?: boolean
    }
  | { readonly outcome: 'cancelled' }
  /** The browser's session has ended, too. */
  | { readonly outcome: 'signed_out'; readonly account: string; readonly provider: string }
  /** It came back from a log out without what shows that it was the answer. */
  | { readonly outcome: 'sign_out_unconfirmed' }
  | { readonly outcome: 'stray' }

/** A redirect as it arrived, not yet believed. */
export interface ArrivedRedirect {
  /** The whole address, as received; it may hold a code. The body of a form stands where its query would. */
  readonly url: string
  /** It came as a form (`response_mode=form_post`). */
  readonly form?: boolean
  /** Tells the browser how it ended. Called exactly once; never throws, for the person may have closed the tab. */
  answer(page: ResultPage): Promise<void>
}

/** Takes every redirect that arrives, from whichever receiver. */
export type DeliverRedirect = (redirect: ArrivedRedirect) => void

/** Receives redirects. Listening already when `redirectUri` can be read; closes on dispose. */
export interface RedirectReceiver extends AsyncDisposable {
  readonly redirectUri: string
  /**
   * Gives a short address, good for one request, that leads to `target`. Absent where the receiver serves no addresses.
   *
   * @param fetched called when somebody comes for it
   */
  startAddress?(target: string, fetched: () => void): string | Promise<string>
  /** Whom the system would give the redirect to, where that is the system's choice. */
  owner?(): Promise<SchemeOwner>
}

/**
 * @param responseMode with `form_post` it takes forms as well; absent: `query`
 * @throws {LoginError} `loopback_ports_taken`, `scheme_*`
 */
export type OpenRedirectReceiver = (
  redirect: Profile['redirect'],
  deliver: DeliverRedirect,
  journal: Journal,
  responseMode?: ResponseMode,
) => Promise<RedirectReceiver>

/** Opens an address in the person's browser, the external user-agent of RFC 8252. */
export interface BrowserOpener {
  /**
   * @param command a command line instead of the system's choice, as `$BROWSER` has them
   * @throws {LoginError} `browser_failed` when the system said so; silence is no proof that it worked
   */
  open(url: string, command?: string): Promise<void>
}

/** Keeps secrets under names. `get` gives `undefined` for a name that was never set. */
export interface SecretStore {
  /** @throws {LoginError} `keychain_*`, `record_damaged` */
  get(name: string): Promise<string | undefined>
  /** Done only when it was read back. @throws {LoginError} `keychain_*` */
  set(name: string, value: string): Promise<void>
  /** Deleting what is not there is no error. @throws {LoginError} `keychain_*` */
  delete(name: string): Promise<void>
}

/** A store that can say beforehand whether it would work. */
export interface ProbedStore extends SecretStore {
  /** Writes, reads back and deletes a random item. @throws {LoginError} `keychain_*` */
  probe(): Promise<void>
}

/** One value kept in a file, replaced as a whole. Holds no secret. */
export interface KeptValue<T> {
  /**
   * What cannot be read any more is set aside, told of, and replaced by nothing.
   *
   * @throws {LoginError} `storage_failed`
   */
  read(): Promise<{ readonly value: T; readonly damaged?: { readonly keptAs: string } }>
  /** Old or new after a crash, never half. @throws {LoginError} `storage_failed` */
  write(value: T): Promise<void>
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Calls back once after `milliseconds`; the returned function calls it off. */
  after(milliseconds: number, callback: () => void): () => void
}

export type Fetch = typeof fetch

/** Finds the profile of a session. @throws {LoginError} `profile_unknown` */
export type FindProfile = (id: string) => Profile

/** Everything that the core takes from outside. */
export interface World {
  readonly fetch: Fetch
  readonly clock: Clock
  readonly browser: BrowserOpener
  readonly openReceiver: OpenRedirectReceiver
  readonly stores: Readonly<Record<Storage, ProbedStore>>
  /** Which logins the keychain holds until their redirect comes. */
  readonly pendingIndex: KeptValue<readonly PendingEntry[]>
  readonly journal: Journal
  readonly text: Text
  /** From 0 to 1, so that not all happens at the same time. Never for a secret. */
  random(): number
}
