/** The checks of a login, in the order in which they are made, each with the section that asks for it. */
export const knownChecks = {
  issuer: 'OpenID Connect Discovery §4.3',
  storage_ready: 'RFC 8252 §8.12',
  redirect_literal: 'RFC 8252 §8.3',
  code_challenge: 'RFC 7636 §4.2',
  request_pushed: 'RFC 9126 §5',
  state: 'RFC 6749 §10.12',
  response_mode: 'OAuth 2.0 Form Post Response Mode §2',
  exact_redirect_uri: 'RFC 8252 §7.3',
  single_parameters: 'RFC 6749 §3.1',
  response_issuer: 'RFC 9207 §2.4',
  code_present: 'RFC 6749 §4.1.2',
  token_response: 'RFC 6749 §5.1',
  token_type: 'RFC 6750 §4',
  id_token_signature: 'OpenID Connect Core §3.1.3.7',
  id_token_iss: 'OpenID Connect Core §3.1.3.7',
  id_token_aud: 'OpenID Connect Core §3.1.3.7',
  id_token_exp: 'OpenID Connect Core §3.1.3.7',
  id_token_iat: 'OpenID Connect Core §3.1.3.7',
  nonce: 'OpenID Connect Core §3.1.3.7',
  at_hash: 'OpenID Connect Core §3.1.3.8',
  same_subject: 'OpenID Connect Core §12.2',
  organization: 'Auth0 Organizations',
  user_info_subject: 'OpenID Connect Core §5.3.2',
  storage_verified: 'RFC 8252 §8.12',
  rotation: 'RFC 9700 §4.14.2',
} as const satisfies Record<string, string>

/** Checks that some logins make and others have no use for: they are shown where they were made. */
export const occasionalChecks = {
  device_endpoint: 'RFC 8628 §4',
  device_response: 'RFC 8628 §3.2',
  auth_time: 'OpenID Connect Core §3.1.2.1',
  scope: 'RFC 6749 §5.1',
  audience: 'RFC 9068 §3',
} as const satisfies Record<string, string>

export type KnownCheck = keyof typeof knownChecks | keyof typeof occasionalChecks

export const isKnownCheck = (name: string): name is KnownCheck =>
  Object.hasOwn(knownChecks, name) || Object.hasOwn(occasionalChecks, name)
