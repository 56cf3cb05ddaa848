import type { Clock, DeliverRedirect, Fetch, ProbedStore, RedirectReceiver } from '../core/ports'
import type { Environment } from '../node/browser-environment'
import type { RunProgram } from '../node/run-program'
import type { CheckId, Finding } from '../shared/lab'
import type { Profile } from '../shared/profile'
import type { ProviderReport } from '../shared/provider-report'
import type { SchemeOwner } from '../shared/scheme'
import type { LabMessageId } from '../shared/text/en/lab'
import type { BrowserRun } from './browser-run'
import type { InstalledBrowser } from './browsers'

/** Links that the lab sends through the system and waits for. */
export interface LinkProbe {
  /**
   * Gives a link with this text as its one parameter to the system's opener.
   *
   * @param text is put in as it stands
   * @param patience milliseconds
   * @param open takes the opener's place, such as a browser that is led on to the link; gives an exit code
   * @returns what arrived, and after how many milliseconds; or that it came and Postern turned it away; or how the opener
   * failed; or that nothing came
   */
  send(
    text: string,
    patience: number,
    signal: AbortSignal,
    open?: (link: string) => Promise<number>,
  ): Promise<LinkOutcome>
}

export type LinkOutcome =
  | { readonly kind: 'arrived'; readonly text: string; readonly milliseconds: number }
  | { readonly kind: 'turned_away' }
  | { readonly kind: 'opener_failed'; readonly status: number }
  /** The system's opener is not installed. */
  | { readonly kind: 'no_opener'; readonly program: string }
  | { readonly kind: 'lost' }

/** What checks look at. Tests hand in another computer. */
export interface LabContext {
  readonly platform: NodeJS.Platform
  readonly env: Environment
  readonly isRoot: boolean
  /** The binary that runs. */
  readonly program: string
  /** Whether this Postern may have the scheme at all: macOS gives one to packaged apps alone. */
  readonly mayRegister: boolean
  readonly clock: Clock
  readonly fetch: Fetch
  readonly run: RunProgram
  /** Aborted by Cancel and by the check's own time limit. */
  readonly signal: AbortSignal
  profiles(): readonly Profile[]
  readonly scheme: string
  schemeOwner(): Promise<SchemeOwner>
  readonly links: LinkProbe
  readonly keychain: Pick<ProbedStore, 'probe'>
  /** @throws {LoginError} what keeps the metadata from being read */
  report(profile: Profile): Promise<ProviderReport>
  /** The proxy that the system names for an address, `DIRECT` where there is none. */
  proxyFor(url: string): Promise<string>
  isThere(path: string): Promise<boolean>
  /** What macOS and Windows say of an address. @throws when no app opens it */
  appFor(url: string): Promise<{ readonly name: string; readonly path: string }>
  findBrowsers(): Promise<readonly InstalledBrowser[]>
  /** @param origin of the page whose links may start Postern */
  startBrowser(browser: InstalledBrowser, origin: string): Promise<BrowserRun>
  /** A loopback receiver as a sign-in has it. */
  openReceiver(deliver: DeliverRedirect): Promise<RedirectReceiver>
}

/** One thing that the lab looks at. */
export interface Check {
  readonly id: CheckId
  readonly title: LabMessageId
  /** Milliseconds; absent: 15,000. */
  readonly limit?: number
  /** It opens browsers, so it runs where the matrix does, or where it is named. */
  readonly opensBrowsers?: true
  run(context: LabContext): AsyncIterable<Finding>
}
