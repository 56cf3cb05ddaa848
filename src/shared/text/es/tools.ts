import type { toolMessages as source } from '../en/tools'
import type { Translated } from '../translated'

export const toolMessages = {
  'tools.question': '{tool} pide su token de {profile}',
  'tools.question.sign_in': '{tool} necesita que inicie sesión de nuevo en {profile}',
  'tools.question.sign_in.first': '{tool} necesita que inicie sesión en {profile}',
  'tools.who': 'Es {program}.',
  'tools.who.started': 'Es {program}, iniciado por {parent}.',
  'tools.who.folder': 'Es {program} en {folder}.',
  'tools.who.started.folder': 'Es {program}, iniciado por {parent} en {folder}.',
  'tools.who.claims': 'Dice ser {client}; el sistema no muestra qué programa es.',
  'tools.who.calls_itself': 'Se hace llamar {client}.',
  'tools.question.meaning':
    'Con el token puede hacer allí lo mismo que usted. Se pregunta para que lo sepa; eso no detiene a un programa suyo que se haga pasar por otro.',
  'tools.question.sign_in.meaning':
    'No se abre nada antes de que usted lo diga. Hasta entonces no recibe ningún token.',
  'tools.answer.once': 'Permitir esta vez',
  'tools.answer.hour': 'Durante una hora',
  'tools.answer.always': 'Siempre',
  'tools.answer.later': 'Ahora no',
  'tools.answer.never': 'Nunca',
  'tools.answer.sign_in': 'Iniciar sesión',
  'tools.answer.never.sign_in': 'Nunca para {tool}',
  'tools.answer.later.help': 'Después de «Ahora no» no se pregunta nada durante una hora.',
  'tools.answer.of': '{answer}: {tool}, {profile}',

  'tools.title': 'Herramientas',
  'tools.help':
    'Quién ha recibido tokens de qué proveedor, y lo que usted ha dicho. Si se pregunta o no por las herramientas se ajusta en cada proveedor, en «Avanzado».',
  'tools.none': 'Todavía ninguna herramienta ha recibido un token.',
  'tools.given':
    'Ha recibido un token {count, plural, one {una vez} many {# de veces} other {# veces}}, la última {when}.',
  'tools.given.for': 'Para {targets}.',
  'tools.given.never': 'No ha recibido nada.',
  'tools.said.allow': 'Usted la ha permitido.',
  'tools.said.refuse': 'No recibe ninguno: usted lo ha dicho.',
  'tools.said.quiet': 'Nunca le pide que inicie sesión.',
  'tools.said.allow.until': 'Usted la ha permitido (hasta: {when}).',
  'tools.said.refuse.until': 'No recibe ninguno (hasta: {when}).',
  'tools.said.quiet.until': 'No le pide que inicie sesión (hasta: {when}).',
  'tools.allow': 'Permitir',
  'tools.close': 'No dar ninguno',
  'tools.forget': 'Olvidar',
  'tools.action.of': '{action}: {tool}, {profile}',

  'form.tools': 'Herramientas',
  'form.tools.help': 'Si las herramientas, como git y kubectl, pueden recibir sus tokens.',
  'form.tools.ask': 'Preguntarme una vez por cada herramienta',
  'form.tools.allow': 'Todas pueden recibirlos',
  'form.tools.closed': 'Ninguna puede recibirlos',
} as const satisfies Translated<typeof source>
