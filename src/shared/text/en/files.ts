/** The system's own dialogs, in which a person chooses a file. */
export const fileMessages = {
  'files.import': 'Import profiles',
  'files.export': 'Export profiles',
  'files.profiles': 'Profiles',
  'files.ca': 'Choose a CA file',
  'files.certificates': 'Certificates (PEM)',
} as const
