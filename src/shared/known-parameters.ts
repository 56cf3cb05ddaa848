/** The parameters of an authorization request, each with the section that defines it. */
export const knownParameters = {
  response_type: 'RFC 6749 §4.1.1',
  response_mode: 'OAuth 2.0 Form Post Response Mode §2',
  client_id: 'RFC 6749 §2.2',
  redirect_uri: 'RFC 8252 §7.3',
  scope: 'RFC 6749 §3.3',
  audience: 'Auth0 Authentication API',
  resource: 'RFC 8707 §2',
  organization: 'Auth0 Organizations',
  invitation: 'Auth0 Organizations',
  connection: 'Auth0 Authentication API',
  prompt: 'OpenID Connect Core §3.1.2.1',
  login_hint: 'OpenID Connect Core §3.1.2.1',
  screen_hint: 'Auth0 Authentication API',
  max_age: 'OpenID Connect Core §3.1.2.1',
  ui_locales: 'OpenID Connect Core §3.1.2.1',
  acr_values: 'OpenID Connect Core §3.1.2.1',
  dpop_jkt: 'RFC 9449 §10',
  state: 'RFC 6749 §10.12',
  nonce: 'OpenID Connect Core §3.1.2.1',
  code_challenge: 'RFC 7636 §4.3',
  code_challenge_method: 'RFC 7636 §4.3',
  request_uri: 'RFC 9126 §2.2',
} as const satisfies Record<string, string>

export type KnownParameter = keyof typeof knownParameters

export const isKnownParameter = (name: string): name is KnownParameter => Object.hasOwn(knownParameters, name)
