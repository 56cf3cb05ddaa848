import type { presetMessages as source } from '../en/presets'
import type { Translated } from '../translated'

/** The paths through a provider's console stay in English, as the consoles show them. */
export const presetMessages = {
  'preset.auth0.label': 'Auth0',
  'preset.auth0.about': 'Por su dominio',
  'preset.auth0.address': 'Dominio',
  'preset.auth0.address.help':
    'Como en el panel de Auth0, por ejemplo tenant.eu.auth0.com, o su dominio personalizado.',
  'preset.auth0.register':
    'Applications → su aplicación nativa → Settings → Allowed Callback URLs. Auth0 compara la dirección entera, así que Postern se limita a estos puertos.',
  'preset.auth0.logout': 'Settings → Allowed Logout URLs, para volver tras cerrar la sesión allí también.',
  'preset.auth0.note':
    'Sin audiencia, el token de acceso es opaco y solo vale para /userinfo. Permita Refresh Token Rotation, y Offline Access para su API. DPoP debe estar activado allí; las solicitudes enviadas por adelantado (PAR) no son para aplicaciones nativas.',

  'preset.entra.label': 'Microsoft Entra ID',
  'preset.entra.about': 'Por su inquilino',
  'preset.entra.address': 'Inquilino',
  'preset.entra.address.help':
    'El Directory (tenant) ID, o un dominio del inquilino, cuyo ID lee Postern entonces una vez. No «common».',
  'preset.entra.register':
    'App registrations → su aplicación → Authentication → Mobile and desktop applications → Custom redirect URIs. El puerto no cuenta. Para 127.0.0.1 en lugar de localhost hay que editar el manifiesto de la aplicación.',
  'preset.entra.logout': 'También Authentication → Mobile and desktop applications, para volver tras cerrar la sesión.',
  'preset.entra.note':
    'Active «Allow public client flows» para iniciar sesión en otro dispositivo. Renueva por sí mismo los tokens de actualización y no revoca ninguno, así que el cierre de sesión de aquí es local. No tiene DPoP ni solicitudes enviadas por adelantado (PAR).',

  'preset.okta.label': 'Okta',
  'preset.okta.about': 'Por su dominio',
  'preset.okta.address': 'Dominio de Okta',
  'preset.okta.address.help':
    'Por ejemplo acme.okta.com, o con un servidor de autorización: acme.okta.com/oauth2/default.',
  'preset.okta.register':
    'Applications → su aplicación nativa → General → Sign-in redirect URIs. Okta compara la dirección entera, así que Postern se limita a estos puertos.',
  'preset.okta.logout': 'General → Sign-out redirect URIs, para volver tras cerrar la sesión allí también.',
  'preset.okta.note':
    'Marque la concesión Refresh Token y elija la rotación en General. Si hay DPoP y solicitudes enviadas por adelantado (PAR), lo dice «Comprobar proveedor».',

  'preset.google.label': 'Google',
  'preset.google.about': 'Por la única dirección que tiene',
  'preset.google.address': 'URL del emisor',
  'preset.google.address.help': 'Siempre la misma.',
  'preset.google.register':
    'Un cliente del tipo Desktop app acepta por sí mismo cualquier dirección de bucle invertido; no hay nada que registrar.',
  'preset.google.logout': 'Google no termina sesiones por otro programa; no hay nada que registrar.',
  'preset.google.note':
    'Google quiere un secreto de cliente en la petición de tokens de sus aplicaciones de escritorio, y Postern no guarda ni envía ninguno: el inicio de sesión termina entonces con invalid_request. Solo funciona con un cliente que no necesite secreto. El token de actualización llega con access_type=offline, en el primer consentimiento; si no llega, ponga la indicación en consent.',

  'preset.keycloak.label': 'Keycloak',
  'preset.keycloak.about': 'Por su realm',
  'preset.keycloak.address': 'URL del realm',
  'preset.keycloak.address.help':
    'Por ejemplo https://id.example.com/realms/acme. Sirve la dirección de cualquiera de sus páginas.',
  'preset.keycloak.register': 'Clients → su cliente → Settings → Valid redirect URIs. Así vale cualquier puerto.',
  'preset.keycloak.logout':
    'Settings → Valid post logout redirect URIs, para volver tras cerrar la sesión allí también.',
  'preset.keycloak.note':
    'Client authentication desactivado, Standard flow activado. Revoke Refresh Token, en Tokens del realm, activa la rotación. Las solicitudes enviadas por adelantado (PAR) funcionan; DPoP depende de la versión.',

  'preset.oidc.label': 'Cualquier proveedor de OpenID',
  'preset.oidc.about': 'Por la URL de su emisor',
  'preset.oidc.address': 'URL del emisor',
  'preset.oidc.address.help':
    'Empieza por https:// y sirve /.well-known/openid-configuration. Postern lee el resto de ahí.',
  'preset.oidc.register':
    'Los URI de redirección de un cliente nativo (público). Si su proveedor compara también el puerto, indique puertos en Avanzado.',
  'preset.oidc.logout':
    'Los URI de redirección posteriores al cierre de sesión (post-logout), para volver tras cerrarla allí también.',
  'preset.oidc.note': '«Comprobar proveedor» lee lo que admite y sugiere qué activar.',
} as const satisfies Translated<typeof source>
