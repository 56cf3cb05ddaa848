import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': 'Einstellungen',
  'settings.language': 'Sprache',
  'settings.language.help': 'Wird sofort umgestellt. Was der Anbieter und das System sagen, bleibt, wie sie es sagen.',
  'settings.language.system': 'Wie das System',
  'settings.theme': 'Darstellung',
  'settings.theme.system': 'Wie das System',
  'settings.theme.light': 'Hell',
  'settings.theme.dark': 'Dunkel',
  'settings.desktop': 'Auf diesem Computer',
  'settings.login': 'Postern starten, wenn ich mich am Computer anmelde',
  'settings.login.help': 'Ohne Fenster. So bleiben Konten frisch, und Werkzeuge bekommen sofort ein Token.',
  'settings.notifications': 'Benachrichtigen, wenn ich gebraucht werde',
  'settings.notifications.help':
    'Wenn ein Anbieter Sie abgemeldet hat, ein Werkzeug auf Ihre Anmeldung wartet oder eine Anmeldung geendet hat, ohne dass Sie es sehen konnten.',
  'settings.tray': 'Postern im Infobereich zeigen',
  'settings.tray.mac': 'Postern in der Menüleiste zeigen',
  'settings.stays': 'Im Infobereich weiterlaufen, wenn das Fenster geschlossen wird',
  'settings.stays.help': '„Postern beenden“ beendet es: im Infobereich oder im Menü.',
  'settings.tray.missing':
    'Dieser Desktop zeigt keine Symbole in einem Infobereich, also beendet das Schließen des Fensters Postern. Starten Sie Postern erneut, um es zu öffnen.',
  'settings.log': 'Protokoll',
  'settings.log.help': 'Jeder Schritt jeder Anmeldung, ohne Geheimnisse.',
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
  'settings.tools.called': 'Hat {count, plural, one {einmal} other {#-mal}} eine API aufgerufen, zuletzt {when}.',
  'dialog.close': 'Schließen',
} as const satisfies Translated<typeof source>
