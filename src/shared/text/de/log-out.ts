import type { logOutMessages as source } from '../en/log-out'
import type { Translated } from '../translated'

export const logOutMessages = {
  'sign_out.title': '{account} abmelden?',
  'sign_out.how': 'Wo abgemeldet wird',
  'sign_out.local': 'Nur auf diesem Computer',
  'sign_out.local.about':
    'Postern löscht die Tokens des Kontos. Der Anbieter erfährt nichts, und Ihr Browser bleibt angemeldet.',
  'sign_out.revoke': 'Auf diesem Computer und beim Anbieter',
  'sign_out.revoke.about':
    '{provider} widerruft auch das Aktualisierungstoken, sodass niemand es mehr benutzen kann. Ihr Browser bleibt angemeldet.',
  'sign_out.everywhere': 'Auch im Browser',
  'sign_out.everywhere.about':
    'All das; dann öffnet sich Ihr Browser, und {provider} meldet Sie dort ab. Andere Apps verlangen vielleicht eine neue Anmeldung.',
  'sign_out.submit': 'Abmelden',
  'sign_out.remove': 'Aus der Liste entfernen',
  'sign_out.remove.meaning':
    'Oder entfernen Sie das Konto jetzt aus der Liste. Was im Schlüsselbund ({keychain}) davon liegt, bleibt dort, bis er wieder benutzbar ist; dann löscht Postern es. Der Anbieter erfährt nichts.',

  'signed_out.title': '{account} ist auf diesem Computer abgemeldet.',
  'signed_out.not_revoked':
    'Der Anbieter hat das Aktualisierungstoken nicht widerrufen. Beenden Sie die Sitzung dort in Ihrem Konto, wenn das wichtig ist.',
  'signed_out.no_browser':
    'Der Anbieter hat keine Seite, die Sie im Browser abmeldet; Sie sind dort also vielleicht noch angemeldet.',

  'revocation.pending': '{provider} muss noch erfahren, dass {account} abgemeldet ist.',
  'revocation.retry': 'Nächster Versuch von Postern: {when}.',
  'revocation.keychain': 'Der Schlüsselbund ist im Weg: {message}',
  'revocation.now': 'Postern versucht es jetzt erneut.',
  'revocation.forget': 'Nicht mehr melden',
  'revocation.forget.of': 'Nicht mehr an {provider} melden, dass {account} abgemeldet ist',

  'log_out.title': 'Abmeldung bei {provider} im Browser',
  'log_out.waiting': '{account} ist auf diesem Computer abgemeldet. Die Seite in Ihrem Browser meldet Sie dort ab.',
  'log_out.unconfirmed':
    'Der Browser kam zurück, aber ohne das, was zeigt, dass es die Antwort war. Das beweist nichts; Postern wartet weiter auf die richtige.',
  'log_out.open_again': 'Erneut öffnen',
  'log_out.open_again.of': 'Die Seite zur Abmeldung bei {provider} erneut öffnen',
  'log_out.copy_link': 'Link kopieren',
  'log_out.copy_link.of': 'Link zur Abmeldung bei {provider} kopieren',
  'log_out.copied': 'Kopiert',
  'log_out.cancel': 'Abbrechen',
  'log_out.cancel.of': 'Abmeldung bei {provider} im Browser abbrechen',
  'log_out.hints': 'Es tut sich nichts?',
  'log_out.hints.registered':
    'Der Anbieter beanstandet die Adresse, oder der Browser kommt nicht zurück. Registrieren Sie dort {uri} als Abmelde-URL, genau so.',
  'log_out.hints.browser':
    'Die Seite ging in einem anderen Browser oder Browserprofil auf. Kopieren Sie den Link, der für einen Aufruf auf diesem Computer gilt, und fügen Sie ihn dort ein, wo Sie angemeldet sind.',
  'log_out.ended.confirmed': '{provider} hat die Abmeldung von {account} im Browser bestätigt.',
  'log_out.ended.unconfirmed':
    'Ob {account} im Browser bei {provider} abgemeldet ist, ist unbestätigt: Er kam ohne das zurück, was es zeigt. Auf diesem Computer ist {account} abgemeldet.',
  'log_out.ended.timed_out':
    'Der Browser kam nicht zurück; {account} ist dort vielleicht noch bei {provider} angemeldet. Auf diesem Computer ist {account} abgemeldet.',
  'log_out.ended.cancelled':
    'Die Abmeldung bei {provider} im Browser wurde abgebrochen; {account} ist dort vielleicht noch angemeldet. Auf diesem Computer ist {account} abgemeldet.',
  'log_out.ended.failed':
    'Die Abmeldung bei {provider} im Browser hat nicht geklappt; {account} ist dort vielleicht noch angemeldet. Auf diesem Computer ist {account} abgemeldet.',
  'log_out.dismiss': 'Ausblenden',
  'log_out.dismiss.of': 'Abmeldung von {account} bei {provider} ausblenden',
} as const satisfies Translated<typeof source>
