import type { fileMessages as source } from '../en/files'
import type { Translated } from '../translated'

export const fileMessages = {
  'files.import': 'Profile importieren',
  'files.export': 'Profile exportieren',
  'files.profiles': 'Profile',
  'files.ca': 'CA-Datei auswählen',
  'files.certificates': 'Zertifikate (PEM)',
} as const satisfies Translated<typeof source>
