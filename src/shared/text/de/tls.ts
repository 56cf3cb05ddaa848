import type { tlsMessages as source } from '../en/tls'
import type { Translated } from '../translated'

export const tlsMessages = {
  'tls.expired': 'Das Zertifikat ist abgelaufen oder noch nicht gültig.',
  'tls.expired.remedy':
    'Prüfen Sie Datum und Uhrzeit dieses Computers. Stimmen sie, so melden Sie es den Betreibern des Anbieters.',
  'tls.wrong_host': 'Das Zertifikat ist für einen anderen Namen.',
  'tls.wrong_host.remedy': 'Prüfen Sie die Adresse des Anbieters; vielleicht antwortet dort etwas anderes.',
  'tls.unknown_issuer': 'Das Zertifikat kommt von einer Zertifizierungsstelle, der hier nicht vertraut wird.',
  'tls.unknown_issuer.remedy':
    'Hat Ihre Firma eine eigene Zertifizierungsstelle, so wählen Sie deren Zertifikat unter „Einstellungen“ → „CA-Datei“. Wenn nicht, machen Sie nicht weiter.',
  'tls.self_signed': 'Das Zertifikat ist von niemandem als sich selbst signiert.',
  'tls.self_signed.remedy':
    'Kennen Sie diesen Anbieter, so wählen Sie sein Zertifikat unter „Einstellungen“ → „CA-Datei“.',
  'tls.revoked': 'Das Zertifikat wurde widerrufen.',
  'tls.revoked.remedy': 'Machen Sie nicht weiter. Melden Sie es den Betreibern des Anbieters.',
  'tls.weak': 'Die Verbindung wäre zu schwach, um sicher zu sein.',
  'tls.weak.remedy':
    'Melden Sie es den Betreibern des Anbieters: Er braucht TLS 1.2 und Schlüssel von heute üblicher Länge.',
  'tls.client_certificate': 'Der Anbieter verlangt ein Zertifikat von diesem Computer.',
  'tls.client_certificate.remedy': 'Postern hat keines vorzuweisen. Fragen Sie nach einem Zugang ohne Zertifikat.',
  'tls.handshake': 'Es kam keine sichere Verbindung zustande.',
  'tls.handshake.remedy': 'Prüfen Sie die Adresse und ihren Port: Was dort antwortet, spricht vielleicht kein TLS.',
  'tls.invalid': 'Das Zertifikat ist nicht so, wie es sein muss.',
  'tls.invalid.remedy': 'Melden Sie es den Betreibern des Anbieters oder denen des Netzwerks.',
} as const satisfies Translated<typeof source>
