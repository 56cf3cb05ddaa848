import type { fileMessages as source } from '../en/files'
import type { Translated } from '../translated'

export const fileMessages = {
  'files.import': 'Importar perfiles',
  'files.export': 'Exportar perfiles',
  'files.profiles': 'Perfiles',
  'files.ca': 'Elegir un archivo de CA',
  'files.certificates': 'Certificados (PEM)',
} as const satisfies Translated<typeof source>
