import type { toolMessages as source } from '../en/tools'
import type { Translated } from '../translated'

export const toolMessages = {
  'tools.question': '{tool} bittet um Ihr Token von {profile}',
  'tools.question.sign_in': '{tool} braucht Ihre erneute Anmeldung bei {profile}',
  'tools.who': 'Es ist {program}.',
  'tools.who.started': 'Es ist {program}, gestartet von {parent}.',
  'tools.who.folder': 'Es ist {program} in {folder}.',
  'tools.who.started.folder': 'Es ist {program}, gestartet von {parent} in {folder}.',
  'tools.who.claims': 'Es sagt, es sei {client}; das System zeigt nicht, welches Programm es ist.',
  'tools.who.calls_itself': 'Es nennt sich {client}.',
  'tools.question.meaning':
    'Mit dem Token kann es dort, was Sie können. Gefragt wird, damit Sie davon wissen; ein Programm von Ihnen, das sich verstellt, hält das nicht auf.',
  'tools.question.sign_in.meaning': 'Nichts wird geöffnet, bevor Sie es sagen. Bis dahin bekommt es kein Token.',
  'tools.answer.once': 'Dieses Mal erlauben',
  'tools.answer.hour': 'Eine Stunde lang',
  'tools.answer.always': 'Immer',
  'tools.answer.later': 'Nicht jetzt',
  'tools.answer.never': 'Nie',
  'tools.answer.sign_in': 'Anmelden',
  'tools.answer.never.sign_in': 'Nie für {tool}',
  'tools.answer.later.help': 'Nach „Nicht jetzt“ wird eine Stunde lang nichts gefragt.',
  'tools.answer.of': '{answer}: {tool}, {profile}',

  'tools.title': 'Werkzeuge',
  'tools.help':
    'Wer Tokens von welchem Anbieter bekam und was Sie gesagt haben. Ob bei Werkzeugen überhaupt gefragt wird, steht bei jedem Anbieter unter „Erweitert“.',
  'tools.none': 'Noch hat kein Werkzeug ein Token bekommen.',
  'tools.given': 'Bekam {count, plural, one {einmal} other {#-mal}} ein Token, zuletzt {when}.',
  'tools.given.for': 'Für {targets}.',
  'tools.given.never': 'Bekam nichts.',
  'tools.said.allow': 'Sie haben es erlaubt.',
  'tools.said.refuse': 'Es bekommt keines: Sie haben es so gesagt.',
  'tools.said.quiet': 'Es bittet Sie nie um eine Anmeldung.',
  'tools.said.allow.until': 'Sie haben es bis {when} erlaubt.',
  'tools.said.refuse.until': 'Bis {when} bekommt es keines.',
  'tools.said.quiet.until': 'Bis {when} bittet es Sie nicht um eine Anmeldung.',
  'tools.allow': 'Erlauben',
  'tools.close': 'Keines geben',
  'tools.forget': 'Vergessen',
  'tools.action.of': '{action}: {tool}, {profile}',

  'form.tools': 'Werkzeuge',
  'form.tools.help': 'Ob Werkzeuge wie git und kubectl seine Tokens haben dürfen.',
  'form.tools.ask': 'Mich bei jedem Werkzeug einmal fragen',
  'form.tools.allow': 'Alle dürfen sie haben',
  'form.tools.closed': 'Keines darf sie haben',
} as const satisfies Translated<typeof source>
