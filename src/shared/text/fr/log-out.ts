import type { logOutMessages as source } from '../en/log-out'
import type { Translated } from '../translated'

export const logOutMessages = {
  'sign_out.title': 'Déconnecter {account} ?',
  'sign_out.how': 'Où se déconnecter',
  'sign_out.local': 'Sur cet ordinateur seulement',
  'sign_out.local.about':
    'Postern supprime les jetons du compte. Le fournisseur n’est pas prévenu, et votre navigateur reste connecté.',
  'sign_out.revoke': 'Sur cet ordinateur et chez le fournisseur',
  'sign_out.revoke.about':
    '{provider} révoque aussi le jeton d’actualisation, de sorte que personne ne peut plus l’utiliser. Votre navigateur reste connecté.',
  'sign_out.everywhere': 'Dans le navigateur aussi',
  'sign_out.everywhere.about':
    'Tout cela ; puis votre navigateur s’ouvre, et {provider} vous y déconnecte. D’autres applications peuvent vous demander de vous reconnecter.',
  'sign_out.submit': 'Se déconnecter',
  'sign_out.remove': 'Retirer de la liste',
  'sign_out.remove.meaning':
    'Ou retirez maintenant le compte de la liste. Ce que le trousseau ({keychain}) en contient y reste jusqu’à ce qu’il soit de nouveau utilisable ; Postern le supprime alors. Le fournisseur n’est pas prévenu.',

  'signed_out.title': 'Déconnexion de {account} effectuée sur cet ordinateur.',
  'signed_out.not_revoked':
    'Le fournisseur n’a pas révoqué le jeton d’actualisation. Si c’est important, mettez fin à la session dans votre compte chez lui.',
  'signed_out.no_browser':
    'Le fournisseur n’a pas de page qui vous déconnecte dans le navigateur ; vous y êtes donc peut-être encore connecté.',

  'revocation.pending': 'Il reste à prévenir {provider} de la déconnexion de {account}.',
  'revocation.retry': 'Prochaine tentative de Postern : {when}.',
  'revocation.keychain': 'Le trousseau fait obstacle : {message}',
  'revocation.now': 'Postern réessaie maintenant.',
  'revocation.forget': 'Ne plus prévenir',
  'revocation.forget.of': 'Ne plus prévenir {provider} de la déconnexion de {account}',

  'log_out.title': 'Déconnexion de {provider} dans le navigateur',
  'log_out.waiting':
    'Déconnexion de {account} effectuée sur cet ordinateur. La page de votre navigateur vous y déconnecte.',
  'log_out.unconfirmed':
    'Le navigateur est revenu, mais sans ce qui montre que c’était la réponse. Cela ne prouve rien ; Postern attend toujours la bonne.',
  'log_out.open_again': 'Rouvrir',
  'log_out.open_again.of': 'Rouvrir la page de déconnexion de {provider}',
  'log_out.copy_link': 'Copier le lien',
  'log_out.copy_link.of': 'Copier le lien de déconnexion de {provider}',
  'log_out.copied': 'Copié',
  'log_out.cancel': 'Annuler',
  'log_out.cancel.of': 'Annuler la déconnexion de {provider} dans le navigateur',
  'log_out.hints': 'Rien ne se passe ?',
  'log_out.hints.registered':
    'Le fournisseur refuse l’adresse, ou le navigateur ne revient pas. Enregistrez chez lui {uri} comme URL de déconnexion, exactement ainsi.',
  'log_out.hints.browser':
    'La page s’est ouverte dans un autre navigateur ou profil de navigateur. Copiez le lien, qui vaut pour une visite sur cet ordinateur, et collez-le là où vous êtes connecté.',
  'log_out.ended.confirmed': '{provider} a confirmé la déconnexion de {account} dans le navigateur.',
  'log_out.ended.unconfirmed':
    'La déconnexion de {account} de {provider} dans le navigateur n’est pas confirmée : il est revenu sans ce qui la montre. Sur cet ordinateur, la déconnexion de {account} est faite.',
  'log_out.ended.timed_out':
    'Le navigateur n’est pas revenu ; {account} y est peut-être encore en session chez {provider}. Sur cet ordinateur, la déconnexion de {account} est faite.',
  'log_out.ended.cancelled':
    'La déconnexion de {provider} dans le navigateur a été annulée ; {account} y est peut-être encore en session. Sur cet ordinateur, la déconnexion de {account} est faite.',
  'log_out.ended.failed':
    'La déconnexion de {provider} dans le navigateur a échoué ; {account} y est peut-être encore en session. Sur cet ordinateur, la déconnexion de {account} est faite.',
  'log_out.dismiss': 'Masquer',
  'log_out.dismiss.of': 'Masquer la déconnexion de {account} de {provider}',
} as const satisfies Translated<typeof source>
