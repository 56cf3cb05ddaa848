/** The settings, and what became of a file of profiles. */
export const settingsMessages = {
  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.language.help': 'Changes at once. What the provider and the system say stays as they say it.',
  'settings.language.system': 'As the system',
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
