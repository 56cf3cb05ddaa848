import type { resultPageMessages as source } from '../en/result-page'
import type { Translated } from '../translated'

export const resultPageMessages = {
  'page.lang': 'es',
  'page.signed_in.title': 'Sesión iniciada',
  'page.signed_in.account': '{account} en {provider}',
  'page.signed_in.next': 'Ya puede cerrar esta pestaña y volver a Postern.',
  'page.failed.title': 'El inicio de sesión no ha funcionado',
  'page.failed.silent.title': 'No se ha iniciado la sesión sin preguntas',
  'page.failed.silent.what': 'Postern ha pedido al proveedor que inicie su sesión sin preguntarle nada.',
  'page.failed.detail': 'Lo que se ha notificado',
  'page.failed.next': 'Puede cerrar esta pestaña. Vuelva a Postern para intentarlo de nuevo.',
  'page.cancelled.title': 'Se ha cancelado el inicio de sesión',
  'page.cancelled.next': 'No se ha guardado nada. Puede cerrar esta pestaña.',
  'page.signed_out.title': 'Sesión cerrada',
  'page.signed_out.account': '{account} en {provider}',
  'page.signed_out.next': 'En Postern y en este navegador. Puede cerrar esta pestaña.',
  'page.sign_out_unconfirmed.title': 'Esto no confirma que la sesión esté cerrada',
  'page.sign_out_unconfirmed.next':
    'En Postern, la sesión está cerrada. Esta dirección no demuestra que lo esté también en este navegador. Para asegurarse, abra la página del proveedor y compruébelo.',
  'page.stray.title': 'Postern no esperaba esto',
  'page.stray.next':
    'Esta dirección no pertenece a ningún inicio de sesión en curso. Si acaba de iniciar sesión, vuelva a Postern y abra de nuevo el navegador desde allí.',
  'page.unfinished.title': 'Esto está tardando demasiado',
  'page.unfinished.next': 'Vuelva a Postern para ver cómo ha terminado. Puede cerrar esta pestaña.',
} as const satisfies Translated<typeof source>
