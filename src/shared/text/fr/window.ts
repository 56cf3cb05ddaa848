import type { windowMessages as source } from '../en/window'
import type { Translated } from '../translated'
import { attemptMessages } from './attempt'
import { logOutMessages } from './log-out'
import { presetMessages } from './presets'
import { profileFormMessages } from './profile-form'
import { reportMessages } from './report'
import { settingsMessages } from './settings'
import { toolMessages } from './tools'

export const windowMessages = {
  'app.name': 'Postern',
  'app.version': 'Version {version}',
  'app.places': 'Rubriques',
  'app.lab': 'Laboratoire',
  'app.open_log': 'Ouvrir le journal',
  'app.commands': 'Commandes',
  'app.control': 'Ctrl',
  'app.inspector': 'Inspecteur',
  'app.loading': 'Chargement…',
  'app.no_answer.message': 'Postern n’a pas répondu.',
  'app.no_answer.remedy': 'Réessayez. Si cela se reproduit, quittez Postern et relancez-le ; le journal en dit plus.',

  'keychain.short.ready': '{keychain} est prêt',
  'keychain.short.prompting': '{keychain} vous interroge dans sa propre fenêtre',
  'keychain.short.checking': 'Vérification de {keychain}…',
  'keychain.short.unavailable': '{keychain} est inutilisable',
  'keychain.check_again': 'Vérifier de nouveau',
  'keychain.memory.sign_in': 'Se connecter pour cette fois seulement',
  'keychain.memory.sign_in_to': 'Se connecter à {provider} pour cette fois seulement',
  'keychain.memory.meaning':
    '« Pour cette fois seulement » veut dire : les jetons restent en mémoire, ne sont jamais écrits sur le disque, et disparaissent quand vous quittez Postern.',
  'keychain.ready_now': '{keychain} est prêt maintenant.',
  'keychain.held':
    'Vous vous êtes connecté dans le navigateur. Postern termine la connexion dès que le trousseau fonctionne (au plus tard : {when}).',

  'storage.keychain': '{keychain} sur cet ordinateur',
  'storage.memory': 'Mémoire seulement, jusqu’à la fermeture de Postern',

  'accounts.title': 'Comptes',
  'accounts.add_provider': 'Ajouter un fournisseur',
  'accounts.none': 'Personne n’est encore connecté.',
  'accounts.none.next':
    'Choisissez un fournisseur ci-dessous. Votre navigateur s’ouvre, vous vous y connectez, et le compte apparaît ici.',

  'list.find': 'Chercher un compte ou un fournisseur',
  'list.found': '{count, plural, =0 {Aucun compte ne correspond} one {# compte} many {# de comptes} other {# comptes}}',
  'list.more': 'En afficher {next, number} de plus sur {left, number}',

  'first.title': 'Connectez-vous par votre propre navigateur',
  'first.what':
    'Postern vous connecte par le navigateur que vous utilisez déjà ; il ne voit donc jamais votre mot de passe.',
  'first.keeps':
    'Il garde ce dont vos outils ont besoin dans le trousseau de cet ordinateur ({keychain}), et le tient à jour.',
  'first.practice.title': 'Essayez avec le fournisseur d’entraînement',
  'first.practice.about':
    'Un petit fournisseur qui ne fonctionne que sur cet ordinateur. Rien à enregistrer et pas de mot de passe : saisissez un nom et suivez chaque étape.',
  'first.practice.action': 'Essayer',
  'first.own.title': 'Ajoutez votre fournisseur',
  'first.own.about':
    'Auth0, ou tout autre fournisseur OpenID. Il vous faut son adresse et l’ID client d’une application native.',
  'first.own.action': 'Ajouter votre fournisseur',

  'account.status.active': 'Connecté',
  'account.status.refreshing': 'Actualisation…',
  'account.status.expired': 'Expiré',
  'account.status.ended': 'Déconnecté par le fournisseur',
  'account.status.unreadable': 'Illisible',
  'account.just_signed_in': 'Connexion réussie.',
  'account.protected_by': 'Protégé par',
  'account.access_token': 'Jeton d’accès',
  'account.access_token.expires': 'Expire {when}',
  'account.access_token.expired': 'Expiré {when}',
  'account.access_token.expired_renewable': 'Expiré {when} ; Actualiser le renouvelle',
  'account.access_token.unknown': 'Le fournisseur n’a pas dit quand il expire',
  'account.refreshed': 'Dernière actualisation',
  'account.signed_in_at': 'Connexion',
  'account.just_now': 'À l’instant',
  'account.cannot_refresh':
    'Le fournisseur n’a pas donné de jeton d’actualisation ; ceci prend donc fin avec le jeton d’accès. Pour rester connecté, demandez la portée « offline_access ».',
  'account.missing_scope': 'Le fournisseur a omis : {scope}.',
  'account.retry.offline': 'Le fournisseur ne peut pas être joint ; vous êtes peut-être hors ligne.',
  'account.retry.stays': 'Le compte reste connecté. Prochaine tentative : {when}.',
  'account.retry.at': 'Prochaine tentative : {when}.',
  'account.refresh': 'Actualiser',
  'account.refresh.of': 'Actualiser {account}',
  'account.sign_out': 'Se déconnecter',
  'account.sign_out.of': 'Déconnecter {account}',
  'account.sign_in_again': 'Se reconnecter',
  'account.sign_in_again.of': 'Se reconnecter en tant que {account}',
  'account.check_again.of': 'Vérifier de nouveau pour {account}',
  'account.default': 'Par défaut',
  'account.default.use': 'Utiliser par défaut',
  'account.default.use.of': 'Utiliser {account} par défaut',
  'account.details': 'Détails',
  'account.details.of': 'Détails de {account}',
  'account.details.loading': 'Lecture…',
  'account.details.claims': 'Ce que le fournisseur dit de {account} (revendications du jeton d’ID)',
  'account.details.claim': 'Revendication',
  'account.details.value': 'Valeur',
  'account.details.issuer': 'Émetteur',
  'account.details.client_id': 'ID client',
  'account.details.scope': 'Portée',
  'account.details.left_out': 'Omis : {scope}',
  'account.details.audiences': 'Ce que {account} peut faire, et où (jetons d’accès)',
  'account.details.audience': 'Audience ou ressource',
  'account.details.audience.default': 'Celle par défaut du fournisseur',
  'account.details.expires': 'Expire',
  'account.details.expires.unknown': 'Non précisé',
  'account.details.token_type': 'Type de jeton',
  'account.details.none': 'Aucune',
  'account.details.no_tokens': 'Les jetons ne sont jamais affichés ici ; ils restent dans Postern.',

  'provider.list': 'Fournisseurs',
  'provider.practice': 'Fournisseur d’entraînement',
  'provider.practice.where': 'Fonctionne sur cet ordinateur seulement',
  'provider.practice.try': 'Essayer le fournisseur d’entraînement',
  'provider.accounts':
    '{count, plural, one {# compte connecté} many {# de comptes connectés} other {# comptes connectés}}',
  'provider.sign_in': 'Se connecter',
  'provider.sign_in_to': 'Se connecter à {provider}',
  'provider.sign_in_another': 'Ajouter un compte',
  'provider.sign_in_another_at': 'Ajouter un compte chez {provider}',
  'provider.sign_in_with': 'Se connecter avec des options…',
  'provider.sign_in_with_to': 'Se connecter à {provider} avec des options',
  'provider.edit': 'Modifier',
  'provider.edit.of': 'Modifier {provider}',
  'provider.remove': 'Supprimer',
  'provider.remove.of': 'Supprimer {provider}',
  'provider.remove.title': 'Supprimer {provider} ?',
  'provider.remove.meaning':
    'Postern oublie son adresse, l’ID client et les autres réglages. Rien ne change chez le fournisseur.',

  ...attemptMessages,
  ...presetMessages,
  ...reportMessages,
  ...settingsMessages,
  ...toolMessages,
  ...logOutMessages,

  'invitation.title': 'Un lien vous invite à rejoindre {organization}.',
  'invitation.title.named': 'Un lien vous invite à rejoindre {name} ({organization}).',
  'invitation.about': 'Ne continuez que si vous l’attendiez. Rien n’a encore été ouvert ni envoyé.',
  'invitation.provider': 'Fournisseur qui vous invite',
  'invitation.go_on': 'Continuer…',
  'invitation.no_provider': 'Ajoutez d’abord le fournisseur qui vous invite.',

  'notice.dismiss': 'Masquer ce message',
  ...profileFormMessages,
} as const satisfies Translated<typeof source>
