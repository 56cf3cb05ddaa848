import type { attemptMessages as source } from '../en/attempt'
import type { Translated } from '../translated'

export const attemptMessages = {
  'attempt.title': 'Inicio de sesión en {provider}',
  'attempt.stage.preparing': 'Preparación: se busca el proveedor y se comprueba el llavero.',
  'attempt.stage.waiting': 'Esperando al navegador. Inicie sesión allí; Postern se dará cuenta cuando haya terminado.',
  'attempt.stage.waiting.silent':
    'Se consulta al proveedor por medio del navegador, sin preguntarle nada a usted. No hay nada que hacer; puede quedar abierta una pestaña.',
  'attempt.stage.waiting.device':
    'Esperando la aprobación en otro dispositivo. Postern se dará cuenta cuando haya terminado.',
  'attempt.stage.waiting.paste': 'Esperando la dirección en la que termina un navegador de otro lugar.',
  'attempt.stage.exchanging': 'El navegador ha respondido. Se canjea su código por tokens.',
  'attempt.stage.checking': 'Se comprueba que la respuesta es auténtica y está destinada a usted.',
  'attempt.stage.saving': 'Se guarda la cuenta.',
  'attempt.step.preparing': 'Preparar',
  'attempt.step.waiting': 'Navegador',
  'attempt.step.waiting.device': 'Aprobar',
  'attempt.step.exchanging': 'Canjear',
  'attempt.step.checking': 'Comprobar',
  'attempt.step.saving': 'Guardar',
  'attempt.step.done': '{step}, hecho',
  'attempt.step.present': '{step}, en curso',
  'attempt.step.failed': '{step}, no ha funcionado',
  'attempt.step.open': '{step}, pendiente',
  'attempt.steps': 'Pasos del inicio de sesión en {provider}',
  'attempt.countdown': 'quedan {minutes, number}:{seconds, number, ::00}',
  'attempt.countdown.spoken':
    'quedan {minutes, plural, =0 {} one {# minuto } many {# de minutos } other {# minutos }}{seconds, plural, one {# segundo} many {# de segundos} other {# segundos}}',
  'attempt.strays':
    '{count, plural, one {Ha llegado # redirección ajena y se ha rechazado} many {Han llegado # de redirecciones ajenas y se han rechazado} other {Han llegado # redirecciones ajenas y se han rechazado}}. No ha causado daño; Postern sigue esperando la correcta.',
  'attempt.open_again': 'Abrir de nuevo',
  'attempt.open_again.of': 'Abrir de nuevo la página para iniciar sesión en {provider}',
  'attempt.open_here': 'Abrir en este equipo',
  'attempt.open_here.of': 'Abrir en este equipo la página para iniciar sesión en {provider}',
  'attempt.copy_link': 'Copiar enlace',
  'attempt.copy_link.of': 'Copiar el enlace para iniciar sesión en {provider}',
  'attempt.copied': 'Copiado',
  'attempt.cancel': 'Cancelar',
  'attempt.cancel.of': 'Cancelar el inicio de sesión en {provider}',
  'attempt.memory': 'Solo por esta vez: los tokens desaparecerán al salir de Postern.',
  'attempt.hints': '¿No ocurre nada?',
  'attempt.cause.browser_failed': 'No se ha podido abrir el navegador. Copie el enlace y ábralo usted.',
  'attempt.cause.browser_absent':
    'Ningún navegador ha pedido la página que Postern ha abierto. Puede que aún esté arrancando; si no, ábrala de nuevo o copie el enlace.',
  'attempt.cause.scheme_other':
    'El sistema entrega los enlaces del esquema de Postern a otra aplicación. Registre el esquema y termine en el navegador.',
  'attempt.cause.scheme_nobody':
    'Ya nada abre los enlaces del esquema de Postern. Regístrelo y termine en el navegador.',
  'attempt.cause.scheme_stale':
    'Los enlaces del esquema de Postern llevan a un programa que se ha movido o eliminado. Registre el esquema y termine en el navegador.',
  'attempt.cause.other_answer':
    'Ha llegado una respuesta que pertenece a otro inicio de sesión. Termine en la pestaña que Postern ha abierto en último lugar.',
  'attempt.cause.tab_closed': 'La pestaña se ha cerrado o está detrás de otra ventana. Ábrala de nuevo.',
  'attempt.cause.scheme_prompt':
    'El navegador pregunta si puede abrir Postern, o no tiene permiso para hacerlo. Permítalo, o pulse otra vez el botón de su página.',
  'attempt.cause.browser_profile':
    'Se ha abierto en otro navegador o perfil de navegador. Copie el enlace y péguelo donde quiera iniciar sesión.',
  'attempt.cause.not_registered':
    'El proveedor rechaza la URL de redirección o de devolución de llamada (callback). Registre allí {redirect}, exactamente así.',
  'attempt.cause.way_blocked':
    'El navegador muestra un error al final. Puede que una extensión o el ajuste «solo HTTPS» bloquee el camino de vuelta; permita {redirect}.',
  'attempt.cause.form_action':
    'El botón de permitir no hace nada: puede que la página del proveedor prohíba el camino de vuelta (en su política, «form-action»). Avise a sus responsables.',
  'attempt.cause.other_computer':
    'La página dice que no puede conectarse. El navegador debe ejecutarse en este equipo para que llegue la respuesta.',
  'attempt.register_scheme': 'Registrar el esquema',
  'attempt.failed.title': 'El inicio de sesión en {provider} no ha funcionado',
  'attempt.failed.said': 'Lo que se ha dicho',
  'attempt.failed.code': 'Código',
  'attempt.try_again': 'Reintentar',
  'attempt.try_again.of': 'Reintentar el inicio de sesión en {provider}',
  'attempt.new_code': 'Obtener otro código',
  'attempt.new_code.of': 'Obtener otro código para iniciar sesión en {provider}',
  'attempt.ask_me': 'Iniciar sesión en el navegador',
  'attempt.ask_me.of': 'Iniciar sesión en {provider} en el navegador',
  'attempt.edit_provider': 'Editar proveedor',
  'attempt.inspect': 'Ver cada paso',
  'attempt.inspect.of': 'Ver cada paso del inicio de sesión en {provider}',
  'attempt.dismiss': 'Ocultar',
  'attempt.dismiss.of': 'Ocultar el inicio de sesión en {provider}',
  'device.address': 'En cualquier dispositivo con navegador, abra',
  'device.code': 'y escriba este código:',
  'device.copy_code': 'Copiar código',
  'device.copy_code.of': 'Copiar el código para iniciar sesión en {provider}',
  'device.compare': 'Si la página muestra un código, tiene que ser este.',
  'device.qr': 'Código QR de {address}',
  'device.qr.complete': 'Código QR de {address} con el código incluido',
  'paste.open': 'Copie el enlace y ábralo en un navegador de cualquier equipo.',
  'paste.sign_in':
    'Inicie sesión allí. Al final, el navegador no puede llegar a {redirect}: así debe ser, porque Postern se ejecuta en otro lugar.',
  'paste.copy': 'Copie la dirección completa de la barra de direcciones de ese navegador y péguela aquí.',
  'paste.address': 'Pegue la dirección en la que ha terminado el otro navegador',
  'paste.address.of': 'Pegue la dirección en la que ha terminado el otro navegador, para iniciar sesión en {provider}',
  'paste.submit': 'Continuar',
  'paste.registered': 'Registre {redirect} en el proveedor, exactamente así.',
  'paste.other': 'Esa era la respuesta a otro inicio de sesión, que ahora continúa. Este sigue esperando.',
  'paste.problem.redirect_malformed':
    'Esta no es la dirección en la que ha terminado el navegador. Empieza por {redirect} y contiene «code=».',
  'paste.problem.state_mismatch':
    'Esta dirección pertenece a un inicio de sesión anterior o de otro lugar. Abra el enlace otra vez y pegue la dirección en la que termine.',
  ways: 'Usar otra forma…',
  'ways.of': 'Usar otra forma de iniciar sesión en {provider}',
  'ways.loopback': 'Mi navegador de aquí',
  'ways.loopback.of': 'Iniciar sesión en {provider} con mi navegador de aquí',
  'ways.loopback.help': 'Se abre por sí solo y la respuesta llega directamente a Postern.',
  'ways.scheme': 'Un enlace que abre Postern',
  'ways.scheme.of': 'Iniciar sesión en {provider} mediante un enlace que abre Postern',
  'ways.scheme.help': 'Para un navegador de aquí que bloquea el camino a una dirección de este equipo.',
  'ways.device': 'En otro dispositivo',
  'ways.device.of': 'Iniciar sesión en {provider} en otro dispositivo',
  'ways.device.help': 'Postern muestra un código y se escribe en un teléfono o en cualquier otro equipo.',
  'ways.paste': 'Pegar la dirección',
  'ways.paste.of': 'Iniciar sesión en {provider} pegando la dirección',
  'ways.paste.help': 'Se abre un enlace en cualquier lugar y se pega la dirección en la que termina el navegador.',
  'attempt.cancelled': 'Se ha cancelado el inicio de sesión en {provider}.',
  'attempt.announce.signed_in': 'Sesión iniciada en {provider} como {account}.',
  'attempt.announce.failed': 'El inicio de sesión en {provider} no ha funcionado. {message}',
} as const satisfies Translated<typeof source>
