import type { Verb } from '../../verbs'

/** What a person can do, as the menus, the command palette and the list of shortcuts call it. */
export const verbMessages = {
  'verb.open_palette': 'Command palette…',
  'verb.sign_in': 'Sign in…',
  'verb.sign_in.to': 'Sign in to {provider}',
  'verb.sign_out': 'Sign out…',
  'verb.sign_out.of': 'Sign out {account} at {provider}…',
  'verb.refresh': 'Refresh all accounts',
  'verb.cancel': 'Cancel signing in',
  'verb.add_provider': 'Add provider…',
  'verb.show_accounts': 'Accounts',
  'verb.show_inspector': 'Inspector',
  'verb.show_lab': 'Lab',
  'verb.run_lab': 'Run the checks of the lab',
  'verb.open_settings': 'Settings…',
  'verb.open_log': 'Open log',
  'verb.show_shortcuts': 'Keyboard shortcuts',
  'verb.show_about': 'About Postern',
} as const satisfies Record<`verb.${Verb}`, string> & Record<string, string>
