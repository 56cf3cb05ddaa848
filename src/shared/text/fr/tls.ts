import type { tlsMessages as source } from '../en/tls'
import type { Translated } from '../translated'

export const tlsMessages = {
  'tls.expired': 'Le certificat a expiré, ou n’est pas encore valable.',
  'tls.expired.remedy':
    'Vérifiez la date et l’heure de cet ordinateur. Si elles sont justes, signalez-le aux responsables du fournisseur.',
  'tls.wrong_host': 'Le certificat est pour un autre nom.',
  'tls.wrong_host.remedy': 'Vérifiez l’adresse du fournisseur ; autre chose y répond peut-être.',
  'tls.unknown_issuer': 'Le certificat vient d’une autorité qui n’est pas reconnue ici.',
  'tls.unknown_issuer.remedy':
    'Si votre entreprise a sa propre autorité, choisissez son certificat dans Réglages → Fichier d’autorité (CA). Sinon, n’allez pas plus loin.',
  'tls.self_signed': 'Le certificat n’est signé par personne d’autre que lui-même.',
  'tls.self_signed.remedy':
    'Si vous connaissez ce fournisseur, choisissez son certificat dans Réglages → Fichier d’autorité (CA).',
  'tls.revoked': 'Le certificat a été révoqué.',
  'tls.revoked.remedy': 'N’allez pas plus loin. Signalez-le aux responsables du fournisseur.',
  'tls.weak': 'La liaison serait trop faible pour être sûre.',
  'tls.weak.remedy':
    'Signalez-le aux responsables du fournisseur : il lui faut TLS 1.2 et des clés de longueur actuelle.',
  'tls.client_certificate': 'Le fournisseur veut un certificat de cet ordinateur.',
  'tls.client_certificate.remedy': 'Postern n’en a pas à présenter. Demandez un accès sans certificat.',
  'tls.handshake': 'Aucune liaison sûre n’a pu être établie.',
  'tls.handshake.remedy': 'Vérifiez l’adresse et son port : ce qui y répond ne parle peut-être pas TLS.',
  'tls.invalid': 'Le certificat n’est pas tel qu’il doit être.',
  'tls.invalid.remedy': 'Signalez-le aux responsables du fournisseur, ou à ceux du réseau.',
} as const satisfies Translated<typeof source>
