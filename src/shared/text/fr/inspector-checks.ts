import type { inspectorCheckMessages as source } from '../en/inspector-checks'
import type { Translated } from '../translated'

export const inspectorCheckMessages = {
  'check.issuer.title': 'Les métadonnées sont celles du fournisseur interrogé',
  'check.issuer.attack':
    'Une page qui répond à la place du fournisseur pourrait nommer ses propres points de terminaison et y recueillir codes et jetons.',
  'check.storage_ready.title': 'Le trousseau fonctionne avant que le navigateur ne s’ouvre',
  'check.storage_ready.attack':
    'Pas une attaque, mais une tentation : des jetons qui ne peuvent être gardés en sûreté finiraient dans un fichier, ou la connexion serait vaine.',
  'check.redirect_literal.title': 'La réponse vient à une adresse en chiffres',
  'check.redirect_literal.attack':
    'Le nom localhost peut être détourné vers une autre interface réseau ou un autre ordinateur, qui recevrait alors le code.',
  'check.code_challenge.title': 'Le code est lié à cette demande (PKCE avec S256)',
  'check.code_challenge.attack':
    'Une autre application qui capte la redirection pourrait échanger le code contre des jetons. Sans le vérificateur, elle ne le peut pas.',
  'check.request_pushed.title': 'La demande va d’abord au fournisseur',
  'check.request_pushed.attack':
    'Ce qui est dans l’adresse peut être lu et modifié dans le navigateur : par une extension, ou dans son historique.',
  'check.state.title': 'La réponse appartient à l’une de nos demandes',
  'check.state.attack':
    'Une page web pourrait vous envoyer une redirection à elle, et vous seriez connecté au compte d’un attaquant sans le remarquer.',
  'check.response_mode.title': 'La réponse est venue de la manière demandée',
  'check.response_mode.attack':
    'Un formulaire sur une page web quelconque pourrait envoyer une réponse à Postern, ce qu’un navigateur fait sans demander.',
  'check.exact_redirect_uri.title': 'La redirection est venue à l’adresse exacte',
  'check.exact_redirect_uri.attack':
    'Une redirection destinée à une autre application ou à une autre connexion sur cet ordinateur pourrait être prise pour celle-ci.',
  'check.single_parameters.title': 'Aucun paramètre ne vient deux fois, et aucun jeton avec eux',
  'check.single_parameters.attack':
    'Deux codes dans une redirection permettraient à un attaquant d’en ajouter un ; lequel compte serait affaire de chance.',
  'check.response_issuer.title': 'La réponse nomme son fournisseur (iss)',
  'check.response_issuer.attack':
    'Dans une confusion (mix-up), un fournisseur malveillant fait suivre la réponse d’un fournisseur honnête et se fait envoyer le code de ce dernier.',
  'check.code_present.title': 'Il y a un code',
  'check.code_present.attack': 'Pas une attaque : sans code, il n’y a rien à échanger.',
  'check.token_response.title': 'La réponse de jetons a la forme qui convient',
  'check.token_response.attack':
    'La page d’un réseau intermédiaire, ou une erreur au visage aimable, pourrait être prise pour des jetons.',
  'check.token_type.title': 'Les jetons sont du type demandé',
  'check.token_type.attack':
    'Des jetons Bearer en réponse à une preuve DPoP sont un déclassement silencieux : qui en vole un peut l’utiliser.',
  'check.id_token_signature.title': 'Le jeton d’ID est signé par le fournisseur, avec un algorithme que nous acceptons',
  'check.id_token_signature.attack':
    'N’importe qui entre vous et le fournisseur pourrait y écrire n’importe quel nom ; avec l’algorithme « none », même pas besoin de clé.',
  'check.id_token_iss.title': 'Le jeton d’ID nomme ce fournisseur (iss)',
  'check.id_token_iss.attack': 'Un jeton d’un autre fournisseur, où l’attaquant peut choisir des noms, serait cru.',
  'check.id_token_aud.title': 'Le jeton d’ID est destiné à ce client (aud)',
  'check.id_token_aud.attack':
    'Un jeton que vous avez donné à une autre application pourrait être rejoué ici, et le propriétaire de celle-ci passerait pour vous.',
  'check.id_token_exp.title': 'Le jeton d’ID n’a pas expiré (exp)',
  'check.id_token_exp.attack':
    'Un jeton trouvé dans un vieux journal ou une vieille sauvegarde connecterait quelqu’un pour toujours.',
  'check.id_token_iat.title': 'Le jeton d’ID dit quand il a été fait (iat)',
  'check.id_token_iat.attack': 'Son âge serait inconnu ; un ancien aurait donc l’air d’un nouveau.',
  'check.nonce.title': 'Le jeton d’ID appartient à cette demande (nonce)',
  'check.nonce.attack':
    'Une réponse volée à une autre de vos connexions pourrait être injectée dans celle-ci, et conviendrait en tout le reste.',
  'check.at_hash.title': 'Le jeton d’accès va avec le jeton d’ID (at_hash)',
  'check.at_hash.attack':
    'Un jeton d’accès d’un autre compte pourrait être placé à côté de votre jeton d’ID, et votre travail irait à ce compte.',
  'check.same_subject.title': 'Un jeton d’ID actualisé concerne la même personne',
  'check.same_subject.attack':
    'Une actualisation pourrait changer votre compte en celui d’un autre sans que vous le remarquiez.',
  'check.organization.title': 'La réponse est pour l’organisation demandée',
  'check.organization.attack': 'Un membre d’une organisation pourrait entrer là où une autre était demandée.',
  'check.user_info_subject.title': 'UserInfo parle de la même personne',
  'check.user_info_subject.attack':
    'Le nom sur la fiche pourrait être celui d’un autre que la personne qui s’est connectée.',
  'check.storage_verified.title': 'Ce qui a été enregistré a été relu',
  'check.storage_verified.attack':
    'Pas une attaque : mais un trousseau qui dit oui et ne garde rien perdrait le compte au prochain démarrage.',
  'check.rotation.title': 'Une actualisation a apporté un nouveau jeton d’actualisation',
  'check.rotation.attack':
    'Un jeton d’actualisation volé vaudrait aussi longtemps que le vôtre. Avec la rotation, le second usage trahit le vol.',
  'check.device_endpoint.title': 'Le fournisseur permet la connexion sur un autre appareil',
  'check.device_endpoint.attack':
    'Pas une attaque : sans ce point de terminaison, il n’y a personne à qui demander un code.',
  'check.device_response.title': 'Le code et l’adresse pour l’autre appareil ont la forme qui convient',
  'check.device_response.attack':
    'Une adresse sans https, ou un code avec des caractères cachés, pourrait vous mener à la page d’un autre.',
  'check.auth_time.title': 'Vous avez prouvé qui vous êtes aussi récemment que demandé (auth_time)',
  'check.auth_time.attack':
    'Quiconque est devant votre navigateur aujourd’hui entrerait grâce à ce que vous avez prouvé la semaine dernière.',
  'check.scope.title': 'Toutes les portées demandées ont été accordées',
  'check.scope.attack':
    'Pas une attaque : mais le jeton permet moins que demandé, et un outil peut échouer plus tard pour cette raison.',
  'check.audience.title': 'Le jeton d’accès est pour l’API demandée (aud)',
  'check.audience.attack':
    'Un jeton pour une autre API serait envoyé à celle-ci, qui pourrait l’utiliser là-bas en votre nom.',
} as const satisfies Translated<typeof source>
