import type { verbMessages as source } from '../en/verbs'
import type { Translated } from '../translated'

export const verbMessages = {
  'verb.open_palette': 'Befehlspalette …',
  'verb.sign_in': 'Anmelden …',
  'verb.sign_in.to': 'Bei {provider} anmelden',
  'verb.sign_out': 'Abmelden …',
  'verb.sign_out.of': '{account} bei {provider} abmelden …',
  'verb.refresh': 'Alle Konten aktualisieren',
  'verb.cancel': 'Anmeldung abbrechen',
  'verb.add_provider': 'Anbieter hinzufügen …',
  'verb.show_accounts': 'Konten',
  'verb.show_inspector': 'Inspektor',
  'verb.show_lab': 'Labor',
  'verb.run_lab': 'Prüfungen des Labors ausführen',
  'verb.open_settings': 'Einstellungen …',
  'verb.open_log': 'Protokoll öffnen',
  'verb.show_shortcuts': 'Tastenkombinationen',
  'verb.show_about': 'Über Postern',
} as const satisfies Translated<typeof source>
