import type { profileFormMessages as source } from '../en/profile-form'
import type { Translated } from '../translated'

export const profileFormMessages = {
  'form.add.title': 'Ajouter un fournisseur',
  'form.edit.title': 'Modifier {provider}',
  'form.kind': 'Type de fournisseur',
  'form.client_id': 'ID client',
  'form.client_id.help': 'Celui d’une application enregistrée comme native (publique). Elle n’a pas besoin de secret.',
  'form.name': 'Nom',
  'form.name.help': 'Comment l’appeler ici. Vide : son adresse.',
  'form.audience': 'Audience',
  'form.audience.help.auth0':
    'L’identifiant de l’API à laquelle le jeton d’accès est destiné. Vide : Auth0 donne un jeton d’accès opaque qui ne vaut que pour /userinfo.',
  'form.audience.help.oidc':
    'Seulement pour les fournisseurs qui la demandent. La plupart utilisent plutôt une portée ou une ressource.',
  'form.scope': 'Portée',
  'form.scope.help': 'Séparée par des espaces. « openid » dit qui vous êtes, « offline_access » vous garde connecté.',
  'form.redirects': 'À enregistrer chez le fournisseur',
  'form.redirects.no_port':
    'Postern ajoute chaque fois un port libre. Si le fournisseur compare aussi le port, indiquez des ports sous Avancé.',
  'form.redirects.place': 'Où : {place}',
  'form.redirects.logout': 'Pour la déconnexion',
  'form.redirects.device':
    'Une connexion sur un autre appareil n’a pas besoin d’URL de redirection. Activez-y le flux par code d’appareil (device code grant) pour l’application.',
  'form.redirects.copy': 'Copier',
  'form.redirects.copy_all': 'Tout copier',
  'form.redirects.copied': 'Copié',
  'form.advanced': 'Avancé',
  'form.group.redirect': 'Redirection',
  'form.group.request': 'Envoyé à chaque connexion',
  'form.redirect': 'Chemin de retour',
  'form.redirect.help':
    'Comment la réponse parvient à Postern. Les autres voies sont pour un navigateur qui ne fonctionne pas sur cet ordinateur.',
  'form.redirect.loopback': 'Par mon navigateur ici',
  'form.redirect.scheme': 'Par mon navigateur ici, avec un lien qui ouvre Postern',
  'form.redirect.device': 'Sur un autre appareil, avec un code',
  'form.redirect.paste': 'Je colle l’adresse',
  'form.redirect_uri': 'URL de redirection',
  'form.redirect_uri.help': 'Vide : {redirect}. Certains fournisseurs veulent plutôt {scheme}://their.domain/path.',
  'form.redirect_host': 'Hôte',
  'form.redirect_host.help':
    'Une adresse est plus sûre qu’un nom : localhost peut mener ailleurs. Ne le changez que si le fournisseur y tient.',
  'form.ports': 'Ports',
  'form.ports.help': 'Séparés par des virgules, essayés dans cet ordre. Vide : n’importe quel port libre.',
  'form.resource': 'Ressources',
  'form.resource.help': 'Une adresse absolue par ligne (RFC 8707).',
  'form.organization': 'Organisation',
  'form.organization.help': 'Son ID ou son nom. La réponse doit être pour celle-ci.',
  'form.connection': 'Connexion (connection)',
  'form.connection.help': 'Va directement à cette manière de se connecter, par exemple google-oauth2.',
  'form.prompt': 'Invite (prompt)',
  'form.prompt.help': 'Ce que le fournisseur doit demander : login, consent, select_account ou none. Vide : il décide.',
  'form.login_hint': 'Indication de connexion',
  'form.login_hint.help': 'L’adresse e-mail ou le nom à remplir d’avance.',
  'form.screen_hint': 'Indication d’écran',
  'form.screen_hint.help': 'L’écran par lequel commencer, par exemple signup.',
  'form.max_age': 'Ancienneté maximale',
  'form.max_age.help':
    'Secondes depuis que vous avez prouvé pour la dernière fois qui vous êtes. 0 demande chaque fois.',
  'form.ui_locales': 'Langues',
  'form.ui_locales.help': 'Par ordre de préférence, séparées par des espaces, par exemple fr-CA en.',
  'form.acr_values': 'Niveaux d’authentification',
  'form.acr_values.help': 'acr_values, séparées par des espaces.',
  'form.response_mode': 'La réponse revient',
  'form.response_mode.help':
    'Un formulaire garde le code hors des adresses en chemin. Le fournisseur doit prendre en charge form_post.',
  'form.response_mode.query': 'Dans l’adresse',
  'form.response_mode.form_post': 'Comme formulaire (form_post)',
  'form.par': 'Transmettre d’abord la demande (PAR)',
  'form.par.help':
    'La demande va de Postern au fournisseur ; le navigateur ne reçoit qu’une référence. Là où le fournisseur l’exige, cela se fait de toute façon.',
  'form.dpop': 'Lier les jetons à une clé (DPoP)',
  'form.dpop.help': 'Un jeton volé est alors inutile ailleurs. Le fournisseur doit le prendre en charge.',
  'form.extra': 'Autres paramètres',
  'form.extra.help':
    'Ajoutés à la demande d’autorisation. Ils ne remplacent jamais l’un de ceux du dessus, et ne sont pas la place d’un jeton ou d’un mot de passe.',
  'form.extra.name': 'Nom',
  'form.extra.name.of': 'Nom de l’autre paramètre {number, number}',
  'form.extra.value': 'Valeur',
  'form.extra.value.of': 'Valeur de l’autre paramètre {number, number}',
  'form.extra.add': 'Ajouter un paramètre',
  'form.extra.remove': 'Supprimer',
  'form.extra.remove.of': 'Supprimer l’autre paramètre {number, number}',
  'form.submit.add': 'Ajouter le fournisseur',
  'form.submit.edit': 'Enregistrer',
  'form.cancel': 'Annuler',
  'form.problems':
    '{count, plural, one {# champ demande} many {# de champs demandent} other {# champs demandent}} votre attention.',

  'scheme.owner.unknown': 'Demande au système de ce qui ouvre les liens de {scheme}…',
  'scheme.owner.ours': 'Le système donne les liens de {scheme} à Postern.',
  'scheme.owner.nobody': 'Rien n’ouvre encore les liens de {scheme}.',
  'scheme.owner.other': 'Les liens de {scheme} ouvrent « {name} ».',
  'scheme.owner.stale': 'Les liens de {scheme} mènent à {path}, qui n’est pas ce Postern.',
  'scheme.register': 'Enregistrer le schéma',
  'scheme.unregister': 'Céder le schéma',

  'options.title': 'Se connecter à {provider}',
  'options.about': 'Pour cette connexion seulement ; les réglages du fournisseur restent tels quels.',
  'options.invitation': 'Lien d’invitation',
  'options.invitation.help': 'Celui de l’e-mail qui vous a invité à une organisation. La connexion se fait à celle-ci.',
  'options.invitation.arrived': 'Un lien a rempli l’invitation. Ne vous connectez que si vous l’attendiez.',
  'options.prompt.help':
    'Ce que le fournisseur doit demander : login, consent, select_account. Avec none il ne demande rien, et refuse s’il devait demander.',
  'options.more': 'Plus',
  'options.submit': 'Se connecter',

  'profile.problem.required': 'C’est nécessaire.',
  'profile.problem.not_a_url': 'Ce n’est pas une adresse web. Elle devrait ressembler à https://login.example.com.',
  'profile.problem.not_https':
    'Elle doit commencer par https://. Seule une adresse de cet ordinateur peut utiliser http://.',
  'profile.problem.issuer_has_query': 'Un émetteur n’a ni « ? » ni « # ». Retirez cette partie.',
  'profile.problem.not_a_domain': 'Ce n’est pas un domaine. Il devrait ressembler à tenant.eu.auth0.com.',
  'profile.problem.not_a_tenant':
    'Ce n’est pas un locataire. Collez son Directory (tenant) ID, ou l’un de ses domaines, comme contoso.com.',
  'profile.problem.tenant_needed':
    'Cela vaut pour tous les locataires, et n’importe qui pourrait y répondre. Donnez l’ID ou un domaine du seul locataire voulu.',
  'profile.problem.not_a_realm':
    'Cela ne nomme aucun royaume. L’adresse devrait ressembler à https://id.example.com/realms/acme.',
  'profile.problem.name_taken': 'Un autre fournisseur porte déjà ce nom. Choisissez-en un autre.',
  'profile.problem.whitespace': 'Il contient une espace ou un saut de ligne. Retirez-le.',
  'profile.problem.too_long': 'C’est trop long.',
  'profile.problem.scope_invalid':
    'Une portée ne contient ni guillemets ni barres obliques inverses. Séparez-en plusieurs par des espaces simples.',
  'profile.problem.resource_not_absolute':
    'Chacune doit être une adresse entière, comme https://api.example.com, sans « # ».',
  'profile.problem.max_age_invalid': 'Ce doit être un nombre entier de secondes, 0 ou plus.',
  'profile.problem.port_invalid': 'Les ports sont des nombres entiers de 1024 à 65535, séparés par des virgules.',
  'profile.problem.prompt_invalid': 'Des mots comme login ou select_account, séparés par des espaces ; none va seul.',
  'profile.problem.extra_reserved':
    'L’un des noms appartient à Postern, ou est pour un jeton ou un mot de passe. Ni l’un ni l’autre ne se règle ici.',
  'profile.problem.extra_invalid':
    'Chaque paramètre a besoin d’un nom à lui, fait uniquement de lettres, de chiffres et de . : _ -.',
  'profile.problem.redirect_uri_invalid':
    'Elle doit commencer par le schéma propre à Postern, puis un chemin, comme dev.postern.app:/callback, sans « ? » ni « # ».',
  'profile.problem.invitation_invalid':
    'Ce n’est pas un lien d’invitation. Il contient « invitation= » et « organization= » ; les logiciels de messagerie le coupent parfois.',
} as const satisfies Translated<typeof source>
