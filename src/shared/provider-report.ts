import type { ProfileInput } from './profile'

/** What is looked for at a provider, in the order in which it is told. */
export const reportFeatures = [
  's256',
  'iss',
  'par',
  'dpop',
  'public_client',
  'refresh',
  'offline_access',
  'rotation',
  'revocation',
  'end_session',
  'device',
  'user_info',
  'id_token_algs',
  'response_modes',
  'prompts',
  'scopes',
  'audience',
] as const

export type ReportFeature = (typeof reportFeatures)[number]

/** `unsaid`: the metadata does not say, which is no “no”. */
export type Support = 'yes' | 'required' | 'no' | 'unsaid'

export interface ReportLine {
  readonly feature: ReportFeature
  readonly support: Support
  /** What the metadata lists for it. Plain text of the provider's, to be escaped. */
  readonly values: readonly string[]
}

/** Fields of a profile that the report may suggest. */
export type Suggestion = Partial<Pick<ProfileInput, 'scope' | 'par' | 'dpop' | 'responseMode' | 'ports'>>

export interface ProviderReport {
  readonly issuer: string
  readonly lines: readonly ReportLine[]
  /** Where it differs from the profile as it is now; empty when that is right already. */
  readonly suggestion: Suggestion
}
