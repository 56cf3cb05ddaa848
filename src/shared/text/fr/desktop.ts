import type { desktopMessages as source } from '../en/desktop'
import type { Translated } from '../translated'

export const desktopMessages = {
  'menu.file': '&Fichier',
  'menu.edit': 'É&dition',
  'menu.view': '&Affichage',
  'menu.window': 'Fe&nêtre',
  'menu.help': 'A&ide',
  'menu.undo': 'Annuler',
  'menu.redo': 'Rétablir',
  'menu.cut': 'Couper',
  'menu.copy': 'Copier',
  'menu.paste': 'Coller',
  'menu.select_all': 'Tout sélectionner',
  'menu.reset_zoom': 'Taille réelle',
  'menu.zoom_in': 'Plus grand',
  'menu.zoom_out': 'Plus petit',
  'menu.full_screen': 'Plein écran',
  'menu.minimize': 'Réduire',
  'menu.zoom': 'Réduire/agrandir',
  'menu.front': 'Tout ramener au premier plan',
  'menu.close': 'Fermer la fenêtre',
  'menu.quit': 'Quitter Postern',
  'menu.services': 'Services',
  'menu.hide': 'Masquer Postern',
  'menu.hide_others': 'Masquer les autres',
  'menu.show_all': 'Tout afficher',
  'menu.sign_in': 'Se connecter à',

  'tray.open': 'Ouvrir Postern',
  'tray.sign_out': 'Se déconnecter',
  'tray.signed_in.one': '{account} est connecté',
  'tray.signed_in':
    '{count, plural, one {# compte connecté} many {# de comptes connectés} other {# comptes connectés}}',
  'tray.nobody': 'Personne n’est connecté',
  'tray.signing_in': 'Connexion à {provider}…',
  'tray.offline': 'Hors ligne : un fournisseur ne peut pas être joint',
  'tray.needs_you':
    '{count, plural, one {# compte demande} many {# de comptes demandent} other {# comptes demandent}} votre intervention',
  'tray.questions':
    '{count, plural, one {Un outil attend votre réponse} many {# d’outils attendent votre réponse} other {# outils attendent votre réponse}}',
  'tray.keychain': '{keychain} est inutilisable',
  'tray.tooltip': 'Postern : {state}',

  'notify.title': 'Postern demande votre intervention',
  'notify.session_ended': 'Le fournisseur a déconnecté {account}. Connectez-vous de nouveau.',
  'notify.session_unreadable': '{account} n’est plus lisible.',
  'notify.tool_consent': 'Un outil demande un jeton de {provider}.',
  'notify.tool_sign_in': 'Un outil a besoin que vous vous connectiez à {provider}.',
  'notify.revocation_given_up':
    'Pendant trente jours, un fournisseur n’a pas pu être prévenu d’une déconnexion. Par sûreté, déconnectez-vous sur sa propre page.',
  'notify.signed_in.title': 'Connexion réussie',
  'notify.signed_in': 'La connexion est faite en tant que {account}.',
  'notify.sign_in_failed.title': 'Échec de la connexion',
  'notify.sign_in_failed': 'La connexion à {provider} a échoué.',
} as const satisfies Translated<typeof source>
