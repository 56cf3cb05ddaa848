import type { practiceMessages as source } from '../en/practice'
import type { Translated } from '../translated'

export const practiceMessages = {
  'practice.provider': 'Proveedor de prácticas',
  'practice.not_real': 'Prácticas: no es una cuenta real',
  'practice.stays_here':
    'Solo se ejecuta en este equipo. Lo que escriba aquí se queda aquí, y se olvida cuando se detiene.',
  'practice.any_port': '{address} (cualquier puerto)',

  'practice.home.title': 'El proveedor de prácticas está en marcha',
  'practice.home.lead':
    'Hace el papel de un proveedor de identidad, para poder probar el inicio de sesión sin tener uno.',
  'practice.home.issuer': 'Emisor',
  'practice.home.client_id': 'ID de cliente',
  'practice.home.redirect_uris': 'URI de redirección',
  'practice.home.discovery': 'Documento de descubrimiento',

  'practice.login.title': 'Iniciar sesión',
  'practice.login.sign_up': 'Crear una cuenta',
  'practice.login.choose': 'Elegir una cuenta',
  'practice.login.lead': 'para continuar a {client}',
  'practice.login.organization': 'Para la organización {name}.',
  'practice.login.invitation': 'Le han invitado a {name}.',
  'practice.login.accounts': 'Cuentas de prácticas',
  'practice.login.signed_in': 'Con sesión iniciada',
  'practice.login.suggested': 'Sugerida',
  'practice.login.or': 'o',
  'practice.login.name': 'Usar cualquier otro nombre',
  'practice.login.name_example': 'María Zambrano',
  'practice.login.name_missing': 'Escriba un nombre de 1 a {longest, number} caracteres.',
  'practice.login.submit': 'Continuar',
  'practice.login.cancel': 'Cancelar',

  'practice.consent.title': '¿Permitir que {client} use esta cuenta?',
  'practice.consent.lead': '{client} pide:',
  'practice.consent.api': 'En',
  'practice.consent.act_as_you': 'Llamarla en su nombre',
  'practice.consent.once_only':
    'Se le pregunta una sola vez. Los siguientes inicios de sesión con esta cuenta pasan directamente.',
  'practice.consent.allow': 'Permitir',
  'practice.consent.deny': 'Denegar',
  'practice.scope.openid': 'Saber quién es usted',
  'practice.scope.profile': 'Ver su nombre',
  'practice.scope.email': 'Ver su dirección de correo electrónico',
  'practice.scope.offline_access': 'Mantener su sesión iniciada mientras no está',
  'practice.scope.read_notes': 'Leer sus notas de prácticas',
  'practice.scope.write_notes': 'Cambiar sus notas de prácticas',

  'practice.device.input': 'Conectar un dispositivo',
  'practice.device.input.lead': 'Escriba el código que muestra el dispositivo.',
  'practice.device.input.label': 'Código',
  'practice.device.input.submit': 'Continuar',
  'practice.device.wrong_code':
    'Ese código no es correcto o ya no es válido. Mire el dispositivo y vuelva a intentarlo.',
  'practice.device.failed': 'No ha funcionado. Pida un código nuevo en el dispositivo.',
  'practice.device.denied': 'El dispositivo no se ha conectado',
  'practice.device.denied.lead': 'Puede cerrar esta página.',
  'practice.device.confirm': '¿Es este el código de su dispositivo?',
  'practice.device.confirm.lead': '{client} pide iniciar sesión en otro dispositivo.',
  'practice.device.confirm.warning': 'Si no lo ha empezado usted, o los códigos son distintos, diga que no.',
  'practice.device.confirm.yes': 'Sí, conectarlo',
  'practice.device.confirm.no': 'No, no conectarlo',
  'practice.device.done': 'El dispositivo está conectado',
  'practice.device.done.lead': 'Puede cerrar esta página y volver al dispositivo.',

  'practice.log_out.title': '¿Cerrar la sesión del proveedor de prácticas?',
  'practice.log_out.lead': 'El navegador olvida quién es usted aquí. Las sesiones que guarda Postern no se tocan.',
  'practice.log_out.confirm': 'Cerrar sesión',
  'practice.log_out.stay': 'Mantener la sesión',
  'practice.log_out.done': 'La sesión está cerrada',
  'practice.log_out.done.lead': 'Puede cerrar esta página.',

  'practice.error.title': 'No se puede responder a esta solicitud',
  'practice.error.lead':
    'Postern ha enviado algo que el proveedor de prácticas no acepta, así que no redirige de vuelta.',
  'practice.error.expired': 'Esta página ya no es válida',
  'practice.error.expired.lead':
    'El inicio de sesión al que pertenece ha terminado o se empezó en otro sitio. Vuelva a Postern e inicie sesión de nuevo.',
  'practice.error.not_found': 'Aquí no hay nada',
  'practice.error.not_found.lead': 'El proveedor de prácticas no tiene ninguna página en esta dirección.',
  'practice.error.redirect': 'El URI de redirección no está registrado',
  'practice.error.redirect.lead':
    'Un proveedor nunca redirige a una dirección que no conoce. Regístrela, o use una de estas:',
  'practice.error.asked': 'Pedido',
  'practice.error.registered': 'Registrado',
  'practice.error.code': 'Error devuelto',
  'practice.error.description': 'Descripción',

  'practice.fault.stop': 'El camino de vuelta termina aquí',
  'practice.fault.stop.lead':
    'Ha pedido practicar con un navegador que no vuelve nunca. Postern sigue esperando; mire su ventana.',
} as const satisfies Translated<typeof source>
