import type { fileMessages as source } from '../en/files'
import type { Translated } from '../translated'

export const fileMessages = {
  'files.import': 'Importer des profils',
  'files.export': 'Exporter des profils',
  'files.profiles': 'Profils',
  'files.ca': 'Choisir un fichier d’autorité (CA)',
  'files.certificates': 'Certificats (PEM)',
} as const satisfies Translated<typeof source>
