import type { verbMessages as source } from '../en/verbs'
import type { Translated } from '../translated'

export const verbMessages = {
  'verb.open_palette': 'Palette de commandes…',
  'verb.sign_in': 'Se connecter…',
  'verb.sign_in.to': 'Se connecter à {provider}',
  'verb.sign_out': 'Se déconnecter…',
  'verb.sign_out.of': 'Déconnecter {account} de {provider}…',
  'verb.refresh': 'Actualiser tous les comptes',
  'verb.cancel': 'Annuler la connexion',
  'verb.add_provider': 'Ajouter un fournisseur…',
  'verb.show_accounts': 'Comptes',
  'verb.show_inspector': 'Inspecteur',
  'verb.show_lab': 'Laboratoire',
  'verb.run_lab': 'Lancer les vérifications du laboratoire',
  'verb.open_settings': 'Réglages…',
  'verb.open_log': 'Ouvrir le journal',
  'verb.show_shortcuts': 'Raccourcis clavier',
  'verb.show_about': 'À propos de Postern',
} as const satisfies Translated<typeof source>
