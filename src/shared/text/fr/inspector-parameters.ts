import type { inspectorParameterMessages as source } from '../en/inspector-parameters'
import type { Translated } from '../translated'

export const inspectorParameterMessages = {
  'parameter.response_type': 'Demande un code ; les jetons ne passent jamais par le navigateur.',
  'parameter.response_mode': 'Comment la réponse revient : dans l’adresse, ou comme formulaire.',
  'parameter.client_id': 'Quelle application demande. Ce n’est pas un secret.',
  'parameter.redirect_uri': 'Où le navigateur apporte la réponse.',
  'parameter.scope': 'Ce qui est demandé ; « openid » demande qui vous êtes.',
  'parameter.audience': 'L’API à laquelle le jeton d’accès est destiné.',
  'parameter.resource': 'L’API à laquelle le jeton d’accès est destiné.',
  'parameter.organization': 'L’organisation à laquelle se connecter.',
  'parameter.invitation': 'L’invitation à une organisation. Quiconque l’a peut entrer.',
  'parameter.connection': 'Va directement à une manière de se connecter.',
  'parameter.prompt': 'Ce que le fournisseur doit demander, ou qu’il ne peut rien demander.',
  'parameter.login_hint': 'Qui va probablement se connecter. Cela dit qui vous êtes, et n’est donc pas affiché.',
  'parameter.screen_hint': 'La page par laquelle commencer.',
  'parameter.max_age': 'Il y a combien de secondes au plus vous avez pu prouver qui vous êtes.',
  'parameter.ui_locales': 'Langues, par ordre de préférence.',
  'parameter.acr_values': 'Quelle force la connexion doit avoir.',
  'parameter.dpop_jkt': 'La clé à laquelle le code est lié : son empreinte.',
  'parameter.state': 'Aléatoire. Grâce à lui la réponse trouve cette tentative, et aucune réponse forgée n’y parvient.',
  'parameter.nonce': 'Aléatoire. Il revient dans le jeton d’ID et le lie à cette demande.',
  'parameter.code_challenge': 'L’empreinte d’un secret, le vérificateur, qui seul permet d’échanger le code.',
  'parameter.code_challenge_method': 'Comment cette empreinte a été calculée. Toujours S256.',
  'parameter.request_uri': 'Représente toute la demande, que le fournisseur a déjà.',
} as const satisfies Translated<typeof source>
