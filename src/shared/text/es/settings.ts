import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': 'Ajustes',
  'settings.general': 'General',
  'settings.language': 'Idioma',
  'settings.language.help': 'Cambia al momento. Lo que dicen el proveedor y el sistema queda tal como lo dicen.',
  'settings.language.system': 'El del sistema',
  'settings.theme': 'Apariencia',
  'settings.theme.system': 'La del sistema',
  'settings.theme.light': 'Clara',
  'settings.theme.dark': 'Oscura',
  'settings.desktop': 'En este equipo',
  'settings.login': 'Iniciar Postern al entrar en el equipo',
  'settings.login.help':
    'Sin ventana. Así las cuentas se mantienen al día y las herramientas reciben un token al momento.',
  'settings.notifications': 'Avisarme cuando haga falta mi intervención',
  'settings.notifications.help':
    'Cuando un proveedor ha cerrado su sesión, una herramienta espera a que la inicie, o un inicio de sesión ha terminado fuera de su vista.',
  'settings.tray': 'Mostrar Postern en el área de notificación',
  'settings.tray.mac': 'Mostrar Postern en la barra de menús',
  'settings.stays': 'Seguir en el área de notificación al cerrar la ventana',
  'settings.stays.help': '«Salir de Postern» lo cierra del todo: en el área de notificación o en el menú.',
  'settings.tray.missing':
    'Este escritorio no muestra iconos en un área de notificación, así que al cerrar la ventana se sale de Postern. Inicie Postern otra vez para abrirlo.',
  'settings.log': 'Registro',
  'settings.log.help': 'Cada paso de cada inicio de sesión, sin secretos.',
  'settings.default': 'Proveedor predeterminado',
  'settings.default.help':
    'El que se entiende cuando una herramienta no indica ninguno. Cada proveedor tiene su propia cuenta predeterminada.',
  'settings.hosts': 'Servidores a los que las herramientas llevan tokens',
  'settings.hosts.help':
    'Los asistentes de credenciales, como los de Git y Docker, llevan un token a estos servidores y a ningún otro.',
  'settings.hosts.none': 'Ninguno.',
  'settings.hosts.new': 'Añadir un servidor…',
  'settings.hosts.host': 'Servidor',
  'settings.hosts.host.help': 'Por ejemplo git.example.com, con el puerto si no es 443.',
  'settings.hosts.host.wrong': 'El nombre de un servidor, sin ruta. Debe tener TLS, salvo que esté en este equipo.',
  'settings.hosts.profile': 'Proveedor',
  'settings.hosts.token': 'Token',
  'settings.hosts.token.access': 'Token de acceso',
  'settings.hosts.token.id': 'Token de ID',
  'settings.hosts.token.access.of': 'Token de acceso de {profile}',
  'settings.hosts.token.id.of': 'Token de ID de {profile}',
  'settings.hosts.audience': 'Audiencia',
  'settings.hosts.audience.help': 'La API a la que está destinado el token. Vacío: la del inicio de sesión.',
  'settings.hosts.username': 'Usuario',
  'settings.hosts.username.help': 'Se envía con el token como contraseña. Vacío: oauth2.',
  'settings.hosts.add': 'Añadir servidor',
  'settings.hosts.remove': 'Quitar',
  'settings.hosts.remove.of': 'Quitar {host}',
  'settings.network': 'Red',
  'settings.ca': 'Archivo de CA',
  'settings.ca.help':
    'Certificados de la autoridad de su empresa, como archivo PEM. Se confía en ellos además de en los habituales, y se sigue usando el proxy del sistema. No hace falta si su navegador llega al proveedor sin advertencias.',
  'settings.ca.none': 'Ninguno: valen los certificados del sistema.',
  'settings.ca.choose': 'Elegir archivo…',
  'settings.ca.clear': 'No usar ninguno',
  'settings.files': 'Perfiles como archivo',
  'settings.files.help':
    'Sin cuentas, tokens ni secretos. Los usuarios sugeridos y los otros parámetros van en él tal como se escribieron: mírelo antes de pasarlo a alguien.',
  'settings.files.import': 'Importar…',
  'settings.files.export': 'Exportar…',
  'settings.files.exported':
    '{count, plural, one {Se ha escrito # perfil} many {Se han escrito # de perfiles} other {Se han escrito # perfiles}}.',
  'settings.files.empty': 'En este archivo no hay ningún perfil.',
  'settings.import.added': '{name}: añadido.',
  'settings.import.same': '{name}: ya está aquí.',
  'settings.import.refused': '{name}: no añadido. {reasons}',
  'settings.import.unknown_member':
    '{name}: no añadido. «{member}» no corresponde a un perfil, o tiene un valor incorrecto.',
  'settings.import.secret_member':
    '{name}: no añadido. «{member}» sería un secreto, y Postern no guarda ninguno en un perfil. Quítelo del archivo.',
  'settings.tools.called':
    'Llamó a una API {count, plural, one {una vez} many {# de veces} other {# veces}}, la última {when}.',
  'dialog.close': 'Cerrar',
} as const satisfies Translated<typeof source>
