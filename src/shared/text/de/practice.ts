import type { practiceMessages as source } from '../en/practice'
import type { Translated } from '../translated'

export const practiceMessages = {
  'practice.provider': 'Übungsanbieter',
  'practice.not_real': 'Übung – kein echtes Konto',
  'practice.stays_here':
    'Er läuft nur auf diesem Computer. Was Sie hier eingeben, bleibt hier und wird vergessen, wenn er endet.',
  'practice.any_port': '{address} (jeder Port)',

  'practice.home.title': 'Der Übungsanbieter läuft',
  'practice.home.lead':
    'Er spielt einen Identitätsanbieter, damit sich die Anmeldung ohne einen echten ausprobieren lässt.',
  'practice.home.issuer': 'Aussteller',
  'practice.home.client_id': 'Client-ID',
  'practice.home.redirect_uris': 'Redirect-URIs',
  'practice.home.discovery': 'Discovery-Dokument',

  'practice.login.title': 'Anmelden',
  'practice.login.sign_up': 'Konto anlegen',
  'practice.login.choose': 'Konto wählen',
  'practice.login.lead': 'weiter zu {client}',
  'practice.login.organization': 'Für die Organisation {name}.',
  'practice.login.invitation': 'Sie wurden zu {name} eingeladen.',
  'practice.login.accounts': 'Übungskonten',
  'practice.login.signed_in': 'Angemeldet',
  'practice.login.suggested': 'Vorgeschlagen',
  'practice.login.or': 'oder',
  'practice.login.name': 'Ein beliebiger anderer Name',
  'practice.login.name_example': 'Maria Sibylla Merian',
  'practice.login.name_missing': 'Geben Sie einen Namen mit 1 bis {longest, number} Zeichen ein.',
  'practice.login.submit': 'Weiter',
  'practice.login.cancel': 'Abbrechen',

  'practice.consent.title': 'Darf {client} dieses Konto verwenden?',
  'practice.consent.lead': '{client} möchte:',
  'practice.consent.api': 'Bei',
  'practice.consent.act_as_you': 'Die API in Ihrem Namen aufrufen',
  'practice.consent.once_only':
    'Sie werden einmal gefragt. Spätere Anmeldungen mit diesem Konto gehen ohne Frage durch.',
  'practice.consent.allow': 'Erlauben',
  'practice.consent.deny': 'Ablehnen',
  'practice.scope.openid': 'Wissen, wer Sie sind',
  'practice.scope.profile': 'Ihren Namen sehen',
  'practice.scope.email': 'Ihre E-Mail-Adresse sehen',
  'practice.scope.offline_access': 'Sie angemeldet halten, während Sie weg sind',
  'practice.scope.read_notes': 'Ihre Übungsnotizen lesen',
  'practice.scope.write_notes': 'Ihre Übungsnotizen ändern',

  'practice.device.input': 'Ein Gerät verbinden',
  'practice.device.input.lead': 'Geben Sie den Code ein, den das Gerät zeigt.',
  'practice.device.input.label': 'Code auf dem Gerät',
  'practice.device.input.submit': 'Weiter',
  'practice.device.wrong_code':
    'Dieser Code stimmt nicht oder gilt nicht mehr. Sehen Sie auf dem Gerät nach, und versuchen Sie es erneut.',
  'practice.device.failed': 'Das hat nicht geklappt. Lassen Sie sich vom Gerät einen neuen Code geben.',
  'practice.device.denied': 'Das Gerät wurde nicht verbunden',
  'practice.device.denied.lead': 'Sie können diese Seite schließen.',
  'practice.device.confirm': 'Ist das der Code auf Ihrem Gerät?',
  'practice.device.confirm.lead': '{client} möchte sich auf einem anderen Gerät anmelden.',
  'practice.device.confirm.warning':
    'Wenn Sie das nicht begonnen haben oder die Codes sich unterscheiden, sagen Sie Nein.',
  'practice.device.confirm.yes': 'Ja, verbinden',
  'practice.device.confirm.no': 'Nein',
  'practice.device.done': 'Das Gerät ist verbunden',
  'practice.device.done.lead': 'Sie können diese Seite schließen und zum Gerät zurückkehren.',

  'practice.log_out.title': 'Vom Übungsanbieter abmelden?',
  'practice.log_out.lead': 'Der Browser vergisst, wer Sie hier sind. Sitzungen, die Postern behält, bleiben unberührt.',
  'practice.log_out.confirm': 'Abmelden',
  'practice.log_out.stay': 'Angemeldet bleiben',
  'practice.log_out.done': 'Sie sind abgemeldet',
  'practice.log_out.done.lead': 'Sie können diese Seite schließen.',

  'practice.error.title': 'Diese Anfrage lässt sich nicht beantworten',
  'practice.error.lead':
    'Postern hat etwas gesendet, das der Übungsanbieter nicht annimmt; deshalb leitet er nicht zurück.',
  'practice.error.expired': 'Diese Seite gilt nicht mehr',
  'practice.error.expired.lead':
    'Die Anmeldung, zu der sie gehört, ist beendet oder wurde anderswo begonnen. Gehen Sie zu Postern zurück, und melden Sie sich erneut an.',
  'practice.error.not_found': 'Hier ist nichts',
  'practice.error.not_found.lead': 'Der Übungsanbieter hat unter dieser Adresse keine Seite.',
  'practice.error.redirect': 'Die Redirect-URI ist nicht registriert',
  'practice.error.redirect.lead':
    'Ein Anbieter leitet nie an eine Adresse weiter, die er nicht kennt. Registrieren Sie sie, oder verwenden Sie eine von diesen:',
  'practice.error.asked': 'Verlangt',
  'practice.error.registered': 'Registriert',
  'practice.error.code': 'Fehler',
  'practice.error.description': 'Beschreibung',

  'practice.fault.stop': 'Hier endet der Weg zurück',
  'practice.fault.stop.lead':
    'Sie wollten mit einem Browser üben, der nie zurückkommt. Postern wartet noch; sehen Sie in sein Fenster.',
} as const satisfies Translated<typeof source>
