import type { windowMessages as source } from '../en/window'
import type { Translated } from '../translated'
import { attemptMessages } from './attempt'
import { logOutMessages } from './log-out'
import { presetMessages } from './presets'
import { profileFormMessages } from './profile-form'
import { reportMessages } from './report'
import { settingsMessages } from './settings'
import { toolMessages } from './tools'

export const windowMessages = {
  'app.name': 'Postern',
  'app.version': 'Version {version}',
  'app.places': 'Bereiche',
  'app.lab': 'Labor',
  'app.open_log': 'Protokoll öffnen',
  'app.commands': 'Befehle',
  'app.control': 'Strg',
  'app.inspector': 'Inspektor',
  'app.loading': 'Wird geladen …',
  'app.no_answer.message': 'Postern hat nicht geantwortet.',
  'app.no_answer.remedy':
    'Versuchen Sie es erneut. Geschieht es wieder, beenden Sie Postern und starten Sie es neu; das Protokoll sagt mehr.',

  'keychain.short.ready': '{keychain} ist bereit',
  'keychain.short.prompting': '{keychain} fragt Sie in einem eigenen Fenster',
  'keychain.short.checking': '{keychain} wird geprüft …',
  'keychain.short.unavailable': '{keychain} ist nicht benutzbar',
  'keychain.check_again': 'Erneut prüfen',
  'keychain.memory.sign_in': 'Nur für dieses Mal anmelden',
  'keychain.memory.sign_in_to': 'Nur für dieses Mal bei {provider} anmelden',
  'keychain.memory.meaning':
    '„Nur für dieses Mal“ heißt: Die Tokens bleiben im Arbeitsspeicher, werden nie auf die Festplatte geschrieben und sind weg, sobald Postern beendet wird.',
  'keychain.ready_now': '{keychain} ist jetzt bereit.',
  'keychain.held':
    'Sie haben sich im Browser angemeldet. Postern führt das zu Ende, sobald der Schlüsselbund benutzbar ist, spätestens bis {when}.',

  'storage.keychain': '{keychain} auf diesem Computer',
  'storage.memory': 'Nur Arbeitsspeicher, bis Postern beendet wird',

  'accounts.title': 'Konten',
  'accounts.add_provider': 'Anbieter hinzufügen',
  'accounts.none': 'Es ist noch niemand angemeldet.',
  'accounts.none.next':
    'Wählen Sie unten einen Anbieter. Ihr Browser öffnet sich, Sie melden sich dort an, und das Konto erscheint hier.',

  'list.find': 'Konto oder Anbieter suchen',
  'list.found': '{count, plural, =0 {Kein Konto passt} one {# Konto} other {# Konten}}',
  'list.more': '{next, number} weitere von {left, number} zeigen',

  'first.title': 'Melden Sie sich mit Ihrem eigenen Browser an',
  'first.what': 'Postern meldet Sie über den Browser an, den Sie ohnehin benutzen, und sieht deshalb nie Ihr Passwort.',
  'first.keeps':
    'Was Ihre Werkzeuge brauchen, bewahrt es im Schlüsselbund dieses Computers ({keychain}) auf und hält es frisch.',
  'first.practice.title': 'Probieren Sie es mit dem Übungsanbieter',
  'first.practice.about':
    'Ein kleiner Anbieter, der nur auf diesem Computer läuft. Nichts zu registrieren und kein Passwort: Geben Sie einen Namen ein und sehen Sie jedem Schritt zu.',
  'first.practice.action': 'Ausprobieren',
  'first.own.title': 'Fügen Sie Ihren Anbieter hinzu',
  'first.own.about':
    'Auth0 oder ein beliebiger anderer OpenID-Anbieter. Sie brauchen seine Adresse und die Client-ID einer nativen Anwendung.',
  'first.own.action': 'Ihren Anbieter hinzufügen',

  'account.status.active': 'Angemeldet',
  'account.status.refreshing': 'Wird aktualisiert …',
  'account.status.expired': 'Abgelaufen',
  'account.status.ended': 'Vom Anbieter abgemeldet',
  'account.status.unreadable': 'Nicht lesbar',
  'account.just_signed_in': 'Sie sind angemeldet.',
  'account.protected_by': 'Geschützt durch',
  'account.access_token': 'Zugriffstoken',
  'account.access_token.expires': 'Läuft {when} ab',
  'account.access_token.expired': 'Abgelaufen {when}',
  'account.access_token.expired_renewable': 'Abgelaufen {when}; „Aktualisieren“ erneuert es',
  'account.access_token.unknown': 'Der Anbieter hat nicht angegeben, wann es abläuft',
  'account.refreshed': 'Zuletzt aktualisiert',
  'account.signed_in_at': 'Angemeldet',
  'account.just_now': 'Gerade eben',
  'account.cannot_refresh':
    'Der Anbieter hat kein Aktualisierungstoken ausgestellt, also endet dies mit dem Zugriffstoken. Um angemeldet zu bleiben, verlangen Sie den Scope „offline_access“.',
  'account.missing_scope': 'Der Anbieter hat weggelassen: {scope}.',
  'account.retry.offline': 'Der Anbieter ist nicht erreichbar; vielleicht sind Sie offline.',
  'account.retry.stays': 'Das Konto bleibt angemeldet. Nächster Versuch: {when}.',
  'account.retry.at': 'Nächster Versuch: {when}.',
  'account.refresh': 'Aktualisieren',
  'account.refresh.of': '{account} aktualisieren',
  'account.sign_out': 'Abmelden',
  'account.sign_out.of': '{account} abmelden',
  'account.sign_in_again': 'Erneut anmelden',
  'account.sign_in_again.of': 'Erneut als {account} anmelden',
  'account.check_again.of': 'Für {account} erneut prüfen',
  'account.default': 'Standard',
  'account.default.use': 'Als Standard nutzen',
  'account.default.use.of': '{account} als Standard nutzen',
  'account.details': 'Details',
  'account.details.of': 'Details zu {account}',
  'account.details.loading': 'Wird gelesen …',
  'account.details.claims': 'Was der Anbieter über {account} sagt (Claims des ID-Tokens)',
  'account.details.claim': 'Claim',
  'account.details.value': 'Wert',
  'account.details.issuer': 'Aussteller',
  'account.details.client_id': 'Client-ID',
  'account.details.scope': 'Scope',
  'account.details.left_out': 'Weggelassen: {scope}',
  'account.details.audiences': 'Was {account} darf und wo (Zugriffstokens)',
  'account.details.audience': 'Audience oder Ressource',
  'account.details.audience.default': 'Standard des Anbieters',
  'account.details.expires': 'Läuft ab',
  'account.details.expires.unknown': 'Keine Angabe',
  'account.details.token_type': 'Token-Typ',
  'account.details.none': 'Keine',
  'account.details.no_tokens': 'Tokens werden hier nie gezeigt; sie bleiben bei Postern.',

  'provider.list': 'Anbieter',
  'provider.practice': 'Übungsanbieter',
  'provider.practice.where': 'Läuft nur auf diesem Computer',
  'provider.practice.try': 'Übungsanbieter ausprobieren',
  'provider.accounts': '{count, plural, one {# Konto} other {# Konten}} angemeldet',
  'provider.sign_in': 'Anmelden',
  'provider.sign_in_to': 'Bei {provider} anmelden',
  'provider.sign_in_another': 'Konto hinzufügen',
  'provider.sign_in_another_at': 'Konto bei {provider} hinzufügen',
  'provider.sign_in_with': 'Mit Optionen anmelden …',
  'provider.sign_in_with_to': 'Mit Optionen bei {provider} anmelden',
  'provider.edit': 'Bearbeiten',
  'provider.edit.of': '{provider} bearbeiten',
  'provider.remove': 'Entfernen',
  'provider.remove.of': '{provider} entfernen',
  'provider.remove.title': '{provider} entfernen?',
  'provider.remove.meaning':
    'Postern vergisst Adresse, Client-ID und die anderen Einstellungen. Beim Anbieter ändert sich nichts.',

  ...attemptMessages,
  ...presetMessages,
  ...reportMessages,
  ...settingsMessages,
  ...toolMessages,
  ...logOutMessages,

  'invitation.title': 'Ein Link lädt Sie zu {organization} ein.',
  'invitation.title.named': 'Ein Link lädt Sie zu {name} ({organization}) ein.',
  'invitation.about': 'Machen Sie nur weiter, wenn Sie ihn erwartet haben. Noch wurde nichts geöffnet oder gesendet.',
  'invitation.provider': 'Anbieter, der Sie einlädt',
  'invitation.go_on': 'Weiter …',
  'invitation.no_provider': 'Fügen Sie zuerst den Anbieter hinzu, der Sie einlädt.',

  'notice.dismiss': 'Diese Meldung ausblenden',
  ...profileFormMessages,
} as const satisfies Translated<typeof source>
