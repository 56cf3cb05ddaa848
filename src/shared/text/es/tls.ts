import type { tlsMessages as source } from '../en/tls'
import type { Translated } from '../translated'

export const tlsMessages = {
  'tls.expired': 'El certificado ha caducado, o todavía no es válido.',
  'tls.expired.remedy':
    'Compruebe la fecha y la hora de este equipo. Si son correctas, avise a los responsables del proveedor.',
  'tls.wrong_host': 'El certificado es para otro nombre.',
  'tls.wrong_host.remedy': 'Compruebe la dirección del proveedor; puede que allí responda otra cosa.',
  'tls.unknown_issuer': 'El certificado viene de una autoridad en la que aquí no se confía.',
  'tls.unknown_issuer.remedy':
    'Si su empresa tiene una autoridad propia, elija su certificado en Ajustes → Archivo de CA. Si no, no siga adelante.',
  'tls.self_signed': 'El certificado no está firmado por nadie más que por sí mismo.',
  'tls.self_signed.remedy': 'Si conoce este proveedor, elija su certificado en Ajustes → Archivo de CA.',
  'tls.revoked': 'El certificado se ha revocado.',
  'tls.revoked.remedy': 'No siga adelante. Avise a los responsables del proveedor.',
  'tls.weak': 'La conexión sería demasiado débil para ser segura.',
  'tls.weak.remedy': 'Avise a los responsables del proveedor: necesita TLS 1.2 y claves de la longitud actual.',
  'tls.client_certificate': 'El proveedor quiere un certificado de este equipo.',
  'tls.client_certificate.remedy': 'Postern no tiene ninguno que mostrar. Pida un acceso sin certificado.',
  'tls.handshake': 'No se ha podido acordar una conexión segura.',
  'tls.handshake.remedy': 'Compruebe la dirección y su puerto: puede que lo que responde allí no hable TLS.',
  'tls.invalid': 'El certificado no es como debe ser.',
  'tls.invalid.remedy': 'Avise a los responsables del proveedor, o a los de la red.',
} as const satisfies Translated<typeof source>
