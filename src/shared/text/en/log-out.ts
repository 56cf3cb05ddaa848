/** What the window says of signing out. */
export const logOutMessages = {
  'sign_out.title': 'Sign out {account}?',
  'sign_out.how': 'Where to sign out',
  'sign_out.local': 'On this computer only',
  'sign_out.local.about':
    'Postern deletes the account’s tokens. The provider is not told, and your browser stays signed in.',
  'sign_out.revoke': 'On this computer and at the provider',
  'sign_out.revoke.about':
    '{provider} also takes back the refresh token, so that nobody can use it any more. Your browser stays signed in.',
  'sign_out.everywhere': 'In the browser, too',
  'sign_out.everywhere.about':
    'All of that; then your browser opens, and {provider} signs you out there. Other apps may ask you to sign in again.',
  'sign_out.submit': 'Sign out',
  'sign_out.remove': 'Remove from the list',
  'sign_out.remove.meaning':
    'Or remove the account from the list now. What the {keychain} holds of it stays there until that can be used again; Postern then deletes it. The provider is not told.',

  'signed_out.title': '{account} is signed out on this computer.',
  'signed_out.not_revoked':
    'The provider did not take back the refresh token. End the session in your account there if that matters.',
  'signed_out.no_browser':
    'The provider has no page that signs you out in the browser, so you may still be signed in there.',

  'revocation.pending': 'Telling {provider} that {account} is signed out is still to be done.',
  'revocation.retry': 'Postern tries again at {when}.',
  'revocation.keychain': 'The keychain is in the way: {message}',
  'revocation.now': 'Postern is trying again now.',
  'revocation.forget': 'Forget it',
  'revocation.forget.of': 'Forget to tell {provider} that {account} is signed out',

  'log_out.title': 'Signing out of {provider} in the browser',
  'log_out.waiting': '{account} is signed out on this computer. The page in your browser signs you out there.',
  'log_out.unconfirmed':
    'The browser came back, but without what shows that it was the answer. It proves nothing; Postern keeps waiting for the right one.',
  'log_out.open_again': 'Open again',
  'log_out.open_again.of': 'Open again the page to sign out of {provider}',
  'log_out.copy_link': 'Copy link',
  'log_out.copy_link.of': 'Copy link to sign out of {provider}',
  'log_out.copied': 'Copied',
  'log_out.cancel': 'Cancel',
  'log_out.cancel.of': 'Cancel signing out of {provider} in the browser',
  'log_out.hints': 'Nothing happening?',
  'log_out.hints.registered':
    'The provider complains about the address, or the browser does not come back. Register {uri} there as a logout URL, exactly so.',
  'log_out.hints.browser':
    'It opened in another browser or browser profile. Copy the link, which is good for one visit on this computer, and paste it where you are signed in.',
  'log_out.ended.confirmed': '{provider} confirmed the sign-out of {account} in the browser.',
  'log_out.ended.unconfirmed':
    'Whether {account} is signed out of {provider} in the browser is unconfirmed: it came back without what shows it. On this computer {account} is signed out.',
  'log_out.ended.timed_out':
    'The browser did not come back; {account} may still be signed in to {provider} there. On this computer {account} is signed out.',
  'log_out.ended.cancelled':
    'Signing out of {provider} in the browser was cancelled; {account} may still be signed in there. On this computer {account} is signed out.',
  'log_out.ended.failed':
    'Signing out of {provider} in the browser did not work; {account} may still be signed in there. On this computer {account} is signed out.',
  'log_out.dismiss': 'Dismiss',
  'log_out.dismiss.of': 'Dismiss the sign-out of {account} from {provider}',
} as const
