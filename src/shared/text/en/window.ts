import { attemptMessages } from './attempt'
import { logOutMessages } from './log-out'
import { presetMessages } from './presets'
import { profileFormMessages } from './profile-form'
import { reportMessages } from './report'
import { settingsMessages } from './settings'
import { toolMessages } from './tools'

/** What the window says. */
export const windowMessages = {
  'app.name': 'Postern',
  'app.version': 'Version {version}',
  'app.places': 'Places',
  'app.lab': 'Lab',
  'app.open_log': 'Open log',
  'app.commands': 'Commands',
  'app.control': 'Ctrl',
  'app.inspector': 'Inspector',
  'app.loading': 'Loading…',
  'app.no_answer.message': 'Postern did not answer.',
  'app.no_answer.remedy': 'Try again. If it happens again, quit Postern and start it anew; the log says more.',

  'keychain.short.ready': '{keychain} is ready',
  'keychain.short.prompting': '{keychain} is asking you in a window of its own',
  'keychain.short.checking': 'Checking {keychain}…',
  'keychain.short.unavailable': '{keychain} cannot be used',
  'keychain.check_again': 'Check again',
  'keychain.memory.sign_in': 'Sign in for this run only',
  'keychain.memory.sign_in_to': 'Sign in for this run only to {provider}',
  'keychain.memory.meaning':
    'For this run only means: the tokens stay in memory, are never written to disk, and are gone when Postern quits.',
  'keychain.ready_now': 'The {keychain} is ready now.',
  'keychain.held':
    'You have signed in in the browser. Postern finishes that as soon as the keychain works, until {when} at the latest.',

  'storage.keychain': '{keychain} on this computer',
  'storage.memory': 'Memory only, until Postern quits',

  'accounts.title': 'Accounts',
  'accounts.add_provider': 'Add provider',
  'accounts.none': 'Nobody is signed in yet.',
  'accounts.none.next': 'Choose a provider below. Your browser opens, you sign in there, and the account appears here.',

  'list.find': 'Find an account or a provider',
  'list.found': '{count, plural, =0 {No account fits} one {# account} other {# accounts}}',
  'list.more': 'Show {next, number} more of {left, number}',

  'first.title': 'Sign in through your own browser',
  'first.what': 'Postern signs you in through the browser you already use, so it never sees your password.',
  'first.keeps': 'It keeps what your tools need in the {keychain} of this computer, and keeps it fresh.',
  'first.practice.title': 'Try it with the practice provider',
  'first.practice.about':
    'A small provider that runs on this computer only. Nothing to register and no password: type a name and watch each step.',
  'first.practice.action': 'Try it',
  'first.own.title': 'Add your provider',
  'first.own.about':
    'Auth0, or any other OpenID provider. You need its address and the client ID of a native application.',
  'first.own.action': 'Add your provider',

  'account.status.active': 'Signed in',
  'account.status.refreshing': 'Refreshing…',
  'account.status.expired': 'Expired',
  'account.status.ended': 'Signed out by the provider',
  'account.status.unreadable': 'Cannot be read',
  'account.just_signed_in': 'You are signed in.',
  'account.protected_by': 'Protected by',
  'account.access_token': 'Access token',
  'account.access_token.expires': 'Expires {when}',
  'account.access_token.expired': 'Expired {when}',
  'account.access_token.expired_renewable': 'Expired {when}; Refresh renews it',
  'account.access_token.unknown': 'The provider did not say when it expires',
  'account.refreshed': 'Last refreshed',
  'account.signed_in_at': 'Signed in',
  'account.just_now': 'Just now',
  'account.cannot_refresh':
    'The provider gave no refresh token, so this ends when the access token does. To stay signed in, ask for the scope “offline_access”.',
  'account.missing_scope': 'The provider left out: {scope}.',
  'account.retry.offline': 'The provider cannot be reached; you may be offline.',
  'account.retry.stays': 'The account stays signed in. Trying again at {when}.',
  'account.retry.at': 'Trying again at {when}.',
  'account.refresh': 'Refresh',
  'account.refresh.of': 'Refresh {account}',
  'account.sign_out': 'Sign out',
  'account.sign_out.of': 'Sign out {account}',
  'account.sign_in_again': 'Sign in again',
  'account.sign_in_again.of': 'Sign in again as {account}',
  'account.check_again.of': 'Check again for {account}',
  'account.default': 'Default',
  'account.default.use': 'Use by default',
  'account.default.use.of': 'Use {account} by default',
  'account.details': 'Details',
  'account.details.of': 'Details of {account}',
  'account.details.loading': 'Reading…',
  'account.details.claims': 'What the provider says about {account} (claims of the ID token)',
  'account.details.claim': 'Claim',
  'account.details.value': 'Value',
  'account.details.issuer': 'Issuer',
  'account.details.client_id': 'Client ID',
  'account.details.scope': 'Scope',
  'account.details.left_out': 'Left out: {scope}',
  'account.details.audiences': 'What {account} may do, and where (access tokens)',
  'account.details.audience': 'Audience or resource',
  'account.details.audience.default': 'The provider’s default',
  'account.details.expires': 'Expires',
  'account.details.expires.unknown': 'Not said',
  'account.details.token_type': 'Token type',
  'account.details.none': 'None',
  'account.details.no_tokens': 'Tokens are never shown here; they stay with Postern.',

  'provider.list': 'Providers',
  'provider.practice': 'Practice provider',
  'provider.practice.where': 'Runs on this computer only',
  'provider.practice.try': 'Try the practice provider',
  'provider.accounts': '{count, plural, one {# account} other {# accounts}} signed in',
  'provider.sign_in': 'Sign in',
  'provider.sign_in_to': 'Sign in to {provider}',
  'provider.sign_in_another': 'Add account',
  'provider.sign_in_another_at': 'Add account at {provider}',
  'provider.sign_in_with': 'Sign in with options…',
  'provider.sign_in_with_to': 'Sign in with options to {provider}',
  'provider.edit': 'Edit',
  'provider.edit.of': 'Edit {provider}',
  'provider.remove': 'Remove',
  'provider.remove.of': 'Remove {provider}',
  'provider.remove.title': 'Remove {provider}?',
  'provider.remove.meaning':
    'Postern forgets its address, client ID and the other settings. Nothing changes at the provider.',

  ...attemptMessages,
  ...presetMessages,
  ...reportMessages,
  ...settingsMessages,
  ...toolMessages,
  ...logOutMessages,

  'invitation.title': 'A link invites you to {organization}.',
  'invitation.title.named': 'A link invites you to {name} ({organization}).',
  'invitation.about': 'Go on only if you expected it. Nothing has been opened or sent yet.',
  'invitation.provider': 'Provider that invites you',
  'invitation.go_on': 'Go on…',
  'invitation.no_provider': 'Add the provider that invites you first.',

  'notice.dismiss': 'Dismiss this message',
  ...profileFormMessages,
} as const

export type WindowMessageId = keyof typeof windowMessages
