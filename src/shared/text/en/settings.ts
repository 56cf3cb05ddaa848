/** The settings, and what became of a file of profiles. */
export const settingsMessages = {
  'settings.title': 'Settings',
  'settings.theme': 'Look',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.desktop': 'On this computer',
  'settings.login': 'Start Postern when I log in',
  'settings.login.help': 'Without a window. So accounts stay fresh, and tools get a token at once.',
  'settings.notifications': 'Notify me when I am needed',
  'settings.notifications.help':
    'When a provider has signed you out, a tool waits for you to sign in, or a sign-in has ended out of your sight.',
  'settings.tray': 'Show Postern in the tray',
  'settings.tray.mac': 'Show Postern in the menu bar',
  'settings.stays': 'Keep running in the tray when the window is closed',
  'settings.stays.help': 'Quit ends it: in the tray, or in the menu.',
  'settings.tray.missing':
    'This desktop shows no items in a tray, so closing the window quits Postern. Start Postern again to open it.',
  'settings.log': 'Log',
  'settings.log.help': 'Every step of every sign-in, without secrets.',
  'settings.default': 'Default provider',
  'settings.default.help': 'Meant where a tool names none. Each provider has a default account of its own.',
  'settings.ca': 'CA file',
  'settings.ca.help':
    'Certificates of your company’s authority, as a PEM file. They are trusted beside the usual ones, and the system’s proxy stays in use. Leave it out if your browser reaches the provider without a warning.',
  'settings.ca.none': 'None: the system’s certificates count.',
  'settings.ca.choose': 'Choose file…',
  'settings.ca.clear': 'Use none',
  'settings.files': 'Profiles as a file',
  'settings.files.help':
    'Without accounts, tokens and secrets. Login hints and further parameters are in it as you typed them: look before you pass it on.',
  'settings.files.import': 'Import…',
  'settings.files.export': 'Export…',
  'settings.files.exported': '{count, plural, one {# profile was} other {# profiles were}} written.',
  'settings.files.empty': 'There is no profile in this file.',
  'settings.import.added': '{name}: added.',
  'settings.import.same': '{name}: is here already.',
  'settings.import.refused': '{name}: not added. {reasons}',
  'settings.import.unknown_member': '{name}: not added. “{member}” does not belong in a profile, or has a wrong value.',
  'settings.import.secret_member':
    '{name}: not added. “{member}” would be a secret, and Postern keeps none in a profile. Take it out of the file.',
  'dialog.close': 'Close',
} as const
