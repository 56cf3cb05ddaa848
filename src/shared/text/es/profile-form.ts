import type { profileFormMessages as source } from '../en/profile-form'
import type { Translated } from '../translated'

export const profileFormMessages = {
  'form.add.title': 'Añadir un proveedor',
  'form.edit.title': 'Editar {provider}',
  'form.kind': 'Clase de proveedor',
  'form.client_id': 'ID de cliente',
  'form.client_id.help': 'De una aplicación registrada como nativa (pública). No necesita secreto.',
  'form.name': 'Nombre',
  'form.name.help': 'Cómo llamarlo aquí. Vacío: su dirección.',
  'form.audience': 'Audiencia',
  'form.audience.help.auth0':
    'El identificador de la API a la que está destinado el token de acceso. Vacío: Auth0 da un token de acceso opaco que solo vale para /userinfo.',
  'form.audience.help.oidc': 'Solo para proveedores que la pidan. La mayoría usa en su lugar un ámbito o un recurso.',
  'form.scope': 'Ámbito',
  'form.scope.help':
    'Separado por espacios. «openid» dice quién es usted, «offline_access» mantiene la sesión iniciada.',
  'form.redirects': 'Registrar en el proveedor',
  'form.redirects.no_port':
    'Postern añade cada vez un puerto libre. Si el proveedor compara también el puerto, indique puertos en Avanzado.',
  'form.redirects.place': 'Dónde: {place}',
  'form.redirects.logout': 'Para cerrar la sesión',
  'form.redirects.device':
    'Un inicio de sesión en otro dispositivo no necesita URL de redirección. Active allí el flujo de código de dispositivo (device code grant) para la aplicación.',
  'form.redirects.copy': 'Copiar',
  'form.redirects.copy_all': 'Copiar todo',
  'form.redirects.copied': 'Copiado',
  'form.advanced': 'Avanzado',
  'form.group.redirect': 'Redirección',
  'form.group.request': 'Se envía en cada inicio de sesión',
  'form.redirect': 'Camino de vuelta',
  'form.redirect.help':
    'Cómo llega la respuesta a Postern. Las otras formas son para un navegador que no se ejecuta en este equipo.',
  'form.redirect.loopback': 'Por mi navegador de aquí',
  'form.redirect.scheme': 'Por mi navegador de aquí, con un enlace que abre Postern',
  'form.redirect.device': 'En otro dispositivo, con un código',
  'form.redirect.paste': 'Pego la dirección',
  'form.redirect_uri': 'URL de redirección',
  'form.redirect_uri.help': 'Vacío: {redirect}. Algunos proveedores quieren en su lugar {scheme}://their.domain/path.',
  'form.redirect_host': 'Host',
  'form.redirect_host.help':
    'Una dirección es más segura que un nombre: localhost puede llevar a otro sitio. Cámbielo solo si el proveedor insiste.',
  'form.ports': 'Puertos',
  'form.ports.help': 'Separados por comas, se prueban en este orden. Vacío: cualquier puerto libre.',
  'form.resource': 'Recursos',
  'form.resource.help': 'Una dirección absoluta por línea (RFC 8707).',
  'form.organization': 'Organización',
  'form.organization.help': 'Su ID o su nombre. La respuesta debe ser para esta.',
  'form.connection': 'Conexión (connection)',
  'form.connection.help': 'Va directamente a esta forma de iniciar sesión, por ejemplo google-oauth2.',
  'form.prompt': 'Indicación (prompt)',
  'form.prompt.help': 'Lo que el proveedor debe pedir: login, consent, select_account o none. Vacío: lo decide él.',
  'form.login_hint': 'Usuario sugerido',
  'form.login_hint.help': 'La dirección de correo o el nombre que debe aparecer ya escrito.',
  'form.screen_hint': 'Pantalla sugerida',
  'form.screen_hint.help': 'La pantalla por la que empezar, por ejemplo signup.',
  'form.max_age': 'Antigüedad máxima',
  'form.max_age.help': 'Segundos desde la última vez que demostró quién es. Con 0 se pide cada vez.',
  'form.ui_locales': 'Idiomas',
  'form.ui_locales.help': 'Por orden de preferencia, separados por espacios, por ejemplo fr-CA en.',
  'form.acr_values': 'Niveles de autenticación',
  'form.acr_values.help': 'acr_values, separados por espacios.',
  'form.response_mode': 'La respuesta vuelve',
  'form.response_mode.help':
    'Un formulario mantiene el código fuera de las direcciones por el camino. El proveedor debe admitir form_post.',
  'form.response_mode.query': 'En la dirección',
  'form.response_mode.form_post': 'Como formulario (form_post)',
  'form.par': 'Enviar antes la solicitud (PAR)',
  'form.par.help':
    'La solicitud va de Postern al proveedor; el navegador solo recibe una referencia. Donde el proveedor lo exige, ocurre de todos modos.',
  'form.dpop': 'Vincular los tokens a una clave (DPoP)',
  'form.dpop.help': 'Un token robado es entonces inútil en otro lugar. El proveedor debe admitirlo.',
  'form.extra': 'Otros parámetros',
  'form.extra.help':
    'Se añaden a la solicitud de autorización. Nunca sustituyen a uno de los anteriores, y no son lugar para un token o una contraseña.',
  'form.extra.name': 'Nombre',
  'form.extra.name.of': 'Nombre del otro parámetro {number, number}',
  'form.extra.value': 'Valor',
  'form.extra.value.of': 'Valor del otro parámetro {number, number}',
  'form.extra.add': 'Añadir parámetro',
  'form.extra.remove': 'Quitar',
  'form.extra.remove.of': 'Quitar el otro parámetro {number, number}',
  'form.submit.add': 'Añadir proveedor',
  'form.submit.edit': 'Guardar',
  'form.cancel': 'Cancelar',
  'form.problems':
    '{count, plural, one {# campo requiere} many {# de campos requieren} other {# campos requieren}} su atención.',

  'scheme.owner.unknown': 'Preguntando al sistema qué abre los enlaces de {scheme}…',
  'scheme.owner.ours': 'El sistema entrega los enlaces de {scheme} a Postern.',
  'scheme.owner.nobody': 'Todavía nada abre los enlaces de {scheme}.',
  'scheme.owner.other': 'Los enlaces de {scheme} abren «{name}».',
  'scheme.owner.stale': 'Los enlaces de {scheme} llevan a {path}, que no es este Postern.',
  'scheme.register': 'Registrar el esquema',
  'scheme.unregister': 'Ceder el esquema',

  'options.title': 'Iniciar sesión en {provider}',
  'options.about': 'Solo para este inicio de sesión; los ajustes del proveedor quedan como están.',
  'options.invitation': 'Enlace de invitación',
  'options.invitation.help': 'Del correo con el que se le invitó a una organización. La sesión se inicia en esa.',
  'options.prompt.help':
    'Lo que el proveedor debe pedir: login, consent, select_account. Con none no pide nada, y rechaza si tuviera que hacerlo.',
  'options.more': 'Más',
  'options.submit': 'Iniciar sesión',

  'profile.problem.required': 'Esto es necesario.',
  'profile.problem.not_a_url': 'Esto no es una dirección web. Debería parecerse a https://login.example.com.',
  'profile.problem.not_https': 'Debe empezar por https://. Solo una dirección de este equipo puede usar http://.',
  'profile.problem.issuer_has_query': 'Un emisor no lleva «?» ni «#». Quite esa parte.',
  'profile.problem.not_a_domain': 'Esto no es un dominio. Debería parecerse a tenant.eu.auth0.com.',
  'profile.problem.not_a_tenant':
    'Esto no es un inquilino. Pegue su Directory (tenant) ID, o uno de sus dominios, como contoso.com.',
  'profile.problem.tenant_needed':
    'Esto vale por todos los inquilinos, y cualquiera podría responder por ello. Indique el ID o un dominio del inquilino en cuestión.',
  'profile.problem.not_a_realm': 'Esto no nombra ningún realm. Debería parecerse a https://id.example.com/realms/acme.',
  'profile.problem.name_taken': 'Otro proveedor ya tiene este nombre. Elija otro.',
  'profile.problem.whitespace': 'Contiene un espacio o un salto de línea. Quítelo.',
  'profile.problem.too_long': 'Esto es demasiado largo.',
  'profile.problem.scope_invalid':
    'Un ámbito no lleva comillas ni barras invertidas. Separe varios con espacios sencillos.',
  'profile.problem.resource_not_absolute':
    'Cada uno debe ser una dirección completa, como https://api.example.com, sin «#».',
  'profile.problem.max_age_invalid': 'Debe ser un número entero de segundos, 0 o más.',
  'profile.problem.port_invalid': 'Los puertos son números enteros de 1024 a 65535, separados por comas.',
  'profile.problem.prompt_invalid': 'Palabras como login o select_account, separadas por espacios; none va sola.',
  'profile.problem.extra_reserved':
    'Uno de los nombres pertenece a Postern, o es para un token o una contraseña. Ninguno de ellos se puede poner aquí.',
  'profile.problem.extra_invalid': 'Cada parámetro necesita un nombre propio, hecho solo de letras, cifras y . : _ -.',
  'profile.problem.redirect_uri_invalid':
    'Debe empezar por el esquema propio de Postern y seguir con una ruta, como dev.postern.app:/callback, sin «?» ni «#».',
  'profile.problem.invitation_invalid':
    'Esto no es un enlace de invitación. Contiene «invitation=» y «organization=»; los programas de correo a veces lo cortan.',
} as const satisfies Translated<typeof source>
