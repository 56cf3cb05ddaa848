import type { Misbehaviour, ProviderTraits } from '../core/testing/provider-traits'
import type { FailureCode } from '../shared/failures'
import type { ProfileInput } from '../shared/profile'
import type { HttpProvider } from './http-provider'
import type { Ending, RelyingParty } from './relying-party'

/** Where a module is played. */
export interface Stage {
  readonly provider: HttpProvider
  readonly party: RelyingParty
}

export type Expectation =
  | { readonly outcome: 'signed_in' | 'refreshed' }
  | { readonly outcome: 'refused'; readonly code: FailureCode; readonly tokenRequest: boolean }
  /** Signed out on this computer; and in the browser, as far as its return shows. */
  | { readonly outcome: 'signed_out'; readonly browser: 'confirmed' | 'unconfirmed' }

/** A relying-party test module of the OpenID Foundation, played here under its name. */
export interface ConformanceModule {
  readonly name: string
  /** What the provider does. Markdown. */
  readonly provider: string
  readonly expected: Expectation
  readonly traits?: ProviderTraits
  readonly profile?: Partial<ProfileInput>
  /** True where a sign-in, at a provider that behaves, comes first. */
  readonly signedIn?: boolean
  /** What is asked of Postern; a sign-in if absent. */
  readonly act?: (party: RelyingParty) => Promise<Ending>
  /** Makes the provider misbehave, after that first sign-in and before the act. */
  readonly misbehave?: (provider: HttpProvider) => Misbehaviour | Promise<Misbehaviour>
  /** What else must hold at the end, where the outcome alone does not show it. Markdown. */
  readonly also?: { readonly what: string; readonly holds: (stage: Stage) => boolean }
}

/** Several modules, as a plan of the OpenID Foundation has them. */
export interface ConformancePlan {
  readonly title: string
  readonly about: string
  readonly modules: readonly ConformanceModule[]
}

export const accepted: Expectation = { outcome: 'signed_in' }

/** Refused by what the token request brought. */
export const refused = (code: FailureCode): Expectation => ({ outcome: 'refused', code, tokenRequest: true })

/** Refused by what came before: nothing may be asked of the token endpoint. */
export const refusedEarly = (code: FailureCode): Expectation => ({ outcome: 'refused', code, tokenRequest: false })
