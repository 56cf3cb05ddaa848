import type { attemptMessages as source } from '../en/attempt'
import type { Translated } from '../translated'

export const attemptMessages = {
  'attempt.title': 'Connexion à {provider}',
  'attempt.stage.preparing': 'Préparation : recherche du fournisseur et vérification du trousseau.',
  'attempt.stage.waiting':
    'En attente de votre navigateur. Connectez-vous là-bas ; Postern remarque quand vous avez terminé.',
  'attempt.stage.waiting.silent':
    'Le fournisseur est interrogé par votre navigateur, sans vous poser de question. Il n’y a rien à faire ; un onglet peut rester ouvert.',
  'attempt.stage.waiting.device':
    'En attente de votre approbation sur un autre appareil. Postern remarque quand vous avez terminé.',
  'attempt.stage.waiting.paste': 'En attente de l’adresse sur laquelle se termine un navigateur ailleurs.',
  'attempt.stage.exchanging': 'Le navigateur a répondu. Son code est échangé contre des jetons.',
  'attempt.stage.checking': 'Vérification que la réponse est authentique et vous est destinée.',
  'attempt.stage.saving': 'Enregistrement du compte.',
  'attempt.step.preparing': 'Préparer',
  'attempt.step.waiting': 'Navigateur',
  'attempt.step.waiting.device': 'Approuver',
  'attempt.step.exchanging': 'Échanger',
  'attempt.step.checking': 'Vérifier',
  'attempt.step.saving': 'Enregistrer',
  'attempt.step.done': '{step}, fait',
  'attempt.step.present': '{step}, en cours',
  'attempt.step.failed': '{step}, échec',
  'attempt.step.open': '{step}, à venir',
  'attempt.steps': 'Étapes de la connexion à {provider}',
  'attempt.countdown': 'encore {minutes, number}:{seconds, number, ::00}',
  'attempt.countdown.spoken':
    'encore {minutes, plural, =0 {} one {# minute } many {# de minutes } other {# minutes }}{seconds, plural, one {# seconde} many {# de secondes} other {# secondes}}',
  'attempt.strays':
    '{count, plural, one {# autre redirection est arrivée et a été écartée} many {# d’autres redirections sont arrivées et ont été écartées} other {# autres redirections sont arrivées et ont été écartées}}. C’est sans dommage ; Postern attend toujours la bonne.',
  'attempt.open_again': 'Rouvrir',
  'attempt.open_again.of': 'Rouvrir la page de connexion à {provider}',
  'attempt.open_here': 'Ouvrir sur cet ordinateur',
  'attempt.open_here.of': 'Ouvrir sur cet ordinateur la page de connexion à {provider}',
  'attempt.copy_link': 'Copier le lien',
  'attempt.copy_link.of': 'Copier le lien de connexion à {provider}',
  'attempt.copied': 'Copié',
  'attempt.cancel': 'Annuler',
  'attempt.cancel.of': 'Annuler la connexion à {provider}',
  'attempt.memory': 'Pour cette fois seulement : les jetons disparaîtront quand vous quitterez Postern.',
  'attempt.hints': 'Rien ne se passe ?',
  'attempt.cause.browser_failed': 'Le navigateur n’a pas pu être ouvert. Copiez le lien et ouvrez-le vous-même.',
  'attempt.cause.browser_absent':
    'Aucun navigateur n’a demandé la page que Postern a ouverte. Il est peut-être en train de démarrer ; sinon, rouvrez-la ou copiez le lien.',
  'attempt.cause.scheme_other':
    'Le système donne les liens du schéma de Postern à une autre application. Enregistrez le schéma, puis terminez dans le navigateur.',
  'attempt.cause.scheme_nobody':
    'Plus rien n’ouvre les liens du schéma de Postern. Enregistrez-le, puis terminez dans le navigateur.',
  'attempt.cause.scheme_stale':
    'Les liens du schéma de Postern mènent à un programme déplacé ou supprimé. Enregistrez le schéma, puis terminez dans le navigateur.',
  'attempt.cause.other_answer':
    'Une réponse est arrivée qui appartient à une autre connexion. Terminez dans l’onglet que Postern a ouvert en dernier.',
  'attempt.cause.tab_closed': 'L’onglet a été fermé, ou se trouve derrière une autre fenêtre. Rouvrez-le.',
  'attempt.cause.scheme_prompt':
    'Le navigateur demande s’il peut ouvrir Postern, ou n’y est pas autorisé. Autorisez-le, ou appuyez de nouveau sur le bouton de sa page.',
  'attempt.cause.browser_profile':
    'La page s’est ouverte dans un autre navigateur ou profil de navigateur. Copiez le lien et collez-le là où vous voulez vous connecter.',
  'attempt.cause.not_registered':
    'Le fournisseur refuse l’URL de redirection ou de rappel (callback). Enregistrez {redirect} chez lui, exactement ainsi.',
  'attempt.cause.way_blocked':
    'Le navigateur affiche une erreur à la fin. Une extension ou un réglage « HTTPS uniquement » bloque peut-être le retour ; autorisez {redirect}.',
  'attempt.cause.form_action':
    'Le bouton d’autorisation ne fait rien : la page du fournisseur interdit peut-être le retour (par sa politique, « form-action »). Signalez-le à ses responsables.',
  'attempt.cause.other_computer':
    'La page dit qu’elle ne peut pas se connecter. Le navigateur doit fonctionner sur cet ordinateur pour que la réponse arrive.',
  'attempt.register_scheme': 'Enregistrer le schéma',
  'attempt.failed.title': 'La connexion à {provider} a échoué',
  'attempt.failed.said': 'Ce qui a été dit',
  'attempt.failed.code': 'Code',
  'attempt.try_again': 'Réessayer',
  'attempt.try_again.of': 'Réessayer de se connecter à {provider}',
  'attempt.new_code': 'Obtenir un nouveau code',
  'attempt.new_code.of': 'Obtenir un nouveau code de connexion à {provider}',
  'attempt.ask_me': 'Se connecter dans le navigateur',
  'attempt.ask_me.of': 'Se connecter à {provider} dans le navigateur',
  'attempt.sign_in_anew': 'Recommencer la connexion',
  'attempt.sign_in_anew.of': 'Recommencer la connexion à {provider}',
  'attempt.open_settings': 'Ouvrir les réglages',
  'attempt.edit_provider': 'Modifier le fournisseur',
  'attempt.inspect': 'Voir chaque étape',
  'attempt.inspect.of': 'Voir chaque étape de la connexion à {provider}',
  'attempt.dismiss': 'Masquer',
  'attempt.dismiss.of': 'Masquer la connexion à {provider}',
  'device.address': 'Sur un appareil quelconque muni d’un navigateur, ouvrez',
  'device.code': 'et saisissez ce code :',
  'device.copy_code': 'Copier le code',
  'device.copy_code.of': 'Copier le code de connexion à {provider}',
  'device.compare': 'Si la page affiche un code, ce doit être celui-ci.',
  'device.qr': 'Code QR de {address}',
  'device.qr.complete': 'Code QR de {address} contenant le code',
  'paste.open': 'Copiez le lien et ouvrez-le dans un navigateur sur n’importe quel ordinateur.',
  'paste.sign_in':
    'Connectez-vous là-bas. À la fin, le navigateur ne peut pas atteindre {redirect} : c’est normal, car Postern fonctionne ailleurs.',
  'paste.copy': 'Copiez l’adresse entière depuis la barre d’adresse de ce navigateur et collez-la ici.',
  'paste.address': 'Collez l’adresse sur laquelle l’autre navigateur s’est arrêté',
  'paste.address.of': 'Collez l’adresse sur laquelle l’autre navigateur s’est arrêté, pour la connexion à {provider}',
  'paste.submit': 'Continuer',
  'paste.registered': 'Enregistrez {redirect} chez le fournisseur, exactement ainsi.',
  'paste.other': 'C’était la réponse à une autre connexion, qui se poursuit maintenant. Celle-ci attend toujours.',
  'paste.problem.redirect_malformed':
    'Ce n’est pas l’adresse sur laquelle le navigateur s’est arrêté. Elle commence par {redirect} et contient « code= ».',
  'paste.problem.state_mismatch':
    'Cette adresse appartient à une connexion plus ancienne, ou faite ailleurs. Ouvrez de nouveau le lien et collez l’adresse sur laquelle il s’arrête.',
  ways: 'Utiliser une autre voie…',
  'ways.of': 'Utiliser une autre voie pour se connecter à {provider}',
  'ways.loopback': 'Mon navigateur ici',
  'ways.loopback.of': 'Se connecter à {provider} avec mon navigateur ici',
  'ways.loopback.help': 'Il s’ouvre de lui-même, et la réponse arrive directement à Postern.',
  'ways.scheme': 'Un lien qui ouvre Postern',
  'ways.scheme.of': 'Se connecter à {provider} par un lien qui ouvre Postern',
  'ways.scheme.help': 'Pour un navigateur d’ici qui bloque le chemin vers une adresse de cet ordinateur.',
  'ways.device': 'Sur un autre appareil',
  'ways.device.of': 'Se connecter à {provider} sur un autre appareil',
  'ways.device.help': 'Postern affiche un code, et vous le saisissez sur un téléphone ou tout autre ordinateur.',
  'ways.paste': 'Coller l’adresse',
  'ways.paste.of': 'Se connecter à {provider} en collant l’adresse',
  'ways.paste.help': 'Vous ouvrez un lien où vous voulez, et collez l’adresse sur laquelle le navigateur s’arrête.',
  'attempt.cancelled': 'La connexion à {provider} a été annulée.',
  'attempt.announce.signed_in': 'Connexion à {provider} réussie, compte {account}.',
  'attempt.announce.failed': 'La connexion à {provider} a échoué. {message}',
} as const satisfies Translated<typeof source>
