import type { reportMessages as source } from '../en/report'
import type { Translated } from '../translated'

export const reportMessages = {
  'report.title': 'Anbieterbericht',
  'report.title.of': 'Anbieterbericht: {provider}',
  'report.of': 'Anbieterbericht über {provider}',
  'report.check': 'Anbieter prüfen',
  'report.reading': 'Wird gelesen …',
  'report.ready': 'Was {issuer} über sich angibt:',
  'report.copy': 'Als Markdown kopieren',
  'report.use': 'Übernehmen',
  'report.suggestion': 'Vorschlag für dieses Profil:',
  'report.suggestion.none': 'Das Profil passt zu dem, was der Anbieter angibt.',
  'report.suggestion.scope': 'Scope „{scope}“.',
  'report.suggestion.par.on': 'Die Anfrage vorab übermitteln (PAR): Der Anbieter nimmt sie an.',
  'report.suggestion.par.off': 'Die Anfrage nicht vorab übermitteln (PAR): Der Anbieter nimmt keine an.',
  'report.suggestion.dpop.on':
    'Die Tokens an einen Schlüssel binden (DPoP): Der Anbieter nimmt die Art, die Postern nutzt.',
  'report.suggestion.dpop.off':
    'Die Tokens nicht an einen Schlüssel binden (DPoP): Der Anbieter nimmt nur andere Arten.',
  'report.suggestion.query': 'Die Antwort in der Adresse: Der Anbieter sendet kein Formular.',
  'report.suggestion.ports': 'Die Ports {ports}: Der Anbieter vergleicht sie.',
  'report.column.feature': 'Was',
  'report.column.support': 'Unterstützt',
  'report.column.values': 'Aufgeführt',
  'report.column.meaning': 'Bedeutung',

  'report.support.yes': 'Ja',
  'report.support.required': 'Verlangt',
  'report.support.no': 'Nein',
  'report.support.unsaid': 'Keine Angabe',
  'report.rotation.yes': 'Gesehen',
  'report.rotation.required': 'Verlangt',
  'report.rotation.no': 'Nein',
  'report.rotation.unsaid': 'Noch nicht gesehen',

  'report.s256': 'PKCE mit S256',
  'report.s256.meaning':
    'Ein gestohlener Code ist ohne ein Geheimnis dieser Anmeldung nutzlos. Postern sendet es immer.',
  'report.iss': 'Aussteller in der Antwort (RFC 9207)',
  'report.iss.meaning':
    'Eine Antwort sagt, von wem sie stammt, sodass kein anderer Anbieter seine eigene unterschieben kann.',
  'report.par': 'Vorab übermittelte Anfragen (PAR)',
  'report.par.meaning': 'Die Anfrage geht direkt zum Anbieter, und der Browser sieht nur einen Verweis.',
  'report.dpop': 'An einen Schlüssel gebundene Tokens (DPoP)',
  'report.dpop.meaning': 'Ein gestohlenes Token ist anderswo nutzlos. Der Schlüssel von Postern ist für ES256.',
  'report.public_client': 'Clients ohne Geheimnis',
  'report.public_client.meaning':
    'Postern sendet kein Client-Geheimnis. Manche Anbieter nehmen das von nativen Anwendungen an, ohne es aufzuführen („none“).',
  'report.refresh': 'Aktualisierungstokens',
  'report.refresh.meaning': 'Das Konto bleibt angemeldet, nachdem das Zugriffstoken abgelaufen ist.',
  'report.offline_access': 'Scope offline_access',
  'report.offline_access.meaning':
    'Der übliche Weg, ein Aktualisierungstoken zu verlangen. Manche Anbieter wollen einen anderen.',
  'report.rotation': 'Rotation der Aktualisierungstokens',
  'report.rotation.meaning':
    'Jede Aktualisierung bringt ein neues Aktualisierungstoken, sodass ein gestohlenes auffällt. Kein Anbieter kündigt das an.',
  'report.revocation': 'Widerruf',
  'report.revocation.meaning': 'Die Abmeldung hier beendet auch dort das Aktualisierungstoken.',
  'report.end_session': 'Beenden der Sitzung im Browser',
  'report.end_session.meaning': 'Die Abmeldung kann auch die Sitzung im Browser beenden.',
  'report.device': 'Geräteanmeldung',
  'report.device.meaning': 'Eine Person kann sich mit einem Browser auf einem anderen Gerät anmelden.',
  'report.user_info': 'UserInfo',
  'report.user_info.meaning': 'Name und E-Mail-Adresse können erfragt werden, wenn das ID-Token sie nicht enthält.',
  'report.id_token_algs': 'Signaturen von ID-Tokens',
  'report.id_token_algs.meaning':
    'Postern nimmt solche, die mit einem Schlüsselpaar erstellt sind, und weder HS256 noch „none“.',
  'report.response_modes': 'Antwort als Formular (form_post)',
  'report.response_modes.meaning': 'Der Code bleibt auf dem Rückweg aus Adressen heraus.',
  'report.prompts': 'Prompts',
  'report.prompts.meaning': 'Die Wörter, die im Feld „Prompt“ stehen dürfen.',
  'report.scopes': 'Scopes',
  'report.scopes.meaning': 'Was verlangt werden kann. Ein Anbieter muss nicht alle aufführen.',
  'report.audience': 'Audience',
  'report.audience.meaning':
    'Für welche API das Zugriffstoken ist. Die meisten anderen wollen stattdessen einen Scope oder eine Ressource.',
} as const satisfies Translated<typeof source>
