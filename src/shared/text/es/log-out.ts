import type { logOutMessages as source } from '../en/log-out'
import type { Translated } from '../translated'

export const logOutMessages = {
  'sign_out.title': '¿Cerrar la sesión de {account}?',
  'sign_out.how': 'Dónde cerrar la sesión',
  'sign_out.local': 'Solo en este equipo',
  'sign_out.local.about':
    'Postern elimina los tokens de la cuenta. No se avisa al proveedor, y la sesión sigue iniciada en el navegador.',
  'sign_out.revoke': 'En este equipo y en el proveedor',
  'sign_out.revoke.about':
    '{provider} revoca también el token de actualización, para que nadie pueda usarlo más. La sesión sigue iniciada en el navegador.',
  'sign_out.everywhere': 'También en el navegador',
  'sign_out.everywhere.about':
    'Todo eso; después se abre el navegador y {provider} cierra allí la sesión. Otras aplicaciones pueden pedir que se inicie sesión de nuevo.',
  'sign_out.submit': 'Cerrar sesión',
  'sign_out.remove': 'Quitar de la lista',
  'sign_out.remove.meaning':
    'O quite ahora la cuenta de la lista. Lo que el llavero ({keychain}) guarda de ella se queda allí hasta que se pueda usar de nuevo; Postern lo elimina entonces. No se avisa al proveedor.',

  'signed_out.title': 'Se ha cerrado la sesión de {account} en este equipo.',
  'signed_out.not_revoked':
    'El proveedor no ha revocado el token de actualización. Si es importante, termine la sesión en su cuenta allí.',
  'signed_out.no_browser':
    'El proveedor no tiene ninguna página que cierre la sesión en el navegador, así que puede que siga iniciada allí.',

  'revocation.pending': 'Falta avisar a {provider} de que se ha cerrado la sesión de {account}.',
  'revocation.retry': 'Próximo intento de Postern: {when}.',
  'revocation.keychain': 'El llavero estorba: {message}',
  'revocation.now': 'Postern lo está intentando de nuevo.',
  'revocation.forget': 'No avisar',
  'revocation.forget.of': 'No avisar a {provider} de que se ha cerrado la sesión de {account}',

  'log_out.title': 'Cierre de sesión de {provider} en el navegador',
  'log_out.waiting': 'Se ha cerrado la sesión de {account} en este equipo. La página del navegador la cierra allí.',
  'log_out.unconfirmed':
    'El navegador ha vuelto, pero sin lo que muestra que era la respuesta. No demuestra nada; Postern sigue esperando la correcta.',
  'log_out.open_again': 'Abrir de nuevo',
  'log_out.open_again.of': 'Abrir de nuevo la página para cerrar la sesión de {provider}',
  'log_out.copy_link': 'Copiar enlace',
  'log_out.copy_link.of': 'Copiar el enlace para cerrar la sesión de {provider}',
  'log_out.copied': 'Copiado',
  'log_out.cancel': 'Cancelar',
  'log_out.cancel.of': 'Cancelar el cierre de sesión de {provider} en el navegador',
  'log_out.hints': '¿No ocurre nada?',
  'log_out.hints.registered':
    'El proveedor rechaza la dirección, o el navegador no vuelve. Registre allí {uri} como URL de cierre de sesión, exactamente así.',
  'log_out.hints.browser':
    'Se ha abierto en otro navegador o perfil de navegador. Copie el enlace, que vale para una visita en este equipo, y péguelo donde tenga la sesión iniciada.',
  'log_out.ended.confirmed': '{provider} ha confirmado el cierre de sesión de {account} en el navegador.',
  'log_out.ended.unconfirmed':
    'No está confirmado que la sesión de {account} en {provider} se haya cerrado en el navegador: ha vuelto sin lo que lo muestra. En este equipo, la sesión de {account} está cerrada.',
  'log_out.ended.timed_out':
    'El navegador no ha vuelto; puede que la sesión de {account} en {provider} siga iniciada allí. En este equipo, la sesión de {account} está cerrada.',
  'log_out.ended.cancelled':
    'Se ha cancelado el cierre de sesión de {provider} en el navegador; puede que la sesión de {account} siga iniciada allí. En este equipo, la sesión de {account} está cerrada.',
  'log_out.ended.failed':
    'El cierre de sesión de {provider} en el navegador no ha funcionado; puede que la sesión de {account} siga iniciada allí. En este equipo, la sesión de {account} está cerrada.',
  'log_out.dismiss': 'Ocultar',
  'log_out.dismiss.of': 'Ocultar el cierre de sesión de {account} en {provider}',
} as const satisfies Translated<typeof source>
