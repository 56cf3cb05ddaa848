import type { commandMessages as source } from '../en/command'
import type { Translated } from '../translated'

export const commandMessages = {
  'command.usage': 'Uso: {line}',
  'command.about': 'Inicia sesión por medio del navegador y da a sus herramientas sus tokens.',
  'command.commands': 'Órdenes:',
  'command.options': 'Opciones:',
  'command.examples': 'Ejemplos:',
  'command.more': 'Más sobre una de ellas: postern COMMAND --help',
  'command.name': 'NAME es el nombre o el ID de un perfil. Sin él, se entiende el perfil predeterminado.',

  'command.login.about':
    'Inicia sesión: se abre el navegador y la orden espera hasta que se termine allí. Ctrl-C cancela.',
  'command.logout.about': 'Cierra la sesión de una cuenta: elimina sus tokens aquí y los revoca en el proveedor.',
  'command.status.about': 'Enumera los perfiles y quién tiene la sesión iniciada.',
  'command.token.about':
    'Imprime un token de acceso, renovado antes si hace falta. El token de actualización nunca se entrega.',
  'command.profile_list.about': 'Enumera los perfiles.',
  'command.profile_add.about': 'Añade un proveedor como perfil.',
  'command.profile_show.about': 'Muestra todos los ajustes de un perfil.',
  'command.profile_remove.about': 'Quita un perfil con el que nadie tiene la sesión iniciada.',
  'command.doctor.about':
    'Ejecuta el laboratorio de redirección; con una URL, dice qué haría el sistema con esa redirección. Distinto de 0 si algo estorba.',

  'command.api.about':
    'Llama a una API con el token, que no sale de Postern. La respuesta se imprime tal cual; a partir de 400 es api_error.',
  'command.watch.about':
    'Imprime cada suceso, como un token que se ha dado a una herramienta, hasta Ctrl-C. Con --json, también cada estado.',
  'command.profile_default.about': 'Hace que un perfil sea el que se entiende cuando no se indica ninguno.',
  'command.profile_import.about': 'Añade los perfiles de un archivo que llega por stdin.',
  'command.profile_export.about': 'Imprime perfiles como archivo, sin cuentas, tokens ni secretos.',
  'command.host_add.about':
    'Permite que los asistentes de credenciales lleven tokens de un perfil a un servidor. Ningún otro servidor los recibe.',
  'command.host_list.about': 'Enumera los servidores a los que los asistentes de credenciales llevan tokens.',
  'command.host_remove.about': 'No permite que ningún asistente de credenciales siga llevando tokens a este servidor.',
  'command.tools_list.about':
    'Enumera lo que se ha dicho de las herramientas y lo que han recibido: cuántas veces, cuándo la última y para qué.',
  'command.tools_allow.about': 'Permite que una herramienta reciba tokens de un perfil, sin preguntar.',
  'command.tools_close.about': 'No permite que una herramienta reciba ningún token de un perfil, sin preguntar.',
  'command.tools_forget.about':
    'Retira lo que se ha dicho de una herramienta, para que se vuelva a preguntar por ella, y la quita de la lista.',
  'command.tools_policy.about':
    'Dice si las herramientas pueden recibir tokens de un perfil: se pregunta una vez por cada una, pueden todas o no puede ninguna.',
  'command.credential_git.about':
    'Un asistente de credenciales para Git; docs/guides/git.md explica cómo configurarlo.',
  'command.credential_docker.about':
    'Un asistente de credenciales para Docker; docs/guides/docker.md explica cómo configurarlo.',
  'command.credential_kubectl.about':
    'Un complemento de credenciales para kubectl; docs/guides/kubectl.md explica cómo configurarlo.',
  'command.credential_aws.about':
    'Un credential_process para las herramientas de AWS; docs/guides/aws.md explica cómo configurarlo.',
  'command.completion.about': 'Imprime lo que necesita una shell para completar estas órdenes.',

  'command.option.json': 'La respuesta en JSON; también un error, en stdout.',
  'command.option.quiet': 'No dice nada por el camino, solo los errores.',
  'command.option.help': 'Esta ayuda.',
  'command.option.client':
    'Cómo se llama la herramienta que invoca, cuando se pregunta por ella y en el registro; si no, POSTERN_CLIENT o postern.',
  'command.option.kind': 'Qué clase de proveedor es; si no, lo dice el emisor.',
  'command.option.issuer': 'Una URL de emisor, o el dominio de un inquilino de Auth0.',
  'command.option.client-id': 'El ID de cliente de un cliente nativo (público).',
  'command.option.audience': 'La API a la que está destinado el token de acceso.',
  'command.option.resource': 'Un recurso al que está destinado el token de acceso (RFC 8707); se puede repetir.',
  'command.option.scope': 'El ámbito, en palabras separadas por espacios.',
  'command.option.redirect': 'Cómo vuelve la respuesta.',
  'command.option.port': 'Un puerto registrado en el proveedor; se puede repetir.',
  'command.option.param':
    'Un parámetro de la solicitud de autorización, como max_age=0 o screen_hint=signup; se puede repetir.',
  'command.option.organization': 'La organización en la que se inicia sesión: un ID o un nombre.',
  'command.option.connection': 'Omite la elección en el proveedor, por ejemplo google-oauth2.',
  'command.option.dpop': 'Vincula los tokens a una clave de la sesión (RFC 9449).',
  'command.option.par': 'Envía antes la solicitud al proveedor (RFC 9126).',
  'command.option.register':
    'Hace antes que el sistema abra con Postern los enlaces de su esquema, para --redirect scheme.',
  'command.option.invitation': 'Un enlace de invitación a una organización.',
  'command.option.prompt': 'Lo que pide el proveedor: login, consent, select_account o none.',
  'command.option.login-hint': 'Quién va a iniciar sesión, por ejemplo una dirección de correo.',
  'command.option.browser': 'La orden que abre el navegador; %s representa la dirección.',
  'command.option.timeout': 'Segundos tras los que se cancela el inicio de sesión.',
  'command.option.memory': 'Guarda los tokens solo en memoria, hasta que se cierre Postern.',
  'command.option.trace': 'Imprime cada paso y cada comprobación en stderr, un objeto JSON por línea, sin secretos.',
  'command.option.min-ttl': 'Segundos que el token debe seguir siendo válido; si no, 60.',
  'command.option.format': 'Cómo se imprime el token; env es una línea POSTERN_TOKEN=… para una shell. Si no, raw.',
  'command.option.session': 'El ID de la cuenta, tal como lo muestra status --json.',
  'command.option.quick': 'Solo las comprobaciones, sin la matriz de navegadores.',
  'command.option.own-browser':
    'La matriz también en su navegador y su perfil. Las páginas quedan abiertas, y puede que le pregunte.',
  'command.option.send': 'Envía algo inofensivo a URL, para ver si llega: puede iniciar esa aplicación.',
  'command.option.junit': 'Escribe los resultados como XML de JUnit.',
  'command.option.markdown': 'Escribe los resultados como Markdown.',
  'command.option.interactive':
    'Abre el navegador cuando hay que iniciar sesión, y espera. Si no, eso es interaction_required.',
  'command.option.tools':
    'Si las herramientas pueden recibir sus tokens: se pregunta una vez por cada una, pueden todas o no puede ninguna; si no, ask.',
  'command.option.program':
    'El programa que se entiende, por su ruta tal como la muestra tools list; si no, todos los de ese nombre.',
  'command.option.all': 'Todas las cuentas del perfil; sin nombre, las de todos los perfiles.',

  'command.option.local': 'Cierra la sesión solo aquí; no se avisa al proveedor.',
  'command.option.revoke': 'Revoca también el token de actualización en el proveedor; así es si no se elige nada.',
  'command.option.everywhere': 'Cierra la sesión también en el navegador y espera a que vuelva.',
  'command.option.profile': 'El perfil cuyos tokens se entienden; si no, el predeterminado.',
  'command.option.request': 'El método; si no, GET, o POST con --data.',
  'command.option.header': 'Una cabecera como "Accept: text/plain"; se puede repetir.',
  'command.option.data': 'Lo que se envía, JSON si ninguna cabecera dice otra cosa; @FILE toma un archivo, @- stdin.',
  'command.option.include': 'Imprime también el estado y las cabeceras.',
  'command.option.preset': 'Las costumbres del proveedor: completa lo que no se indica.',
  'command.option.token':
    'Lo que quiere el servidor: un token de acceso, o el token de ID, que dice quién es usted. Si no, access.',
  'command.option.username': 'Lo que se envía como usuario, con el token como contraseña; si no, oauth2.',
  'command.option.role-arn': 'El rol que se asume.',
  'command.option.region': 'La región a cuyo STS se pregunta.',
  'command.option.sts-url': 'Otra dirección de STS.',
  'command.option.duration': 'Segundos que deben valer las credenciales; si no, decide AWS.',

  'command.sandbox_is_off':
    'Se ejecuta como root, así que el entorno aislado (sandbox) de Chromium está desactivado (--no-sandbox).',
  'command.login.paste':
    'Abra esta dirección en un navegador de cualquier lugar, inicie sesión y pegue la dirección en la que termine:',
  'command.login.done': 'Sesión iniciada como {account} con {profile}.',
  'command.logout.revoked.yes': 'Se ha cerrado la sesión de {account}.',
  'command.logout.revoked.no':
    'Se ha cerrado aquí la sesión de {account}. El proveedor no ha revocado el token de actualización.',
  'command.logout.revoked.pending':
    'Se ha cerrado aquí la sesión de {account}. No se ha podido contactar con el proveedor; se le avisará más tarde.',
  'command.logout.revoked.not_offered':
    'Se ha cerrado aquí la sesión de {account}. El proveedor no revoca tokens de actualización.',
  'command.logout.revoked.not_asked': 'Se ha cerrado aquí la sesión de {account}.',
  'command.logout.browser': 'Se abre el navegador para cerrar la sesión también allí. Ctrl-C pone fin a la espera.',
  'command.logout.browser.confirmed': 'El navegador ha vuelto: la sesión está cerrada allí.',
  'command.logout.browser.not_offered': 'El proveedor no ofrece cerrar la sesión en el navegador.',
  'command.logout.browser.unconfirmed': 'No se sabe si la sesión está cerrada en el navegador.',
  'command.status.none': 'Todavía no hay ningún perfil. Para añadir uno: postern profile add',
  'command.status.profile': '{profile} ({issuer})',
  'command.status.nobody': 'nadie tiene la sesión iniciada',
  'command.status.account': '{account}: {status}, el token de acceso caduca el {expires}',
  'command.status.account.no_expiry': '{account}: {status}',
  'command.profile.added': 'Se ha añadido {profile}.',
  'command.profile.default': '{profile} es ahora el predeterminado.',
  'command.profile.imported': '{profile}: {outcome}{why}',
  'command.host.added': 'Los asistentes de credenciales llevan tokens de {profile} a {host}.',
  'command.host.removed': 'Ningún asistente de credenciales lleva ya tokens a {host}.',
  'command.credential_docker.store': 'Postern ya tiene el token. Para iniciar sesión: postern login',
  'command.credential_docker.erase': 'Postern conserva el token. Para cerrar la sesión: postern logout',
  'command.tools.allow': '{tool} puede recibir tokens de {profile}.',
  'command.tools.refuse': '{tool} no recibe ningún token de {profile}.',
  'command.tools.forgotten': 'Se vuelve a preguntar por {tool} para {profile}.',
  'command.tools.policy.ask': 'Se pregunta por cada herramienta antes de que reciba un token de {profile}.',
  'command.tools.policy.allow': 'Todas las herramientas pueden recibir tokens de {profile}.',
  'command.tools.policy.closed': 'Ninguna herramienta puede recibir tokens de {profile}.',
  'command.tools.rule.allow': 'permitida',
  'command.tools.rule.refuse': 'cerrada',
  'command.tools.rule.quiet': 'nunca pide un inicio de sesión',
  'command.tools.given':
    '{count, plural, one {entregado una vez} many {entregado # de veces} other {entregado # veces}}',
  'command.tools.called': '{count, plural, one {llamada una vez} many {llamada # de veces} other {llamada # veces}}',
  'command.profile.removed': 'Se ha quitado {profile}.',
  'command.profile.name_taken': 'name: ya hay un perfil «{profile}».',
} as const satisfies Translated<typeof source>
