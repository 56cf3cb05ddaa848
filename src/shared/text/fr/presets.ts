import type { presetMessages as source } from '../en/presets'
import type { Translated } from '../translated'

/** The paths through a provider's console stay in English, as the consoles show them. */
export const presetMessages = {
  'preset.auth0.label': 'Auth0',
  'preset.auth0.about': 'Par son domaine',
  'preset.auth0.address': 'Domaine',
  'preset.auth0.address.help':
    'Comme dans le tableau de bord Auth0, par exemple tenant.eu.auth0.com, ou votre domaine personnalisé.',
  'preset.auth0.register':
    'Applications → votre application native → Settings → Allowed Callback URLs. Auth0 compare l’adresse entière ; Postern s’en tient donc à ces ports.',
  'preset.auth0.logout': 'Settings → Allowed Logout URLs, pour revenir aussi après s’y être déconnecté.',
  'preset.auth0.note':
    'Sans audience, le jeton d’accès est opaque et ne vaut que pour /userinfo. Autorisez Refresh Token Rotation, et Offline Access pour votre API. DPoP doit y être activé ; les demandes transmises d’avance (PAR) ne sont pas pour les applications natives.',

  'preset.entra.label': 'Microsoft Entra ID',
  'preset.entra.about': 'Par son locataire',
  'preset.entra.address': 'Locataire',
  'preset.entra.address.help':
    'Le Directory (tenant) ID, ou un domaine du locataire, dont Postern lit alors l’ID une fois. Pas « common ».',
  'preset.entra.register':
    'App registrations → votre application → Authentication → Mobile and desktop applications → Custom redirect URIs. Le port est ignoré. Pour 127.0.0.1 à la place de localhost, il faut modifier le manifeste de l’application.',
  'preset.entra.logout':
    'Authentication → Mobile and desktop applications également, pour revenir après la déconnexion.',
  'preset.entra.note':
    'Activez « Allow public client flows » pour la connexion par un autre appareil. Il renouvelle de lui-même les jetons d’actualisation et n’en révoque aucun ; la déconnexion ici est donc locale. Il n’a ni DPoP ni demandes transmises d’avance (PAR).',

  'preset.okta.label': 'Okta',
  'preset.okta.about': 'Par son domaine',
  'preset.okta.address': 'Domaine Okta',
  'preset.okta.address.help':
    'Par exemple acme.okta.com, ou avec un serveur d’autorisation : acme.okta.com/oauth2/default.',
  'preset.okta.register':
    'Applications → votre application native → General → Sign-in redirect URIs. Okta compare l’adresse entière ; Postern s’en tient donc à ces ports.',
  'preset.okta.logout': 'General → Sign-out redirect URIs, pour revenir aussi après s’y être déconnecté.',
  'preset.okta.note':
    'Cochez le type d’octroi Refresh Token, et choisissez la rotation sous General. « Vérifier le fournisseur » dit si DPoP et les demandes transmises d’avance (PAR) sont là.',

  'preset.google.label': 'Google',
  'preset.google.about': 'Par sa seule adresse',
  'preset.google.address': 'URL de l’émetteur',
  'preset.google.address.help': 'Toujours la même.',
  'preset.google.register':
    'Un client du type Desktop app accepte de lui-même toute adresse de bouclage ; il n’y a rien à enregistrer.',
  'preset.google.logout': 'Google ne met fin à aucune session pour un autre programme ; il n’y a rien à enregistrer.',
  'preset.google.note':
    'Google veut un secret client dans la demande de jetons de ses applications de bureau, et Postern n’en garde ni n’en envoie aucun : la connexion se termine alors par invalid_request. Elle ne réussit qu’avec un client qui n’a pas besoin de secret. Un jeton d’actualisation vient avec access_type=offline, au premier consentement ; s’il n’y en a pas, mettez l’invite à consent.',

  'preset.keycloak.label': 'Keycloak',
  'preset.keycloak.about': 'Par son royaume (realm)',
  'preset.keycloak.address': 'URL du royaume',
  'preset.keycloak.address.help':
    'Par exemple https://id.example.com/realms/acme. L’adresse de n’importe laquelle de ses pages convient.',
  'preset.keycloak.register': 'Clients → votre client → Settings → Valid redirect URIs. Tout port convient alors.',
  'preset.keycloak.logout': 'Settings → Valid post logout redirect URIs, pour revenir aussi après s’y être déconnecté.',
  'preset.keycloak.note':
    'Client authentication désactivé, Standard flow activé. Revoke Refresh Token, sous Tokens du royaume, active la rotation. Les demandes transmises d’avance (PAR) fonctionnent ; DPoP dépend de la version.',

  'preset.oidc.label': 'Tout fournisseur OpenID',
  'preset.oidc.about': 'Par l’URL de son émetteur',
  'preset.oidc.address': 'URL de l’émetteur',
  'preset.oidc.address.help':
    'Commence par https:// et sert /.well-known/openid-configuration. Postern y lit le reste.',
  'preset.oidc.register':
    'Les URI de redirection d’un client natif (public). Si votre fournisseur compare aussi le port, indiquez des ports sous Avancé.',
  'preset.oidc.logout':
    'Les URI de redirection après déconnexion (post-logout), pour revenir aussi après s’y être déconnecté.',
  'preset.oidc.note': '« Vérifier le fournisseur » lit ce qu’il prend en charge, et suggère ce qu’il faut activer.',
} as const satisfies Translated<typeof source>
