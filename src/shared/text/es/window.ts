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
  'app.version': 'Versión {version}',
  'app.places': 'Secciones',
  'app.lab': 'Laboratorio',
  'app.open_log': 'Abrir el registro',
  'app.commands': 'Comandos',
  'app.control': 'Ctrl',
  'app.inspector': 'Inspector',
  'app.loading': 'Cargando…',
  'app.no_answer.message': 'Postern no ha respondido.',
  'app.no_answer.remedy':
    'Vuelva a intentarlo. Si ocurre otra vez, salga de Postern e inícielo de nuevo; el registro dice más.',

  'keychain.short.ready': '{keychain} está listo',
  'keychain.short.prompting': '{keychain} le pregunta en una ventana propia',
  'keychain.short.checking': 'Comprobando {keychain}…',
  'keychain.short.unavailable': '{keychain} no se puede usar',
  'keychain.check_again': 'Comprobar de nuevo',
  'keychain.memory.sign_in': 'Iniciar sesión solo por esta vez',
  'keychain.memory.sign_in_to': 'Iniciar sesión en {provider} solo por esta vez',
  'keychain.memory.meaning':
    '«Solo por esta vez» quiere decir: los tokens se quedan en memoria, nunca se escriben en el disco y desaparecen al salir de Postern.',
  'keychain.ready_now': '{keychain} ya está listo.',
  'keychain.held':
    'Ha iniciado sesión en el navegador. Postern lo termina en cuanto el llavero funcione (a más tardar: {when}).',

  'storage.keychain': '{keychain} en este equipo',
  'storage.memory': 'Solo memoria, hasta que se cierre Postern',

  'accounts.title': 'Cuentas',
  'accounts.add_provider': 'Añadir proveedor',
  'accounts.none': 'Todavía no hay ninguna sesión iniciada.',
  'accounts.none.next':
    'Elija un proveedor abajo. Se abre el navegador, se inicia sesión allí y la cuenta aparece aquí.',

  'list.find': 'Buscar una cuenta o un proveedor',
  'list.found': '{count, plural, =0 {Ninguna cuenta coincide} one {# cuenta} many {# de cuentas} other {# cuentas}}',
  'list.more': 'Mostrar {next, number} más de {left, number}',

  'first.title': 'Inicie sesión con su propio navegador',
  'first.what': 'Postern inicia sesión por medio del navegador que ya usa, así que nunca ve su contraseña.',
  'first.keeps':
    'Guarda lo que sus herramientas necesitan en el llavero de este equipo ({keychain}), y lo mantiene al día.',
  'first.practice.title': 'Pruébelo con el proveedor de prácticas',
  'first.practice.about':
    'Un pequeño proveedor que solo se ejecuta en este equipo. Nada que registrar y sin contraseña: escriba un nombre y observe cada paso.',
  'first.practice.action': 'Probar',
  'first.own.title': 'Añada su proveedor',
  'first.own.about':
    'Auth0, o cualquier otro proveedor de OpenID. Hacen falta su dirección y el ID de cliente de una aplicación nativa.',
  'first.own.action': 'Añadir su proveedor',

  'account.status.active': 'Sesión iniciada',
  'account.status.refreshing': 'Actualizando…',
  'account.status.expired': 'Caducada',
  'account.status.ended': 'Sesión cerrada por el proveedor',
  'account.status.unreadable': 'No se puede leer',
  'account.just_signed_in': 'Se ha iniciado la sesión.',
  'account.protected_by': 'Protección',
  'account.access_token': 'Token de acceso',
  'account.access_token.expires': 'Caduca {when}',
  'account.access_token.expired': 'Caducó {when}',
  'account.access_token.expired_renewable': 'Caducó {when}; Actualizar lo renueva',
  'account.access_token.unknown': 'El proveedor no ha dicho cuándo caduca',
  'account.refreshed': 'Última actualización',
  'account.signed_in_at': 'Inicio de sesión',
  'account.just_now': 'Ahora mismo',
  'account.cannot_refresh':
    'El proveedor no ha dado token de actualización, así que esto termina con el token de acceso. Para mantener la sesión iniciada, pida el ámbito «offline_access».',
  'account.missing_scope': 'El proveedor ha omitido: {scope}.',
  'account.retry.offline': 'No se puede contactar con el proveedor; puede que no haya conexión.',
  'account.retry.stays': 'La sesión de la cuenta sigue iniciada. Próximo intento: {when}.',
  'account.retry.at': 'Próximo intento: {when}.',
  'account.refresh': 'Actualizar',
  'account.refresh.of': 'Actualizar {account}',
  'account.sign_out': 'Cerrar sesión',
  'account.sign_out.of': 'Cerrar la sesión de {account}',
  'account.sign_in_again': 'Iniciar sesión de nuevo',
  'account.sign_in_again.of': 'Iniciar sesión de nuevo como {account}',
  'account.check_again.of': 'Comprobar de nuevo para {account}',
  'account.default': 'Predeterminada',
  'account.default.use': 'Usar de forma predeterminada',
  'account.default.use.of': 'Usar {account} de forma predeterminada',
  'account.details': 'Detalles',
  'account.details.of': 'Detalles de {account}',
  'account.details.loading': 'Leyendo…',
  'account.details.claims': 'Lo que el proveedor dice de {account} (atributos o claims del token de ID)',
  'account.details.claim': 'Atributo',
  'account.details.value': 'Valor',
  'account.details.issuer': 'Emisor',
  'account.details.client_id': 'ID de cliente',
  'account.details.scope': 'Ámbito',
  'account.details.left_out': 'Omitido: {scope}',
  'account.details.audiences': 'Qué puede hacer {account}, y dónde (tokens de acceso)',
  'account.details.audience': 'Audiencia o recurso',
  'account.details.audience.default': 'La predeterminada del proveedor',
  'account.details.expires': 'Caduca',
  'account.details.expires.unknown': 'No consta',
  'account.details.token_type': 'Tipo de token',
  'account.details.none': 'Ninguno',
  'account.details.no_tokens': 'Los tokens nunca se muestran aquí; se quedan en Postern.',

  'provider.list': 'Proveedores',
  'provider.practice': 'Proveedor de prácticas',
  'provider.practice.where': 'Solo se ejecuta en este equipo',
  'provider.practice.try': 'Probar el proveedor de prácticas',
  'provider.accounts': '{count, plural, one {# cuenta} many {# de cuentas} other {# cuentas}} con la sesión iniciada',
  'provider.sign_in': 'Iniciar sesión',
  'provider.sign_in_to': 'Iniciar sesión en {provider}',
  'provider.sign_in_another': 'Añadir cuenta',
  'provider.sign_in_another_at': 'Añadir cuenta en {provider}',
  'provider.sign_in_with': 'Iniciar sesión con opciones…',
  'provider.sign_in_with_to': 'Iniciar sesión con opciones en {provider}',
  'provider.edit': 'Editar',
  'provider.edit.of': 'Editar {provider}',
  'provider.remove': 'Quitar',
  'provider.remove.of': 'Quitar {provider}',
  'provider.remove.title': '¿Quitar {provider}?',
  'provider.remove.meaning':
    'Postern olvida su dirección, el ID de cliente y los demás ajustes. En el proveedor no cambia nada.',

  ...attemptMessages,
  ...presetMessages,
  ...reportMessages,
  ...settingsMessages,
  ...toolMessages,
  ...logOutMessages,

  'invitation.title': 'Un enlace le invita a {organization}.',
  'invitation.title.named': 'Un enlace le invita a {name} ({organization}).',
  'invitation.about': 'Continúe solo si lo esperaba. Todavía no se ha abierto ni enviado nada.',
  'invitation.provider': 'Proveedor que le invita',
  'invitation.go_on': 'Continuar…',
  'invitation.no_provider': 'Añada primero el proveedor que le invita.',

  'notice.dismiss': 'Ocultar este mensaje',
  ...profileFormMessages,
} as const satisfies Translated<typeof source>
