import type { presetMessages as source } from '../en/presets'
import type { Translated } from '../translated'

/** The paths through a provider's console stay in English, as the consoles show them. */
export const presetMessages = {
  'preset.auth0.label': 'Auth0',
  'preset.auth0.about': 'Über seine Domain',
  'preset.auth0.address': 'Domain',
  'preset.auth0.address.help': 'Wie im Auth0-Dashboard, etwa tenant.eu.auth0.com, oder Ihre eigene Domain.',
  'preset.auth0.register':
    'Applications → Ihre native Anwendung → Settings → Allowed Callback URLs. Auth0 vergleicht die ganze Adresse, deshalb bleibt Postern bei diesen Ports.',
  'preset.auth0.logout': 'Settings → Allowed Logout URLs, um nach der Abmeldung dort auch zurückzukommen.',
  'preset.auth0.note':
    'Ohne Audience ist das Zugriffstoken undurchsichtig (opak) und nur für /userinfo gut. Erlauben Sie Refresh Token Rotation, und Offline Access für Ihre API. DPoP muss dort eingeschaltet sein; vorab übermittelte Anfragen (PAR) gibt es nicht für native Anwendungen.',

  'preset.entra.label': 'Microsoft Entra ID',
  'preset.entra.about': 'Über seinen Mandanten',
  'preset.entra.address': 'Mandant',
  'preset.entra.address.help':
    'Die Directory (tenant) ID oder eine Domain des Mandanten, dessen ID Postern dann einmal ausliest. Nicht „common“.',
  'preset.entra.register':
    'App registrations → Ihre App → Authentication → Mobile and desktop applications → Custom redirect URIs. Der Port wird ignoriert. Für 127.0.0.1 anstelle von localhost muss das Manifest der App bearbeitet werden.',
  'preset.entra.logout':
    'Ebenfalls Authentication → Mobile and desktop applications, um nach der Abmeldung zurückzukommen.',
  'preset.entra.note':
    'Schalten Sie für eine Geräteanmeldung „Allow public client flows“ ein. Es erneuert Aktualisierungstokens von selbst und widerruft keine, also bleibt eine Abmeldung hier lokal. Es hat weder DPoP noch vorab übermittelte Anfragen (PAR).',

  'preset.okta.label': 'Okta',
  'preset.okta.about': 'Über seine Domain',
  'preset.okta.address': 'Okta-Domain',
  'preset.okta.address.help': 'Etwa acme.okta.com, oder mit einem Autorisierungsserver: acme.okta.com/oauth2/default.',
  'preset.okta.register':
    'Applications → Ihre native Anwendung → General → Sign-in redirect URIs. Okta vergleicht die ganze Adresse, deshalb bleibt Postern bei diesen Ports.',
  'preset.okta.logout': 'General → Sign-out redirect URIs, um nach der Abmeldung dort auch zurückzukommen.',
  'preset.okta.note':
    'Kreuzen Sie den Grant Refresh Token an und wählen Sie unter General die Rotation. Ob es DPoP und vorab übermittelte Anfragen (PAR) gibt, sagt „Anbieter prüfen“.',

  'preset.google.label': 'Google',
  'preset.google.about': 'Über die eine Adresse, die es hat',
  'preset.google.address': 'Aussteller-URL',
  'preset.google.address.help': 'Immer dieselbe.',
  'preset.google.register':
    'Ein Client vom Typ Desktop app nimmt von selbst jede Loopback-Adresse; es ist nichts zu registrieren.',
  'preset.google.logout': 'Google beendet für ein anderes Programm keine Sitzung; es ist nichts zu registrieren.',
  'preset.google.note':
    'Google verlangt in der Token-Anfrage seiner Desktop-Apps ein Client-Geheimnis, und Postern bewahrt und sendet keines: Die Anmeldung endet dann mit invalid_request. Sie gelingt nur mit einem Client, der kein Geheimnis braucht. Ein Aktualisierungstoken gibt es für access_type=offline, bei der ersten Einwilligung; setzen Sie den Prompt auf consent, wenn keines kommt.',

  'preset.keycloak.label': 'Keycloak',
  'preset.keycloak.about': 'Über seinen Realm',
  'preset.keycloak.address': 'Realm-URL',
  'preset.keycloak.address.help':
    'Etwa https://id.example.com/realms/acme. Die Adresse einer beliebigen Seite davon genügt.',
  'preset.keycloak.register': 'Clients → Ihr Client → Settings → Valid redirect URIs. Dann passt jeder Port.',
  'preset.keycloak.logout':
    'Settings → Valid post logout redirect URIs, um nach der Abmeldung dort auch zurückzukommen.',
  'preset.keycloak.note':
    'Client authentication aus, Standard flow ein. Revoke Refresh Token, unter Tokens des Realms, schaltet die Rotation ein. Vorab übermittelte Anfragen (PAR) gehen; DPoP hängt von der Version ab.',

  'preset.oidc.label': 'Beliebiger OpenID-Anbieter',
  'preset.oidc.about': 'Über seine Aussteller-URL',
  'preset.oidc.address': 'Aussteller-URL',
  'preset.oidc.address.help':
    'Beginnt mit https:// und stellt /.well-known/openid-configuration bereit. Den Rest liest Postern dort.',
  'preset.oidc.register':
    'Die Redirect-URIs eines nativen (öffentlichen) Clients. Vergleicht Ihr Anbieter auch den Port, so geben Sie unter „Erweitert“ Ports an.',
  'preset.oidc.logout': 'Die Post-Logout-Redirect-URIs, um nach der Abmeldung dort auch zurückzukommen.',
  'preset.oidc.note': '„Anbieter prüfen“ liest, was er unterstützt, und schlägt vor, was einzuschalten ist.',
} as const satisfies Translated<typeof source>
