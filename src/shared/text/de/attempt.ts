import type { attemptMessages as source } from '../en/attempt'
import type { Translated } from '../translated'

export const attemptMessages = {
  'attempt.title': 'Anmeldung bei {provider}',
  'attempt.stage.preparing': 'Vorbereitung: Der Anbieter wird gesucht und der Schlüsselbund geprüft.',
  'attempt.stage.waiting': 'Warten auf Ihren Browser. Melden Sie sich dort an; Postern merkt, wenn Sie fertig sind.',
  'attempt.stage.waiting.silent':
    'Der Anbieter wird über Ihren Browser gefragt, ohne dass Sie etwas gefragt werden. Es gibt nichts zu tun; ein Tab bleibt vielleicht offen.',
  'attempt.stage.waiting.device':
    'Warten auf Ihre Bestätigung auf einem anderen Gerät. Postern merkt, wenn Sie fertig sind.',
  'attempt.stage.waiting.paste': 'Warten auf die Adresse, bei der ein Browser anderswo endet.',
  'attempt.stage.exchanging': 'Der Browser hat geantwortet. Sein Code wird gegen Tokens eingelöst.',
  'attempt.stage.checking': 'Es wird geprüft, ob die Antwort echt und für Sie bestimmt ist.',
  'attempt.stage.saving': 'Das Konto wird gespeichert.',
  'attempt.step.preparing': 'Vorbereiten',
  'attempt.step.waiting': 'Browser',
  'attempt.step.waiting.device': 'Bestätigen',
  'attempt.step.exchanging': 'Einlösen',
  'attempt.step.checking': 'Prüfen',
  'attempt.step.saving': 'Speichern',
  'attempt.step.done': '{step}, erledigt',
  'attempt.step.present': '{step}, läuft',
  'attempt.step.failed': '{step}, hat nicht geklappt',
  'attempt.step.open': '{step}, steht noch aus',
  'attempt.steps': 'Schritte der Anmeldung bei {provider}',
  'attempt.countdown': 'noch {minutes, number}:{seconds, number, ::00}',
  'attempt.countdown.spoken':
    'noch {minutes, plural, =0 {} one {# Minute } other {# Minuten }}{seconds, plural, one {# Sekunde} other {# Sekunden}}',
  'attempt.strays':
    '{count, plural, one {# andere Weiterleitung kam an und wurde abgewiesen} other {# andere Weiterleitungen kamen an und wurden abgewiesen}}. Es entstand kein Schaden; Postern wartet weiter auf die richtige.',
  'attempt.open_again': 'Erneut öffnen',
  'attempt.open_again.of': 'Die Seite zur Anmeldung bei {provider} erneut öffnen',
  'attempt.open_here': 'Auf diesem Computer öffnen',
  'attempt.open_here.of': 'Die Seite zur Anmeldung bei {provider} auf diesem Computer öffnen',
  'attempt.copy_link': 'Link kopieren',
  'attempt.copy_link.of': 'Link zur Anmeldung bei {provider} kopieren',
  'attempt.copied': 'Kopiert',
  'attempt.cancel': 'Abbrechen',
  'attempt.cancel.of': 'Anmeldung bei {provider} abbrechen',
  'attempt.memory': 'Nur für dieses Mal: Die Tokens sind weg, sobald Postern beendet wird.',
  'attempt.hints': 'Es tut sich nichts?',
  'attempt.cause.browser_failed':
    'Der Browser konnte nicht geöffnet werden. Kopieren Sie den Link und öffnen Sie ihn selbst.',
  'attempt.cause.browser_absent':
    'Kein Browser hat die Seite abgerufen, die Postern geöffnet hat. Vielleicht startet er noch; sonst öffnen Sie sie erneut oder kopieren Sie den Link.',
  'attempt.cause.scheme_other':
    'Das System gibt die Links des Schemas von Postern an eine andere App. Registrieren Sie das Schema und schließen Sie die Anmeldung im Browser ab.',
  'attempt.cause.scheme_nobody':
    'Die Links des Schemas von Postern öffnet kein Programm mehr. Registrieren Sie es und schließen Sie die Anmeldung im Browser ab.',
  'attempt.cause.scheme_stale':
    'Die Links des Schemas von Postern führen zu einem Programm, das verschoben oder gelöscht wurde. Registrieren Sie das Schema und schließen Sie die Anmeldung im Browser ab.',
  'attempt.cause.other_answer':
    'Es kam eine Antwort, die zu einer anderen Anmeldung gehört. Schließen Sie die Anmeldung in dem Tab ab, den Postern zuletzt geöffnet hat.',
  'attempt.cause.tab_closed':
    'Der Tab wurde geschlossen oder liegt hinter einem anderen Fenster. Öffnen Sie ihn erneut.',
  'attempt.cause.scheme_prompt':
    'Der Browser fragt, ob er Postern öffnen darf, oder darf es nicht. Erlauben Sie es, oder drücken Sie noch einmal die Schaltfläche auf seiner Seite.',
  'attempt.cause.browser_profile':
    'Die Seite ging in einem anderen Browser oder Browserprofil auf. Kopieren Sie den Link und fügen Sie ihn dort ein, wo Sie sich anmelden möchten.',
  'attempt.cause.not_registered':
    'Der Anbieter beanstandet die Redirect- oder Callback-URL. Registrieren Sie dort {redirect}, genau so.',
  'attempt.cause.way_blocked':
    'Der Browser zeigt am Ende einen Fehler. Eine Erweiterung oder die Einstellung „Nur HTTPS“ blockiert vielleicht den Rückweg; lassen Sie {redirect} zu.',
  'attempt.cause.form_action':
    'Die Schaltfläche zum Erlauben bewirkt nichts: Die Seite des Anbieters verbietet vielleicht den Rückweg (in ihrer Richtlinie, „form-action“). Melden Sie es den Betreibern.',
  'attempt.cause.other_computer':
    'Auf der Seite steht, dass sie keine Verbindung bekommt. Der Browser muss auf diesem Computer laufen, damit die Antwort ankommt.',
  'attempt.register_scheme': 'Schema registrieren',
  'attempt.failed.title': 'Die Anmeldung bei {provider} hat nicht geklappt',
  'attempt.failed.said': 'Was gemeldet wurde',
  'attempt.failed.code': 'Code',
  'attempt.try_again': 'Erneut versuchen',
  'attempt.try_again.of': 'Anmeldung bei {provider} erneut versuchen',
  'attempt.new_code': 'Neuen Code holen',
  'attempt.new_code.of': 'Neuen Code zur Anmeldung bei {provider} holen',
  'attempt.ask_me': 'Im Browser anmelden',
  'attempt.ask_me.of': 'Im Browser bei {provider} anmelden',
  'attempt.sign_in_anew': 'Neu anmelden',
  'attempt.sign_in_anew.of': 'Neu bei {provider} anmelden',
  'attempt.open_settings': 'Einstellungen öffnen',
  'attempt.edit_provider': 'Anbieter bearbeiten',
  'attempt.inspect': 'Jeden Schritt ansehen',
  'attempt.inspect.of': 'Jeden Schritt der Anmeldung bei {provider} ansehen',
  'attempt.dismiss': 'Ausblenden',
  'attempt.dismiss.of': 'Anmeldung bei {provider} ausblenden',
  'device.address': 'Öffnen Sie auf einem beliebigen Gerät mit Browser',
  'device.code': 'und geben Sie diesen Code ein:',
  'device.copy_code': 'Code kopieren',
  'device.copy_code.of': 'Code zur Anmeldung bei {provider} kopieren',
  'device.compare': 'Zeigt die Seite dort einen Code, so muss es dieser sein.',
  'device.qr': 'QR-Code von {address}',
  'device.qr.complete': 'QR-Code von {address}, der den Code schon enthält',
  'paste.open': 'Kopieren Sie den Link und öffnen Sie ihn in einem Browser auf einem beliebigen Computer.',
  'paste.sign_in':
    'Melden Sie sich dort an. Am Ende kann der Browser {redirect} nicht erreichen: Das ist richtig so, denn Postern läuft anderswo.',
  'paste.copy': 'Kopieren Sie die ganze Adresse aus der Adressleiste jenes Browsers und fügen Sie sie hier ein.',
  'paste.address': 'Fügen Sie die Adresse ein, bei der der andere Browser endete',
  'paste.address.of': 'Fügen Sie die Adresse ein, bei der der andere Browser endete, zur Anmeldung bei {provider}',
  'paste.submit': 'Weiter',
  'paste.registered': 'Registrieren Sie {redirect} beim Anbieter, genau so.',
  'paste.other': 'Das war die Antwort auf eine andere Anmeldung, die nun weitergeht. Diese hier wartet noch.',
  'paste.problem.redirect_malformed':
    'Das ist nicht die Adresse, bei der der Browser endete. Sie beginnt mit {redirect} und enthält „code=“.',
  'paste.problem.state_mismatch':
    'Diese Adresse gehört zu einer älteren Anmeldung oder zu einer anderswo. Öffnen Sie den Link neu und fügen Sie die Adresse ein, bei der er endet.',
  ways: 'Anderen Weg nutzen …',
  'ways.of': 'Für die Anmeldung bei {provider} einen anderen Weg nutzen',
  'ways.loopback': 'Mein Browser hier',
  'ways.loopback.of': 'Mit meinem Browser hier bei {provider} anmelden',
  'ways.loopback.help': 'Er öffnet sich von selbst, und die Antwort kommt direkt zu Postern.',
  'ways.scheme': 'Ein Link, der Postern öffnet',
  'ways.scheme.of': 'Über einen Link, der Postern öffnet, bei {provider} anmelden',
  'ways.scheme.help': 'Für einen Browser hier, der den Weg zu einer Adresse dieses Computers blockiert.',
  'ways.device': 'Auf einem anderen Gerät',
  'ways.device.of': 'Auf einem anderen Gerät bei {provider} anmelden',
  'ways.device.help': 'Postern zeigt einen Code, und Sie geben ihn auf einem Telefon oder anderen Computer ein.',
  'ways.paste': 'Adresse einfügen',
  'ways.paste.of': 'Durch Einfügen der Adresse bei {provider} anmelden',
  'ways.paste.help': 'Sie öffnen irgendwo einen Link und fügen die Adresse ein, bei der der Browser endet.',
  'attempt.cancelled': 'Die Anmeldung bei {provider} wurde abgebrochen.',
  'attempt.announce.signed_in': 'Bei {provider} angemeldet als {account}.',
  'attempt.announce.failed': 'Die Anmeldung bei {provider} hat nicht geklappt. {message}',
} as const satisfies Translated<typeof source>
