import type { practiceMessages as source } from '../en/practice'
import type { Translated } from '../translated'

export const practiceMessages = {
  'practice.provider': 'Fournisseur d’entraînement',
  'practice.not_real': 'Entraînement – pas un vrai compte',
  'practice.stays_here':
    'Il fonctionne uniquement sur cet ordinateur. Ce que vous tapez ici reste ici, et est oublié quand il s’arrête.',
  'practice.any_port': '{address} (n’importe quel port)',

  'practice.home.title': 'Le fournisseur d’entraînement fonctionne',
  'practice.home.lead': 'Il joue le rôle d’un fournisseur d’identité, pour essayer la connexion sans en avoir un.',
  'practice.home.issuer': 'Émetteur',
  'practice.home.client_id': 'ID client',
  'practice.home.redirect_uris': 'URI de redirection',
  'practice.home.discovery': 'Document de découverte',

  'practice.login.title': 'Se connecter',
  'practice.login.sign_up': 'Créer un compte',
  'practice.login.choose': 'Choisir un compte',
  'practice.login.lead': 'pour continuer vers {client}',
  'practice.login.organization': 'Pour l’organisation {name}.',
  'practice.login.invitation': 'Vous avez été invité à rejoindre {name}.',
  'practice.login.accounts': 'Comptes d’entraînement',
  'practice.login.signed_in': 'Connecté',
  'practice.login.suggested': 'Suggéré',
  'practice.login.or': 'ou',
  'practice.login.name': 'Utiliser n’importe quel autre nom',
  'practice.login.name_example': 'Émilie du Châtelet',
  'practice.login.name_missing': 'Tapez un nom de 1 à {longest, number} caractères.',
  'practice.login.submit': 'Continuer',
  'practice.login.cancel': 'Annuler',

  'practice.consent.title': 'Autoriser {client} à utiliser ce compte ?',
  'practice.consent.lead': '{client} demande à :',
  'practice.consent.api': 'Auprès de',
  'practice.consent.act_as_you': 'L’appeler en votre nom',
  'practice.consent.once_only':
    'La question est posée une fois. Les connexions suivantes avec ce compte passent directement.',
  'practice.consent.allow': 'Autoriser',
  'practice.consent.deny': 'Refuser',
  'practice.scope.openid': 'Savoir qui vous êtes',
  'practice.scope.profile': 'Voir votre nom',
  'practice.scope.email': 'Voir votre adresse e-mail',
  'practice.scope.offline_access': 'Vous garder connecté en votre absence',
  'practice.scope.read_notes': 'Lire vos notes d’entraînement',
  'practice.scope.write_notes': 'Modifier vos notes d’entraînement',

  'practice.device.input': 'Connecter un appareil',
  'practice.device.input.lead': 'Tapez le code que l’appareil affiche.',
  'practice.device.input.label': 'Code affiché',
  'practice.device.input.submit': 'Continuer',
  'practice.device.wrong_code': 'Ce code n’est pas le bon, ou n’est plus valable. Regardez l’appareil et réessayez.',
  'practice.device.failed': 'Cela n’a pas fonctionné. Demandez un nouveau code à l’appareil.',
  'practice.device.denied': 'L’appareil n’a pas été connecté',
  'practice.device.denied.lead': 'Vous pouvez fermer cette page.',
  'practice.device.confirm': 'Est-ce le code affiché par votre appareil ?',
  'practice.device.confirm.lead': '{client} demande à se connecter sur un autre appareil.',
  'practice.device.confirm.warning':
    'Si vous n’êtes pas à l’origine de cette demande, ou si les codes diffèrent, dites non.',
  'practice.device.confirm.yes': 'Oui, le connecter',
  'practice.device.confirm.no': 'Non',
  'practice.device.done': 'L’appareil est connecté',
  'practice.device.done.lead': 'Vous pouvez fermer cette page et revenir à l’appareil.',

  'practice.log_out.title': 'Se déconnecter du fournisseur d’entraînement ?',
  'practice.log_out.lead':
    'Le navigateur oublie qui vous êtes ici. Les sessions que Postern conserve ne sont pas touchées.',
  'practice.log_out.confirm': 'Se déconnecter',
  'practice.log_out.stay': 'Rester connecté',
  'practice.log_out.done': 'Vous êtes déconnecté',
  'practice.log_out.done.lead': 'Vous pouvez fermer cette page.',

  'practice.error.title': 'Cette demande ne peut pas recevoir de réponse',
  'practice.error.lead':
    'Postern a envoyé quelque chose que le fournisseur d’entraînement n’accepte pas ; il ne redirige donc pas.',
  'practice.error.expired': 'Cette page n’est plus valable',
  'practice.error.expired.lead':
    'La connexion à laquelle elle appartient est terminée, ou a été commencée ailleurs. Revenez à Postern et reconnectez-vous.',
  'practice.error.not_found': 'Il n’y a rien ici',
  'practice.error.not_found.lead': 'Le fournisseur d’entraînement n’a pas de page à cette adresse.',
  'practice.error.redirect': 'L’URI de redirection n’est pas enregistré',
  'practice.error.redirect.lead':
    'Un fournisseur ne redirige jamais vers une adresse qu’il ne connaît pas. Enregistrez-la, ou utilisez l’une de celles-ci :',
  'practice.error.asked': 'Demandé',
  'practice.error.registered': 'Enregistré',
  'practice.error.code': 'Erreur',
  'practice.error.description': 'Description de l’erreur',

  'practice.fault.stop': 'Le chemin du retour s’arrête ici',
  'practice.fault.stop.lead':
    'Vous avez voulu vous exercer avec un navigateur qui ne revient jamais. Postern attend toujours ; regardez sa fenêtre.',
} as const satisfies Translated<typeof source>
