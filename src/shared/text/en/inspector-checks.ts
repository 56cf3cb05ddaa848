/** Each check of a sign-in: what it asks, and what an attacker could do without it. */
export const inspectorCheckMessages = {
  'check.issuer.title': 'The metadata is of the provider that was asked',
  'check.issuer.attack':
    'A page that answers in place of the provider could name endpoints of its own, and collect codes and tokens there.',
  'check.storage_ready.title': 'The keychain works before the browser opens',
  'check.storage_ready.attack':
    'No attack, but a temptation: tokens that cannot be kept safely would end up in a file, or the sign-in would be for nothing.',
  'check.redirect_literal.title': 'The answer comes to an address in digits',
  'check.redirect_literal.attack':
    'The name localhost can be made to lead to another network interface or computer, which would then receive the code.',
  'check.code_challenge.title': 'The code is bound to this request (PKCE with S256)',
  'check.code_challenge.attack':
    'Another app that catches the redirect could exchange the code for tokens. Without the verifier it cannot.',
  'check.request_pushed.title': 'The request goes to the provider first',
  'check.request_pushed.attack':
    'What is in the address can be read and changed in the browser: by an extension, or in its history.',
  'check.state.title': 'The answer belongs to a request of ours',
  'check.state.attack':
    'A web page could send you a redirect of its own, and you would be signed in to the account of an attacker without noticing.',
  'check.response_mode.title': 'The answer came in the way that was asked for',
  'check.response_mode.attack':
    'A form on any web page could post an answer to Postern, which a browser does without asking.',
  'check.exact_redirect_uri.title': 'The redirect came to the exact address',
  'check.exact_redirect_uri.attack':
    'A redirect meant for another app or another sign-in on this computer could be mistaken for this one.',
  'check.single_parameters.title': 'No parameter comes twice, and no token with them',
  'check.single_parameters.attack':
    'Two codes in one redirect let an attacker add one; which of them counts would be a matter of luck.',
  'check.response_issuer.title': 'The answer names its provider (iss)',
  'check.response_issuer.attack':
    'In a mix-up, a malicious provider passes on the answer of an honest one, and gets the honest one’s code sent to it.',
  'check.code_present.title': 'There is a code',
  'check.code_present.attack': 'No attack: without a code there is nothing to exchange.',
  'check.token_response.title': 'The token response has its proper form',
  'check.token_response.attack':
    'A page of a network in between, or an error with a friendly face, could be taken for tokens.',
  'check.token_type.title': 'The tokens are of the type that was asked for',
  'check.token_type.attack':
    'Bearer tokens in answer to a DPoP proof are a silent downgrade: who steals one can use it.',
  'check.id_token_signature.title': 'The ID token is signed by the provider, with an algorithm we accept',
  'check.id_token_signature.attack':
    'Anyone between you and the provider could write whatever name into it; with the algorithm “none” not even a key is needed.',
  'check.id_token_iss.title': 'The ID token names this provider (iss)',
  'check.id_token_iss.attack': 'A token of another provider, where the attacker may choose names, would be believed.',
  'check.id_token_aud.title': 'The ID token is meant for this client (aud)',
  'check.id_token_aud.attack':
    'A token that you gave to another app could be replayed here, and its owner would be you.',
  'check.id_token_exp.title': 'The ID token has not expired (exp)',
  'check.id_token_exp.attack': 'A token found in an old log or backup would sign somebody in for ever.',
  'check.id_token_iat.title': 'The ID token says when it was made (iat)',
  'check.id_token_iat.attack': 'Its age could not be told, so an old one would look like a new one.',
  'check.nonce.title': 'The ID token belongs to this request (nonce)',
  'check.nonce.attack':
    'An answer stolen from another sign-in of yours could be injected into this one, and would fit in every other way.',
  'check.at_hash.title': 'The access token belongs to the ID token (at_hash)',
  'check.at_hash.attack':
    'An access token of another account could be put beside your ID token, and your work would go to that account.',
  'check.same_subject.title': 'A refreshed ID token is about the same person',
  'check.same_subject.attack': 'A refresh could turn your account into somebody else’s without your noticing.',
  'check.organization.title': 'The answer is for the organization that was asked for',
  'check.organization.attack': 'A member of one organization could get in where another one was asked for.',
  'check.user_info_subject.title': 'UserInfo speaks of the same person',
  'check.user_info_subject.attack': 'The name on the card could be somebody else’s than the one who signed in.',
  'check.storage_verified.title': 'What was saved was read back',
  'check.storage_verified.attack':
    'No attack: but a keychain that says yes and keeps nothing would lose the account at the next start.',
  'check.rotation.title': 'A refresh brought a new refresh token',
  'check.rotation.attack':
    'A stolen refresh token would be good for as long as yours. With rotation the second use of one gives the theft away.',
  'check.device_endpoint.title': 'The provider signs people in on another device',
  'check.device_endpoint.attack': 'No attack: without its endpoint there is nobody to ask for a code.',
  'check.device_response.title': 'Code and address for the other device have their proper form',
  'check.device_response.attack':
    'An address without https, or a code with hidden characters in it, could lead you to somebody else’s page.',
  'check.auth_time.title': 'You proved who you are as lately as was asked for (auth_time)',
  'check.auth_time.attack': 'Whoever sits at your browser today would be let in by what you proved last week.',
  'check.scope.title': 'All scopes that were asked for were granted',
  'check.scope.attack': 'No attack: but the token can do less than was asked for, and a tool may fail over it later.',
  'check.audience.title': 'The access token is for the API that was asked for (aud)',
  'check.audience.attack': 'A token for another API would be sent to this one, which could use it there in your name.',
} as const
