/** The page that the browser shows when the redirect was answered. */
export const resultPageMessages = {
  'page.lang': 'en',
  'page.signed_in.title': 'You are signed in',
  'page.signed_in.account': '{account} at {provider}',
  'page.signed_in.next': 'You can close this tab and go back to Postern.',
  'page.failed.title': 'Signing in did not work',
  'page.failed.silent.title': 'You were not signed in silently',
  'page.failed.silent.what': 'Postern asked the provider to sign you in without asking you anything.',
  'page.failed.detail': 'What was reported',
  'page.failed.next': 'You can close this tab. Go back to Postern to try again.',
  'page.cancelled.title': 'Signing in was cancelled',
  'page.cancelled.next': 'Nothing was saved. You can close this tab.',
  'page.signed_out.title': 'You are signed out',
  'page.signed_out.account': '{account} at {provider}',
  'page.signed_out.next': 'In Postern and in this browser. You can close this tab.',
  'page.sign_out_unconfirmed.title': 'This does not confirm that you are signed out',
  'page.sign_out_unconfirmed.next':
    'In Postern you are signed out. Whether you are in this browser, too, this address does not prove. To be sure, open the provider’s page and look.',
  'page.stray.title': 'Postern did not expect this',
  'page.stray.next':
    'This address belongs to no sign-in that is under way. If you have just signed in, go back to Postern and open the browser again from there.',
  'page.unfinished.title': 'This is taking too long',
  'page.unfinished.next': 'Go back to Postern to see how it ended. You can close this tab.',
} as const
