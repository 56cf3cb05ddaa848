import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': 'Einstellungen',
  'settings.language': 'Sprache',
  'settings.language.help': 'Wird sofort umgestellt. Was der Anbieter und das System sagen, bleibt, wie sie es sagen.',
  'settings.language.system': 'Wie das System',
  'settings.default': 'Standardanbieter',
  'settings.default.help': 'Gemeint, wo ein Werkzeug keinen nennt. Jeder Anbieter hat ein eigenes Standardkonto.',
  'settings.ca': 'CA-Datei',
  'settings.ca.help':
    'Zertifikate der Zertifizierungsstelle Ihrer Firma, als PEM-Datei. Ihnen wird zusätzlich zu den üblichen vertraut, und der Proxy des Systems bleibt in Gebrauch. Lassen Sie sie weg, wenn Ihr Browser den Anbieter ohne Warnung erreicht.',
  'settings.ca.none': 'Keine: Es gelten die Zertifikate des Systems.',
  'settings.ca.choose': 'Datei auswählen …',
  'settings.ca.clear': 'Keine nutzen',
  'settings.files': 'Profile als Datei',
  'settings.files.help':
    'Ohne Konten, Tokens und Geheimnisse. Anmeldehinweise und weitere Parameter stehen so darin, wie Sie sie eingegeben haben: Sehen Sie nach, bevor Sie die Datei weitergeben.',
  'settings.files.import': 'Importieren …',
  'settings.files.export': 'Exportieren …',
  'settings.files.exported': '{count, plural, one {# Profil wurde} other {# Profile wurden}} geschrieben.',
  'settings.files.empty': 'In dieser Datei ist kein Profil.',
  'settings.import.added': '{name}: hinzugefügt.',
  'settings.import.same': '{name}: ist schon da.',
  'settings.import.refused': '{name}: nicht hinzugefügt. {reasons}',
  'settings.import.unknown_member':
    '{name}: nicht hinzugefügt. „{member}“ gehört nicht in ein Profil oder hat einen falschen Wert.',
  'settings.import.secret_member':
    '{name}: nicht hinzugefügt. „{member}“ wäre ein Geheimnis, und Postern bewahrt in einem Profil keines auf. Nehmen Sie es aus der Datei heraus.',
  'dialog.close': 'Schließen',
} as const satisfies Translated<typeof source>
