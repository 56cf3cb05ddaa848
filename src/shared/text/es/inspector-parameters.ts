import type { inspectorParameterMessages as source } from '../en/inspector-parameters'
import type { Translated } from '../translated'

export const inspectorParameterMessages = {
  'parameter.response_type': 'Pide un código; los tokens nunca pasan por el navegador.',
  'parameter.response_mode': 'Cómo vuelve la respuesta: en la dirección, o como formulario.',
  'parameter.client_id': 'Qué aplicación pregunta. No es un secreto.',
  'parameter.redirect_uri': 'Adónde lleva el navegador la respuesta.',
  'parameter.scope': 'Lo que se pide; «openid» pregunta quién es usted.',
  'parameter.audience': 'La API a la que está destinado el token de acceso.',
  'parameter.resource': 'La API a la que está destinado el token de acceso.',
  'parameter.organization': 'La organización en la que se inicia sesión.',
  'parameter.invitation': 'La invitación a una organización. Quien la tenga puede entrar.',
  'parameter.connection': 'Va directamente a una forma de iniciar sesión.',
  'parameter.prompt': 'Lo que el proveedor debe pedir, o que no puede pedir nada.',
  'parameter.login_hint': 'Quién va a iniciar sesión probablemente. Dice quién es usted, así que no se muestra.',
  'parameter.screen_hint': 'La página por la que empezar.',
  'parameter.max_age': 'Cuántos segundos pueden haber pasado como mucho desde que demostró quién es.',
  'parameter.ui_locales': 'Idiomas, por orden de preferencia.',
  'parameter.acr_values': 'Lo fuerte que debe ser el inicio de sesión.',
  'parameter.dpop_jkt': 'La clave a la que está vinculado el código: su huella.',
  'parameter.state': 'Aleatorio. Por él la respuesta encuentra este intento, y ninguna falsificada lo hace.',
  'parameter.nonce': 'Aleatorio. Vuelve dentro del token de ID y lo vincula a esta solicitud.',
  'parameter.code_challenge': 'El hash de un secreto, el verificador, lo único que permite canjear el código.',
  'parameter.code_challenge_method': 'Cómo se ha calculado el hash. Siempre S256.',
  'parameter.request_uri': 'Representa la solicitud completa, que el proveedor ya tiene.',
} as const satisfies Translated<typeof source>
