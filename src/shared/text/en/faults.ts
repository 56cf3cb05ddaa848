/** The lessons: what the practice provider does wrong, and what protects the person then. */
export const faultMessages = {
  'fault.form_action.title': 'The page’s policy blocks the way back',
  'fault.form_action.happens':
    'The sign-in page lets its form lead to the provider alone (CSP form-action), so Chrome stops at the redirect without a word.',
  'fault.form_action.protects':
    'Nothing is lost: Postern says that it still waits, counts down, and offers the link for another browser.',
  'fault.no_answer.title': 'The browser never comes back',
  'fault.no_answer.happens':
    'The tab stays at the provider, as if it had been closed or an extension stood in the way.',
  'fault.no_answer.protects':
    'The attempt has a time limit and a Cancel button; nothing stays open after it, and a late answer finds nobody.',
  'fault.denial.title': 'The provider says no',
  'fault.denial.happens': 'After you have signed in, a rule of the provider refuses you with access_denied.',
  'fault.denial.protects':
    'The refusal is believed only because its state and iss are right. No token request follows, and nothing is saved.',
  'fault.wrong_state.title': 'The answer has the wrong state',
  'fault.wrong_state.happens': 'A redirect arrives that belongs to no request, as a forged one of a web page would.',
  'fault.wrong_state.protects':
    'Postern finds attempts by state alone: it turns the redirect away, and goes on waiting for the right one.',
  'fault.wrong_issuer.title': 'The answer comes from another provider',
  'fault.wrong_issuer.happens': 'The redirect names another issuer, as in a mix-up attack.',
  'fault.wrong_issuer.protects': 'The iss parameter is compared before anything else, so the code is sent to nobody.',
  'fault.missing_issuer.title': 'The answer does not say whom it is from',
  'fault.missing_issuer.happens': 'The provider promises an iss parameter, and the redirect has none.',
  'fault.missing_issuer.protects':
    'What is promised must be there: otherwise an attacker would only have to leave it out.',
  'fault.slow_tokens.title': 'The token endpoint does not answer',
  'fault.slow_tokens.happens': 'The code is exchanged, and the answer takes a minute.',
  'fault.slow_tokens.protects':
    'A request has twenty seconds. After that the code is not sent again, for it may have been used.',
  'fault.code_used_twice.title': 'The code was used already',
  'fault.code_used_twice.happens': 'Somebody else has redeemed the code before Postern does.',
  'fault.code_used_twice.protects':
    'A code is good once: the provider refuses it with invalid_grant. A thief has no verifier (PKCE), and so gets nothing either.',
  'fault.unsigned.title': 'The ID token has no signature',
  'fault.unsigned.happens': 'The algorithm of the ID token is “none”, so anyone could have written it.',
  'fault.unsigned.protects': 'Only named signature algorithms are accepted; “none” is not among them.',
  'fault.bad_signature.title': 'The ID token was changed',
  'fault.bad_signature.happens': 'The subject of the ID token was exchanged after it was signed.',
  'fault.bad_signature.protects':
    'The signature is checked with the provider’s published keys, although the token came straight from it. The tokens are given back.',
  'fault.wrong_audience.title': 'The ID token is for another app',
  'fault.wrong_audience.happens': 'The ID token is genuine, but was made for another client.',
  'fault.wrong_audience.protects': 'The aud claim must be our own client ID.',
  'fault.wrong_nonce.title': 'The ID token is of another sign-in',
  'fault.wrong_nonce.happens': 'The ID token is genuine and for Postern, but answers another request.',
  'fault.wrong_nonce.protects': 'The nonce inside must be the random value of this very request.',
  'fault.expired.title': 'The ID token has expired',
  'fault.expired.happens': 'The ID token ended two hours ago, and both clocks agree about that.',
  'fault.expired.protects': 'An expired token is refused; the clocks may differ by a minute.',
  'fault.clock_skew.title': 'The clocks disagree',
  'fault.clock_skew.happens': 'Everything is in order, but the provider’s clock is three hours behind.',
  'fault.clock_skew.protects':
    'The token is refused all the same, and Postern names both times, so that you look at the clock and not at the provider.',
  'fault.refresh_token_reuse.title': 'The refresh token was used already',
  'fault.refresh_token_reuse.happens':
    'You are signed in, but somebody else has used your refresh token. Press Refresh at the account to see it.',
  'fault.refresh_token_reuse.protects':
    'The second use of a rotated token gives the theft away: the provider ends the whole family, the thief’s tokens too.',
} as const
