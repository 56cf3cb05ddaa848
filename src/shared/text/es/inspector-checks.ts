import type { inspectorCheckMessages as source } from '../en/inspector-checks'
import type { Translated } from '../translated'

export const inspectorCheckMessages = {
  'check.issuer.title': 'Los metadatos son del proveedor al que se preguntó',
  'check.issuer.attack':
    'Una página que responde en lugar del proveedor podría indicar puntos de conexión propios y recoger allí códigos y tokens.',
  'check.storage_ready.title': 'El llavero funciona antes de que se abra el navegador',
  'check.storage_ready.attack':
    'No es un ataque, sino una tentación: los tokens que no se pueden guardar con seguridad acabarían en un archivo, o el inicio de sesión sería en balde.',
  'check.redirect_literal.title': 'La respuesta llega a una dirección en cifras',
  'check.redirect_literal.attack':
    'El nombre localhost puede desviarse a otra interfaz de red o a otro equipo, que recibiría entonces el código.',
  'check.code_challenge.title': 'El código está vinculado a esta solicitud (PKCE con S256)',
  'check.code_challenge.attack':
    'Otra aplicación que capture la redirección podría canjear el código por tokens. Sin el verificador no puede.',
  'check.request_pushed.title': 'La solicitud va primero al proveedor',
  'check.request_pushed.attack':
    'Lo que va en la dirección se puede leer y cambiar en el navegador: por una extensión o en el historial.',
  'check.state.title': 'La respuesta pertenece a una solicitud nuestra',
  'check.state.attack':
    'Una página web podría enviarle una redirección propia, y la sesión se iniciaría sin que lo notara en la cuenta de un atacante.',
  'check.response_mode.title': 'La respuesta ha llegado de la forma pedida',
  'check.response_mode.attack':
    'Un formulario de cualquier página web podría enviar una respuesta a Postern, cosa que un navegador hace sin preguntar.',
  'check.exact_redirect_uri.title': 'La redirección ha llegado a la dirección exacta',
  'check.exact_redirect_uri.attack':
    'Una redirección destinada a otra aplicación u otro inicio de sesión de este equipo podría confundirse con esta.',
  'check.single_parameters.title': 'Ningún parámetro viene dos veces, ni un token con ellos',
  'check.single_parameters.attack':
    'Dos códigos en una redirección permiten a un atacante añadir uno; cuál de ellos cuenta sería cuestión de suerte.',
  'check.response_issuer.title': 'La respuesta nombra a su proveedor (iss)',
  'check.response_issuer.attack':
    'En una confusión (mix-up), un proveedor malicioso reenvía la respuesta de uno honrado y consigue que se le envíe el código de este.',
  'check.code_present.title': 'Hay un código',
  'check.code_present.attack': 'No es un ataque: sin código no hay nada que canjear.',
  'check.token_response.title': 'La respuesta de tokens tiene la forma debida',
  'check.token_response.attack':
    'La página de una red intermedia, o un error con cara amable, podría tomarse por tokens.',
  'check.token_type.title': 'Los tokens son del tipo pedido',
  'check.token_type.attack':
    'Unos tokens Bearer en respuesta a una prueba DPoP son una degradación silenciosa: quien robe uno puede usarlo.',
  'check.id_token_signature.title': 'El token de ID está firmado por el proveedor, con un algoritmo que aceptamos',
  'check.id_token_signature.attack':
    'Cualquiera entre usted y el proveedor podría escribir en él el nombre que quisiera; con el algoritmo «none» ni siquiera hace falta una clave.',
  'check.id_token_iss.title': 'El token de ID nombra a este proveedor (iss)',
  'check.id_token_iss.attack': 'Se creería un token de otro proveedor, en el que el atacante puede elegir los nombres.',
  'check.id_token_aud.title': 'El token de ID está destinado a este cliente (aud)',
  'check.id_token_aud.attack':
    'Un token que usted dio a otra aplicación podría reutilizarse aquí, y el dueño de esta se haría pasar por usted.',
  'check.id_token_exp.title': 'El token de ID no ha caducado (exp)',
  'check.id_token_exp.attack':
    'Un token encontrado en un registro o una copia de seguridad antiguos daría acceso a alguien para siempre.',
  'check.id_token_iat.title': 'El token de ID dice cuándo se hizo (iat)',
  'check.id_token_iat.attack': 'No se sabría su edad, así que uno antiguo parecería nuevo.',
  'check.nonce.title': 'El token de ID pertenece a esta solicitud (nonce)',
  'check.nonce.attack':
    'Una respuesta robada de otro inicio de sesión suyo podría inyectarse en este, y encajaría en todo lo demás.',
  'check.at_hash.title': 'El token de acceso corresponde al token de ID (at_hash)',
  'check.at_hash.attack':
    'Junto a su token de ID podría ponerse un token de acceso de otra cuenta, y su trabajo iría a esa cuenta.',
  'check.same_subject.title': 'Un token de ID actualizado trata de la misma persona',
  'check.same_subject.attack': 'Una actualización podría convertir su cuenta en la de otra persona sin que lo notara.',
  'check.organization.title': 'La respuesta es para la organización pedida',
  'check.organization.attack': 'Un miembro de una organización podría entrar donde se había pedido otra.',
  'check.user_info_subject.title': 'UserInfo habla de la misma persona',
  'check.user_info_subject.attack': 'El nombre de la ficha podría ser de alguien distinto de quien ha iniciado sesión.',
  'check.storage_verified.title': 'Lo guardado se ha vuelto a leer',
  'check.storage_verified.attack':
    'No es un ataque: pero un llavero que dice que sí y no guarda nada perdería la cuenta en el siguiente arranque.',
  'check.rotation.title': 'Una actualización ha traído un nuevo token de actualización',
  'check.rotation.attack':
    'Un token de actualización robado valdría tanto tiempo como el suyo. Con la rotación, el segundo uso delata el robo.',
  'check.device_endpoint.title': 'El proveedor permite iniciar sesión en otro dispositivo',
  'check.device_endpoint.attack': 'No es un ataque: sin ese punto de conexión no hay a quién pedir un código.',
  'check.device_response.title': 'El código y la dirección para el otro dispositivo tienen la forma debida',
  'check.device_response.attack':
    'Una dirección sin https, o un código con caracteres ocultos, podría llevarle a la página de otra persona.',
  'check.auth_time.title': 'Ha demostrado quién es tan recientemente como se pidió (auth_time)',
  'check.auth_time.attack':
    'Quien se siente hoy ante su navegador entraría con lo que usted demostró la semana pasada.',
  'check.scope.title': 'Se han concedido todos los ámbitos pedidos',
  'check.scope.attack':
    'No es un ataque: pero el token permite menos de lo pedido, y una herramienta puede fallar por ello más tarde.',
  'check.audience.title': 'El token de acceso es para la API pedida (aud)',
  'check.audience.attack': 'Se enviaría a esta API un token para otra, y esta podría usarlo allí en su nombre.',
} as const satisfies Translated<typeof source>
