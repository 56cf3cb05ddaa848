import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': 'Réglages',
  'settings.general': 'Général',
  'settings.language': 'Langue',
  'settings.language.help': 'Change aussitôt. Ce que disent le fournisseur et le système reste tel qu’ils le disent.',
  'settings.language.system': 'Celle du système',
  'settings.theme': 'Apparence',
  'settings.theme.system': 'Celle du système',
  'settings.theme.light': 'Claire',
  'settings.theme.dark': 'Sombre',
  'settings.desktop': 'Sur cet ordinateur',
  'settings.login': 'Démarrer Postern à l’ouverture de ma session',
  'settings.login.help': 'Sans fenêtre. Ainsi les comptes restent à jour, et les outils reçoivent aussitôt un jeton.',
  'settings.notifications': 'M’avertir quand mon intervention est nécessaire',
  'settings.notifications.help':
    'Quand un fournisseur vous a déconnecté, qu’un outil attend votre connexion, ou qu’une connexion s’est terminée hors de votre vue.',
  'settings.tray': 'Afficher Postern dans la zone de notification',
  'settings.tray.mac': 'Afficher Postern dans la barre des menus',
  'settings.stays': 'Rester lancé dans la zone de notification quand la fenêtre est fermée',
  'settings.stays.help': '« Quitter Postern » y met fin : dans la zone de notification, ou dans le menu.',
  'settings.tray.missing':
    'Ce bureau n’affiche pas de zone de notification ; fermer la fenêtre quitte donc Postern. Relancez Postern pour l’ouvrir.',
  'settings.log': 'Journal',
  'settings.log.help': 'Chaque étape de chaque connexion, sans secrets.',
  'settings.default': 'Fournisseur par défaut',
  'settings.default.help':
    'Celui qui vaut quand un outil n’en nomme aucun. Chaque fournisseur a son propre compte par défaut.',
  'settings.hosts': 'Serveurs auxquels les outils portent des jetons',
  'settings.hosts.help':
    'Les assistants d’identification, comme ceux de Git et de Docker, portent un jeton à ces serveurs et à aucun autre.',
  'settings.hosts.none': 'Aucun.',
  'settings.hosts.new': 'Ajouter un serveur…',
  'settings.hosts.host': 'Serveur',
  'settings.hosts.host.help': 'Comme git.example.com, avec le port si ce n’est pas 443.',
  'settings.hosts.host.wrong': 'Le nom d’un serveur, sans chemin. Il doit avoir TLS, sauf s’il est sur cet ordinateur.',
  'settings.hosts.profile': 'Fournisseur',
  'settings.hosts.token': 'Jeton',
  'settings.hosts.token.access': 'Jeton d’accès',
  'settings.hosts.token.id': 'Jeton d’ID',
  'settings.hosts.token.access.of': 'Jeton d’accès de {profile}',
  'settings.hosts.token.id.of': 'Jeton d’ID de {profile}',
  'settings.hosts.audience': 'Audience',
  'settings.hosts.audience.help': 'L’API à laquelle le jeton est destiné. Vide : celle de la connexion.',
  'settings.hosts.username': 'Utilisateur',
  'settings.hosts.username.help': 'Envoyé avec le jeton comme mot de passe. Vide : oauth2.',
  'settings.hosts.add': 'Ajouter un serveur',
  'settings.hosts.remove': 'Supprimer',
  'settings.hosts.remove.of': 'Supprimer {host}',
  'settings.network': 'Réseau',
  'settings.ca': 'Fichier d’autorité (CA)',
  'settings.ca.help':
    'Les certificats de l’autorité de votre entreprise, en fichier PEM. Ils sont reconnus en plus des certificats habituels, et le proxy du système reste utilisé. Inutile si votre navigateur joint le fournisseur sans avertissement.',
  'settings.ca.none': 'Aucun : les certificats du système comptent.',
  'settings.ca.choose': 'Choisir un fichier…',
  'settings.ca.clear': 'N’en utiliser aucun',
  'settings.files': 'Profils en fichier',
  'settings.files.help':
    'Sans comptes, jetons ni secrets. Les indications de connexion et les autres paramètres y sont tels que vous les avez saisis : regardez avant de le transmettre.',
  'settings.files.import': 'Importer…',
  'settings.files.export': 'Exporter…',
  'settings.files.exported':
    '{count, plural, one {# profil a été écrit} many {# de profils ont été écrits} other {# profils ont été écrits}}.',
  'settings.files.empty': 'Il n’y a pas de profil dans ce fichier.',
  'settings.import.added': '{name} : ajouté.',
  'settings.import.same': '{name} : déjà présent.',
  'settings.import.refused': '{name} : non ajouté. {reasons}',
  'settings.import.unknown_member':
    '{name} : non ajouté. « {member} » n’a pas sa place dans un profil, ou a une mauvaise valeur.',
  'settings.import.secret_member':
    '{name} : non ajouté. « {member} » serait un secret, et Postern n’en garde aucun dans un profil. Retirez-le du fichier.',
  'settings.tools.called':
    'A appelé une API {count, plural, one {# fois} many {# de fois} other {# fois}}, la dernière {when}.',
  'dialog.close': 'Fermer',
} as const satisfies Translated<typeof source>
