import type { profileFormMessages as source } from '../en/profile-form'
import type { Translated } from '../translated'

export const profileFormMessages = {
  'form.add.title': 'Anbieter hinzufügen',
  'form.edit.title': '{provider} bearbeiten',
  'form.kind': 'Art des Anbieters',
  'form.client_id': 'Client-ID',
  'form.client_id.help': 'Von einer Anwendung, die als nativ (öffentlich) registriert ist. Sie braucht kein Geheimnis.',
  'form.name': 'Name',
  'form.name.help': 'Wie er hier heißen soll. Leer: seine Adresse.',
  'form.audience': 'Audience',
  'form.audience.help.auth0':
    'Die Kennung der API, für die das Zugriffstoken ist. Leer: Auth0 gibt ein undurchsichtiges (opakes) Zugriffstoken aus, das nur für /userinfo gut ist.',
  'form.audience.help.oidc':
    'Nur für Anbieter, die sie verlangen. Die meisten nutzen stattdessen einen Scope oder eine Ressource.',
  'form.scope': 'Scope',
  'form.scope.help':
    'Durch Leerzeichen getrennt. „openid“ sagt, wer Sie sind; mit „offline_access“ bleiben Sie angemeldet.',
  'form.redirects': 'Beim Anbieter registrieren',
  'form.redirects.no_port':
    'Postern fügt jedes Mal einen freien Port an. Vergleicht der Anbieter auch den Port, so geben Sie unter „Erweitert“ Ports an.',
  'form.redirects.place': 'Wo: {place}',
  'form.redirects.logout': 'Zum Abmelden',
  'form.redirects.device':
    'Eine Anmeldung auf einem anderen Gerät braucht keine Redirect-URL. Schalten Sie dort für die Anwendung den Device Code Grant ein.',
  'form.redirects.copy': 'Kopieren',
  'form.redirects.copy_all': 'Alle kopieren',
  'form.redirects.copied': 'Kopiert',
  'form.advanced': 'Erweitert',
  'form.group.redirect': 'Weiterleitung',
  'form.group.request': 'Mit jeder Anmeldung gesendet',
  'form.redirect': 'Rückweg',
  'form.redirect.help':
    'Wie die Antwort zu Postern kommt. Die anderen Wege sind für einen Browser, der nicht auf diesem Computer läuft.',
  'form.redirect.loopback': 'Durch meinen Browser hier',
  'form.redirect.scheme': 'Durch meinen Browser hier, über einen Link, der Postern öffnet',
  'form.redirect.device': 'Auf einem anderen Gerät, mit einem Code',
  'form.redirect.paste': 'Ich füge die Adresse ein',
  'form.redirect_uri': 'Redirect-URL',
  'form.redirect_uri.help': 'Leer: {redirect}. Manche Anbieter verlangen stattdessen {scheme}://their.domain/path.',
  'form.redirect_host': 'Host',
  'form.redirect_host.help':
    'Eine Adresse ist sicherer als ein Name: localhost kann anderswohin führen. Ändern Sie es nur, wenn der Anbieter darauf besteht.',
  'form.ports': 'Ports',
  'form.ports.help': 'Durch Kommas getrennt, in dieser Reihenfolge versucht. Leer: irgendein freier Port.',
  'form.resource': 'Ressourcen',
  'form.resource.help': 'Eine absolute Adresse je Zeile (RFC 8707).',
  'form.organization': 'Organisation',
  'form.organization.help': 'Ihre ID oder ihr Name. Die Antwort muss für diese sein.',
  'form.connection': 'Verbindung (connection)',
  'form.connection.help': 'Führt direkt zu dieser Art der Anmeldung, etwa google-oauth2.',
  'form.prompt': 'Prompt',
  'form.prompt.help': 'Was der Anbieter fragen muss: login, consent, select_account oder none. Leer: Er entscheidet.',
  'form.login_hint': 'Anmeldehinweis',
  'form.login_hint.help': 'Die E-Mail-Adresse oder der Name, der eingetragen werden soll.',
  'form.screen_hint': 'Seitenhinweis',
  'form.screen_hint.help': 'Die Seite, mit der begonnen wird, etwa signup.',
  'form.max_age': 'Höchstalter',
  'form.max_age.help': 'Sekunden, seit Sie zuletzt nachgewiesen haben, wer Sie sind. Bei 0 wird jedes Mal gefragt.',
  'form.ui_locales': 'Sprachen',
  'form.ui_locales.help': 'Die liebste zuerst, durch Leerzeichen getrennt, etwa fr-CA en.',
  'form.acr_values': 'Authentifizierungsstufen',
  'form.acr_values.help': 'acr_values, durch Leerzeichen getrennt.',
  'form.response_mode': 'Antwort kommt zurück',
  'form.response_mode.help':
    'Ein Formular hält den Code unterwegs aus Adressen heraus. Der Anbieter muss form_post unterstützen.',
  'form.response_mode.query': 'In der Adresse',
  'form.response_mode.form_post': 'Als Formular (form_post)',
  'form.par': 'Die Anfrage vorab übermitteln (PAR)',
  'form.par.help':
    'Die Anfrage geht von Postern zum Anbieter; der Browser bekommt nur einen Verweis. Wo der Anbieter es verlangt, geschieht dies ohnehin.',
  'form.dpop': 'Die Tokens an einen Schlüssel binden (DPoP)',
  'form.dpop.help': 'Ein gestohlenes Token ist dann anderswo nutzlos. Der Anbieter muss es unterstützen.',
  'form.extra': 'Weitere Parameter',
  'form.extra.help':
    'Werden der Autorisierungsanfrage hinzugefügt. Sie ersetzen nie einen der obigen und sind kein Ort für ein Token oder Passwort.',
  'form.extra.name': 'Name',
  'form.extra.name.of': 'Name des weiteren Parameters {number, number}',
  'form.extra.value': 'Wert',
  'form.extra.value.of': 'Wert des weiteren Parameters {number, number}',
  'form.extra.add': 'Parameter hinzufügen',
  'form.extra.remove': 'Entfernen',
  'form.extra.remove.of': 'Weiteren Parameter {number, number} entfernen',
  'form.submit.add': 'Anbieter hinzufügen',
  'form.submit.edit': 'Speichern',
  'form.cancel': 'Abbrechen',
  'form.problems': '{count, plural, one {# Feld braucht} other {# Felder brauchen}} Ihre Aufmerksamkeit.',

  'scheme.owner.unknown': 'Das System wird gefragt, wer Links von {scheme} öffnet …',
  'scheme.owner.ours': 'Das System gibt Links von {scheme} an Postern.',
  'scheme.owner.nobody': 'Links von {scheme} öffnet noch kein Programm.',
  'scheme.owner.other': 'Links von {scheme} öffnen „{name}“.',
  'scheme.owner.stale': 'Links von {scheme} führen zu {path}; das ist nicht dieses Postern.',
  'scheme.register': 'Schema registrieren',
  'scheme.unregister': 'Schema abgeben',

  'options.title': 'Bei {provider} anmelden',
  'options.about': 'Nur für diese Anmeldung; die Einstellungen des Anbieters bleiben, wie sie sind.',
  'options.invitation': 'Einladungslink',
  'options.invitation.help':
    'Aus der E-Mail, mit der Sie zu einer Organisation eingeladen wurden. Sie werden bei dieser angemeldet.',
  'options.invitation.arrived':
    'Ein Link hat die Einladung eingetragen. Melden Sie sich nur an, wenn Sie sie erwartet haben.',
  'options.prompt.help':
    'Was der Anbieter fragen muss: login, consent, select_account. Bei none fragt er nichts und lehnt ab, wenn er fragen müsste.',
  'options.more': 'Mehr',
  'options.submit': 'Anmelden',

  'profile.problem.required': 'Das wird gebraucht.',
  'profile.problem.not_a_url': 'Das ist keine Webadresse. Sie sollte aussehen wie https://login.example.com.',
  'profile.problem.not_https': 'Sie muss mit https:// beginnen. Nur eine Adresse dieses Computers darf http:// haben.',
  'profile.problem.issuer_has_query': 'Ein Aussteller hat kein „?“ und kein „#“. Nehmen Sie diesen Teil weg.',
  'profile.problem.not_a_domain': 'Das ist keine Domain. Sie sollte aussehen wie tenant.eu.auth0.com.',
  'profile.problem.not_a_tenant':
    'Das ist kein Mandant. Fügen Sie seine Directory (tenant) ID ein oder eine seiner Domains, etwa contoso.com.',
  'profile.problem.tenant_needed':
    'Das steht für jeden Mandanten, und jeder könnte dafür antworten. Geben Sie die ID oder eine Domain des einen Mandanten an.',
  'profile.problem.not_a_realm': 'Das nennt keinen Realm. Es sollte aussehen wie https://id.example.com/realms/acme.',
  'profile.problem.name_taken': 'Ein anderer Anbieter heißt schon so. Wählen Sie einen anderen Namen.',
  'profile.problem.whitespace': 'Darin ist ein Leerzeichen oder ein Zeilenumbruch. Nehmen Sie es heraus.',
  'profile.problem.too_long': 'Das ist zu lang.',
  'profile.problem.scope_invalid':
    'Ein Scope enthält keine Anführungszeichen und keine Backslashes. Trennen Sie mehrere durch einzelne Leerzeichen.',
  'profile.problem.resource_not_absolute': 'Jede muss eine ganze Adresse sein, etwa https://api.example.com, ohne „#“.',
  'profile.problem.max_age_invalid': 'Das muss eine ganze Zahl von Sekunden sein, 0 oder mehr.',
  'profile.problem.port_invalid': 'Ports sind ganze Zahlen von 1024 bis 65535, durch Kommas getrennt.',
  'profile.problem.prompt_invalid':
    'Wörter wie login oder select_account, durch Leerzeichen getrennt; none steht allein.',
  'profile.problem.extra_reserved':
    'Einer der Namen gehört Postern oder ist für ein Token oder Passwort. Beides kann hier nicht gesetzt werden.',
  'profile.problem.extra_invalid':
    'Jeder Parameter braucht einen eigenen Namen, nur aus Buchstaben, Ziffern und . : _ -.',
  'profile.problem.redirect_uri_invalid':
    'Sie muss mit dem eigenen Schema von Postern beginnen, dann ein Pfad, etwa dev.postern.app:/callback, ohne „?“ und „#“.',
  'profile.problem.invitation_invalid':
    'Das ist kein Einladungslink. Er enthält „invitation=“ und „organization=“; Mailprogramme schneiden ihn manchmal ab.',
} as const satisfies Translated<typeof source>
