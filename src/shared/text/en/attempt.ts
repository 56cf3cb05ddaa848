/** What the window says of a sign-in under way, and of how it ended. */
export const attemptMessages = {
  'attempt.title': 'Signing in to {provider}',
  'attempt.stage.preparing': 'Preparing: finding the provider and checking the keychain.',
  'attempt.stage.waiting': 'Waiting for your browser. Sign in there; Postern notices when you are done.',
  'attempt.stage.waiting.silent':
    'Asking the provider through your browser, without a question to you. There is nothing to do; a tab may stay open.',
  'attempt.stage.exchanging': 'The browser answered. Exchanging its code for tokens.',
  'attempt.stage.checking': 'Checking that the answer is genuine and meant for you.',
  'attempt.stage.saving': 'Saving the account.',
  'attempt.step.preparing': 'Prepare',
  'attempt.step.waiting': 'Browser',
  'attempt.step.exchanging': 'Exchange',
  'attempt.step.checking': 'Check',
  'attempt.step.saving': 'Save',
  'attempt.step.done': '{step}, done',
  'attempt.step.present': '{step}, in progress',
  'attempt.step.failed': '{step}, did not work',
  'attempt.step.open': '{step}, to come',
  'attempt.steps': 'Steps of signing in to {provider}',
  'attempt.countdown': '{minutes, number}:{seconds, number, ::00} left',
  'attempt.countdown.spoken':
    '{minutes, plural, =0 {} one {# minute } other {# minutes }}{seconds, plural, one {# second} other {# seconds}} left',
  'attempt.strays':
    '{count, plural, one {# other redirect arrived and was turned away} other {# other redirects arrived and were turned away}}. It did no harm; Postern keeps waiting for the right one.',
  'attempt.open_again': 'Open again',
  'attempt.open_again.of': 'Open again the page to sign in to {provider}',
  'attempt.copy_link': 'Copy link',
  'attempt.copy_link.of': 'Copy link to sign in to {provider}',
  'attempt.copied': 'Copied',
  'attempt.cancel': 'Cancel',
  'attempt.cancel.of': 'Cancel signing in to {provider}',
  'attempt.memory': 'For this run only: the tokens will be gone when Postern quits.',
  'attempt.hints': 'Nothing happening?',
  'attempt.cause.browser_failed': 'The browser could not be opened. Copy the link and open it yourself.',
  'attempt.cause.browser_absent':
    'No browser has fetched the page that Postern opened. It may still be starting; or open it again, or copy the link.',
  'attempt.cause.scheme_other':
    'The system gives the links of Postern’s scheme to another app. Register the scheme, then finish in the browser.',
  'attempt.cause.scheme_nobody':
    'Nothing opens the links of Postern’s scheme any more. Register it, then finish in the browser.',
  'attempt.cause.scheme_stale':
    'The links of Postern’s scheme lead to a program that was moved or deleted. Register the scheme, then finish in the browser.',
  'attempt.cause.other_answer':
    'An answer came that belongs to another sign-in. Finish in the tab that Postern opened last.',
  'attempt.cause.tab_closed': 'The tab was closed, or is behind another window. Open it again.',
  'attempt.cause.scheme_prompt':
    'The browser asks whether it may open Postern, or was told not to. Allow it, or press the button on its page again.',
  'attempt.cause.browser_profile':
    'It opened in another browser or browser profile. Copy the link and paste it where you want to sign in.',
  'attempt.cause.not_registered':
    'The provider complains about the redirect or callback URL. Register {redirect} there, exactly so.',
  'attempt.cause.way_blocked':
    'The browser shows an error at the end. An extension or an HTTPS-only setting may block the way back; allow {redirect}.',
  'attempt.cause.form_action':
    'Allow does nothing: the provider’s page may forbid the way back (its policy, “form-action”). Tell the people who run it.',
  'attempt.cause.other_computer':
    'The page says it cannot connect. The browser must run on this computer for the answer to arrive.',
  'attempt.register_scheme': 'Register the scheme',
  'attempt.failed.title': 'Signing in to {provider} did not work',
  'attempt.failed.said': 'What was said',
  'attempt.failed.code': 'Code',
  'attempt.try_again': 'Try again',
  'attempt.try_again.of': 'Try again to sign in to {provider}',
  'attempt.ask_me': 'Sign in in the browser',
  'attempt.ask_me.of': 'Sign in in the browser at {provider}',
  'attempt.edit_provider': 'Edit provider',
  'attempt.dismiss': 'Dismiss',
  'attempt.dismiss.of': 'Dismiss the sign-in to {provider}',
  'attempt.cancelled': 'Signing in to {provider} was cancelled.',
  'attempt.announce.signed_in': 'Signed in to {provider} as {account}.',
  'attempt.announce.failed': 'Signing in to {provider} did not work. {message}',
} as const
