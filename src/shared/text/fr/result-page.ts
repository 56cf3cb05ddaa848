import type { resultPageMessages as source } from '../en/result-page'
import type { Translated } from '../translated'

export const resultPageMessages = {
  'page.lang': 'fr',
  'page.signed_in.title': 'Connexion réussie',
  'page.signed_in.account': '{account} chez {provider}',
  'page.signed_in.next': 'Vous pouvez fermer cet onglet et revenir à Postern.',
  'page.failed.title': 'La connexion a échoué',
  'page.failed.silent.title': 'La connexion sans question n’a pas abouti',
  'page.failed.silent.what': 'Postern a demandé au fournisseur de vous connecter sans rien vous demander.',
  'page.failed.detail': 'Ce qui a été signalé',
  'page.failed.next': 'Vous pouvez fermer cet onglet. Revenez à Postern pour réessayer.',
  'page.cancelled.title': 'La connexion a été annulée',
  'page.cancelled.next': 'Rien n’a été enregistré. Vous pouvez fermer cet onglet.',
  'page.signed_out.title': 'Déconnexion réussie',
  'page.signed_out.account': '{account} chez {provider}',
  'page.signed_out.next': 'Dans Postern et dans ce navigateur. Vous pouvez fermer cet onglet.',
  'page.sign_out_unconfirmed.title': 'Ceci ne confirme pas votre déconnexion',
  'page.sign_out_unconfirmed.next':
    'Dans Postern, la déconnexion est faite. Cette adresse ne prouve pas qu’elle le soit aussi dans ce navigateur. Pour vous en assurer, ouvrez la page du fournisseur et regardez.',
  'page.stray.title': 'Postern n’attendait pas cela',
  'page.stray.next':
    'Cette adresse n’appartient à aucune connexion en cours. Si vous venez de vous connecter, revenez à Postern et rouvrez le navigateur à partir de là.',
  'page.unfinished.title': 'Cela prend trop de temps',
  'page.unfinished.next': 'Revenez à Postern pour voir comment cela s’est terminé. Vous pouvez fermer cet onglet.',
} as const satisfies Translated<typeof source>
