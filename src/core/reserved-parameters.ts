/** The parameters that are ours: `extra` may carry none of them. */
export const reservedParameters: ReadonlySet<string> = new Set([
  'response_type',
  'response_mode',
  'client_id',
  'client_secret',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'code',
  'code_challenge',
  'code_challenge_method',
  'code_verifier',
  'dpop_jkt',
  'request',
  'request_uri',
  'audience',
  'resource',
  'organization',
  'invitation',
  'connection',
  'prompt',
  'login_hint',
  'screen_hint',
  'max_age',
  'ui_locales',
  'acr_values',
])

/** Words in the names of parameters that carry a secret, such as `id_token_hint`, `login_ticket`, `client_assertion`. */
const secretWords = /^(?:tokens?|tickets?|assertions?|secrets?|passwords?|passwd|credentials?|jwt|otp|passcode|apikey)$/

/**
 * True for a name that `extra` may not carry: one of ours, or one that says it holds a token.
 *
 * A profile is a file without secrets, and its values go through a browser's history.
 */
export function isReserved(name: string): boolean {
  if (reservedParameters.has(name.toLowerCase())) return true
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return words.some((word) => secretWords.test(word))
}
