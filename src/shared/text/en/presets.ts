import type { PresetId } from '../../profile'

type Part = 'label' | 'about' | 'address' | 'address.help' | 'register' | 'logout' | 'note'
type PresetMessages = { readonly [Id in `preset.${PresetId}.${Part}`]: string }

/** For each preset: what is typed, where its console takes the redirect URIs, and what is good to know. */
export const presetMessages = {
  'preset.auth0.label': 'Auth0',
  'preset.auth0.about': 'By its domain',
  'preset.auth0.address': 'Domain',
  'preset.auth0.address.help': 'As in the Auth0 dashboard, such as tenant.eu.auth0.com, or your custom domain.',
  'preset.auth0.register':
    'Applications → your native application → Settings → Allowed Callback URLs. Auth0 compares the whole address, so Postern keeps to these ports.',
  'preset.auth0.logout': 'Settings → Allowed Logout URLs, to come back after signing out there too.',
  'preset.auth0.note':
    'Without an audience the access token is opaque and good for /userinfo only. Allow Refresh Token Rotation, and Offline Access for your API. DPoP must be switched on there; pushed requests (PAR) are not for native applications.',

  'preset.entra.label': 'Microsoft Entra ID',
  'preset.entra.about': 'By its tenant',
  'preset.entra.address': 'Tenant',
  'preset.entra.address.help':
    'The Directory (tenant) ID, or a domain of the tenant, whose ID Postern then reads once. Not “common”.',
  'preset.entra.register':
    'App registrations → your app → Authentication → Mobile and desktop applications → Custom redirect URIs. It ignores the port. For 127.0.0.1 in place of localhost, the app’s manifest must be edited.',
  'preset.entra.logout': 'Authentication → Mobile and desktop applications as well, to come back after signing out.',
  'preset.entra.note':
    'Switch “Allow public client flows” on for a device login. It renews refresh tokens by itself and takes none back, so signing out here is local. It has neither DPoP nor pushed requests (PAR).',

  'preset.okta.label': 'Okta',
  'preset.okta.about': 'By its domain',
  'preset.okta.address': 'Okta domain',
  'preset.okta.address.help': 'Such as acme.okta.com, or with an authorization server: acme.okta.com/oauth2/default.',
  'preset.okta.register':
    'Applications → your native application → General → Sign-in redirect URIs. Okta compares the whole address, so Postern keeps to these ports.',
  'preset.okta.logout': 'General → Sign-out redirect URIs, to come back after signing out there too.',
  'preset.okta.note':
    'Tick the grant Refresh Token, and choose rotation under General. Whether DPoP and pushed requests (PAR) are there, “Check provider” tells.',

  'preset.google.label': 'Google',
  'preset.google.about': 'By the one address it has',
  'preset.google.address': 'Issuer URL',
  'preset.google.address.help': 'Always the same.',
  'preset.google.register':
    'A client of the type Desktop app takes any loopback address by itself; there is nothing to register.',
  'preset.google.logout': 'Google ends no session for another program; there is nothing to register.',
  'preset.google.note':
    'Google wants a client secret in the token request of its desktop apps, and Postern keeps and sends none: signing in then ends with invalid_request. It works only with a client that needs no secret. A refresh token comes for access_type=offline, with a first consent; set the prompt to consent if there is none.',

  'preset.keycloak.label': 'Keycloak',
  'preset.keycloak.about': 'By its realm',
  'preset.keycloak.address': 'Realm URL',
  'preset.keycloak.address.help': 'Such as https://id.example.com/realms/acme. The address of any page of it will do.',
  'preset.keycloak.register': 'Clients → your client → Settings → Valid redirect URIs. Any port then fits.',
  'preset.keycloak.logout': 'Settings → Valid post logout redirect URIs, to come back after signing out there too.',
  'preset.keycloak.note':
    'Client authentication off, Standard flow on. Revoke Refresh Token, under the realm’s Tokens, switches rotation on. Pushed requests (PAR) work; DPoP depends on its version.',

  'preset.oidc.label': 'Any OpenID provider',
  'preset.oidc.about': 'By its issuer URL',
  'preset.oidc.address': 'Issuer URL',
  'preset.oidc.address.help':
    'Starts with https:// and serves /.well-known/openid-configuration. Postern reads the rest from there.',
  'preset.oidc.register':
    'The redirect URIs of a native (public) client. If your provider compares the port too, list ports under Advanced.',
  'preset.oidc.logout': 'The post-logout redirect URIs, to come back after signing out there too.',
  'preset.oidc.note': '“Check provider” reads what it supports, and suggests what to switch on.',
} as const satisfies PresetMessages
