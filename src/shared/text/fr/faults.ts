import type { faultMessages as source } from '../en/faults'
import type { Translated } from '../translated'

export const faultMessages = {
  'fault.form_action.title': 'La politique de la page bloque le retour',
  'fault.form_action.happens':
    'La page de connexion ne laisse son formulaire mener qu’au fournisseur (CSP form-action) ; Chrome s’arrête donc à la redirection, sans un mot.',
  'fault.form_action.protects':
    'Rien n’est perdu : Postern dit qu’il attend toujours, affiche un compte à rebours et propose le lien pour un autre navigateur.',
  'fault.no_answer.title': 'Le navigateur ne revient jamais',
  'fault.no_answer.happens':
    'L’onglet reste chez le fournisseur, comme s’il avait été fermé ou qu’une extension faisait obstacle.',
  'fault.no_answer.protects':
    'La tentative a une limite de temps et un bouton Annuler ; rien ne reste ouvert ensuite, et une réponse tardive ne trouve personne.',
  'fault.denial.title': 'Le fournisseur dit non',
  'fault.denial.happens': 'Après votre connexion, une règle du fournisseur vous refuse avec access_denied.',
  'fault.denial.protects':
    'Le refus n’est cru que parce que son state et son iss sont justes. Aucune demande de jetons ne suit, et rien n’est enregistré.',
  'fault.wrong_state.title': 'La réponse porte un state faux',
  'fault.wrong_state.happens':
    'Une redirection arrive qui n’appartient à aucune demande, comme le ferait celle qu’une page web aurait forgée.',
  'fault.wrong_state.protects':
    'Postern retrouve les tentatives par state uniquement : il écarte la redirection et attend toujours la bonne.',
  'fault.wrong_issuer.title': 'La réponse vient d’un autre fournisseur',
  'fault.wrong_issuer.happens':
    'La redirection nomme un autre émetteur, comme dans une attaque par confusion (mix-up).',
  'fault.wrong_issuer.protects':
    'Le paramètre iss est comparé avant toute autre chose ; le code n’est donc envoyé à personne.',
  'fault.missing_issuer.title': 'La réponse ne dit pas de qui elle vient',
  'fault.missing_issuer.happens': 'Le fournisseur promet un paramètre iss, et la redirection n’en a pas.',
  'fault.missing_issuer.protects': 'Ce qui est promis doit être là : sinon un attaquant n’aurait qu’à l’omettre.',
  'fault.slow_tokens.title': 'Le point de terminaison des jetons ne répond pas',
  'fault.slow_tokens.happens': 'Le code est échangé, et la réponse prend une minute.',
  'fault.slow_tokens.protects':
    'Une requête dispose de vingt secondes. Ensuite le code n’est pas renvoyé, car il a pu être utilisé.',
  'fault.code_used_twice.title': 'Le code a déjà été utilisé',
  'fault.code_used_twice.happens': 'Quelqu’un d’autre a échangé le code avant que Postern ne le fasse.',
  'fault.code_used_twice.protects':
    'Un code ne vaut qu’une fois : le fournisseur le refuse avec invalid_grant. Un voleur n’a pas de vérificateur (PKCE), et n’obtient donc rien non plus.',
  'fault.unsigned.title': 'Le jeton d’ID n’a pas de signature',
  'fault.unsigned.happens': 'L’algorithme du jeton d’ID est « none » ; n’importe qui aurait donc pu l’écrire.',
  'fault.unsigned.protects': 'Seuls des algorithmes de signature nommés sont acceptés ; « none » n’en fait pas partie.',
  'fault.bad_signature.title': 'Le jeton d’ID a été modifié',
  'fault.bad_signature.happens': 'Le sujet du jeton d’ID a été remplacé après sa signature.',
  'fault.bad_signature.protects':
    'La signature est vérifiée avec les clés publiées par le fournisseur, bien que le jeton soit venu directement de lui. Les jetons sont rendus.',
  'fault.wrong_audience.title': 'Le jeton d’ID est pour une autre application',
  'fault.wrong_audience.happens': 'Le jeton d’ID est authentique, mais a été fait pour un autre client.',
  'fault.wrong_audience.protects': 'La revendication aud doit être notre propre ID client.',
  'fault.wrong_nonce.title': 'Le jeton d’ID est d’une autre connexion',
  'fault.wrong_nonce.happens': 'Le jeton d’ID est authentique et destiné à Postern, mais répond à une autre demande.',
  'fault.wrong_nonce.protects': 'Le nonce qu’il contient doit être la valeur aléatoire de cette demande précise.',
  'fault.expired.title': 'Le jeton d’ID a expiré',
  'fault.expired.happens': 'Le jeton d’ID a pris fin il y a deux heures, et les deux horloges en conviennent.',
  'fault.expired.protects': 'Un jeton expiré est refusé ; les horloges peuvent différer d’une minute.',
  'fault.clock_skew.title': 'Les horloges ne concordent pas',
  'fault.clock_skew.happens': 'Tout est en ordre, mais l’horloge du fournisseur retarde de trois heures.',
  'fault.clock_skew.protects':
    'Le jeton est tout de même refusé, et Postern nomme les deux heures, pour que vous regardiez l’horloge et non le fournisseur.',
  'fault.refresh_token_reuse.title': 'Le jeton d’actualisation a déjà été utilisé',
  'fault.refresh_token_reuse.happens':
    'La connexion est faite, mais quelqu’un d’autre a utilisé votre jeton d’actualisation. Appuyez sur Actualiser près du compte pour le voir.',
  'fault.refresh_token_reuse.protects':
    'Le second usage d’un jeton remplacé trahit le vol : le fournisseur met fin à toute la famille, jetons du voleur compris.',
} as const satisfies Translated<typeof source>
