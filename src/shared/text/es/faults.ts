import type { faultMessages as source } from '../en/faults'
import type { Translated } from '../translated'

export const faultMessages = {
  'fault.form_action.title': 'La política de la página bloquea el camino de vuelta',
  'fault.form_action.happens':
    'La página de inicio de sesión solo deja que su formulario lleve al proveedor (CSP form-action), así que Chrome se detiene en la redirección sin decir nada.',
  'fault.form_action.protects':
    'No se pierde nada: Postern dice que sigue esperando, hace la cuenta atrás y ofrece el enlace para otro navegador.',
  'fault.no_answer.title': 'El navegador no vuelve nunca',
  'fault.no_answer.happens':
    'La pestaña se queda en el proveedor, como si se hubiera cerrado o una extensión estorbara.',
  'fault.no_answer.protects':
    'El intento tiene un límite de tiempo y un botón Cancelar; después no queda nada abierto, y una respuesta tardía no encuentra a nadie.',
  'fault.denial.title': 'El proveedor dice que no',
  'fault.denial.happens': 'Después de iniciar sesión, una regla del proveedor le rechaza con access_denied.',
  'fault.denial.protects':
    'El rechazo solo se cree porque su state y su iss son correctos. No le sigue ninguna petición de tokens, y no se guarda nada.',
  'fault.wrong_state.title': 'La respuesta tiene un state incorrecto',
  'fault.wrong_state.happens':
    'Llega una redirección que no pertenece a ninguna solicitud, como haría una falsificada por una página web.',
  'fault.wrong_state.protects':
    'Postern encuentra los intentos solo por state: rechaza la redirección y sigue esperando la correcta.',
  'fault.wrong_issuer.title': 'La respuesta viene de otro proveedor',
  'fault.wrong_issuer.happens': 'La redirección nombra a otro emisor, como en un ataque de confusión (mix-up).',
  'fault.wrong_issuer.protects': 'El parámetro iss se compara antes que nada, así que el código no se envía a nadie.',
  'fault.missing_issuer.title': 'La respuesta no dice de quién es',
  'fault.missing_issuer.happens': 'El proveedor promete un parámetro iss, y la redirección no lo trae.',
  'fault.missing_issuer.protects':
    'Lo prometido tiene que estar: de lo contrario, a un atacante le bastaría con omitirlo.',
  'fault.slow_tokens.title': 'El punto de conexión de tokens no responde',
  'fault.slow_tokens.happens': 'Se canjea el código, y la respuesta tarda un minuto.',
  'fault.slow_tokens.protects':
    'Una petición dispone de veinte segundos. Después el código no se envía otra vez, porque puede haberse usado.',
  'fault.code_used_twice.title': 'El código ya se ha usado',
  'fault.code_used_twice.happens': 'Otra persona ha canjeado el código antes que Postern.',
  'fault.code_used_twice.protects':
    'Un código vale una vez: el proveedor lo rechaza con invalid_grant. Un ladrón no tiene el verificador (PKCE), así que tampoco obtiene nada.',
  'fault.unsigned.title': 'El token de ID no tiene firma',
  'fault.unsigned.happens': 'El algoritmo del token de ID es «none», así que cualquiera podría haberlo escrito.',
  'fault.unsigned.protects': 'Solo se aceptan algoritmos de firma concretos; «none» no está entre ellos.',
  'fault.bad_signature.title': 'El token de ID se ha cambiado',
  'fault.bad_signature.happens': 'El sujeto del token de ID se ha sustituido después de firmarlo.',
  'fault.bad_signature.protects':
    'La firma se comprueba con las claves publicadas por el proveedor, aunque el token haya venido directamente de él. Los tokens se devuelven.',
  'fault.wrong_audience.title': 'El token de ID es para otra aplicación',
  'fault.wrong_audience.happens': 'El token de ID es auténtico, pero se hizo para otro cliente.',
  'fault.wrong_audience.protects': 'El atributo aud debe ser nuestro propio ID de cliente.',
  'fault.wrong_nonce.title': 'El token de ID es de otro inicio de sesión',
  'fault.wrong_nonce.happens': 'El token de ID es auténtico y para Postern, pero responde a otra solicitud.',
  'fault.wrong_nonce.protects': 'El nonce que lleva debe ser el valor aleatorio de esta misma solicitud.',
  'fault.expired.title': 'El token de ID ha caducado',
  'fault.expired.happens': 'El token de ID terminó hace dos horas, y ambos relojes coinciden en eso.',
  'fault.expired.protects': 'Un token caducado se rechaza; los relojes pueden diferir en un minuto.',
  'fault.clock_skew.title': 'Los relojes no coinciden',
  'fault.clock_skew.happens': 'Todo está en orden, pero el reloj del proveedor va tres horas atrasado.',
  'fault.clock_skew.protects':
    'El token se rechaza de todos modos, y Postern indica las dos horas, para que mire el reloj y no el proveedor.',
  'fault.refresh_token_reuse.title': 'El token de actualización ya se ha usado',
  'fault.refresh_token_reuse.happens':
    'La sesión está iniciada, pero otra persona ha usado su token de actualización. Pulse Actualizar en la cuenta para verlo.',
  'fault.refresh_token_reuse.protects':
    'El segundo uso de un token ya sustituido delata el robo: el proveedor pone fin a toda la familia, también a los tokens del ladrón.',
} as const satisfies Translated<typeof source>
