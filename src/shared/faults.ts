/** The ways in which the practice provider can misbehave for one sign-in, in the order in which a sign-in meets them. */
export const faultNames = [
  'form_action',
  'no_answer',
  'denial',
  'wrong_state',
  'wrong_issuer',
  'missing_issuer',
  'slow_tokens',
  'code_used_twice',
  'unsigned',
  'bad_signature',
  'wrong_audience',
  'wrong_nonce',
  'expired',
  'clock_skew',
  'refresh_token_reuse',
] as const

export type FaultName = (typeof faultNames)[number]

/** The parameter of an authorization request that asks the practice provider for a fault. */
export const faultParameter = 'practice_fault'

export const isFaultName = (name: unknown): name is FaultName => faultNames.some((each) => each === name)
