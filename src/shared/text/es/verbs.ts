import type { verbMessages as source } from '../en/verbs'
import type { Translated } from '../translated'

export const verbMessages = {
  'verb.open_palette': 'Paleta de comandos…',
  'verb.sign_in': 'Iniciar sesión…',
  'verb.sign_in.to': 'Iniciar sesión en {provider}',
  'verb.sign_out': 'Cerrar sesión…',
  'verb.sign_out.of': 'Cerrar la sesión de {account} en {provider}…',
  'verb.refresh': 'Actualizar todas las cuentas',
  'verb.cancel': 'Cancelar el inicio de sesión',
  'verb.add_provider': 'Añadir proveedor…',
  'verb.show_accounts': 'Cuentas',
  'verb.show_inspector': 'Inspector',
  'verb.show_lab': 'Laboratorio',
  'verb.run_lab': 'Ejecutar las comprobaciones del laboratorio',
  'verb.open_settings': 'Ajustes…',
  'verb.open_log': 'Abrir el registro',
  'verb.show_shortcuts': 'Atajos de teclado',
  'verb.show_about': 'Acerca de Postern',
} as const satisfies Translated<typeof source>
