import type { toolMessages as source } from '../en/tools'
import type { Translated } from '../translated'

export const toolMessages = {
  'tools.question': '{tool} demande votre jeton de {profile}',
  'tools.question.sign_in': '{tool} a besoin que vous vous reconnectiez à {profile}',
  'tools.who': 'C’est {program}.',
  'tools.who.started': 'C’est {program}, lancé par {parent}.',
  'tools.who.folder': 'C’est {program} dans {folder}.',
  'tools.who.started.folder': 'C’est {program}, lancé par {parent} dans {folder}.',
  'tools.who.claims': 'Il dit être {client} ; le système ne montre pas de quel programme il s’agit.',
  'tools.who.calls_itself': 'Il se nomme lui-même {client}.',
  'tools.question.meaning':
    'Avec le jeton, il peut y faire ce que vous pouvez faire. La question est là pour que vous le sachiez ; elle n’arrête pas un de vos programmes qui se ferait passer pour un autre.',
  'tools.question.sign_in.meaning': 'Rien ne s’ouvre avant que vous le disiez. D’ici là, il ne reçoit aucun jeton.',
  'tools.answer.once': 'Autoriser cette fois',
  'tools.answer.hour': 'Pendant une heure',
  'tools.answer.always': 'Toujours',
  'tools.answer.later': 'Pas maintenant',
  'tools.answer.never': 'Jamais',
  'tools.answer.sign_in': 'Se connecter',
  'tools.answer.never.sign_in': 'Jamais pour {tool}',
  'tools.answer.later.help': 'Après « Pas maintenant », rien n’est demandé pendant une heure.',
  'tools.answer.of': '{answer} : {tool}, {profile}',

  'tools.title': 'Outils',
  'tools.help':
    'Qui a reçu des jetons de quel fournisseur, et ce que vous avez dit. Si la question est posée ou non pour les outils se règle pour chaque fournisseur, sous « Avancé ».',
  'tools.none': 'Aucun outil n’a encore reçu de jeton.',
  'tools.given': 'A reçu un jeton {count, plural, one {une fois} many {# de fois} other {# fois}}, la dernière {when}.',
  'tools.given.for': 'Pour {targets}.',
  'tools.given.never': 'N’a rien reçu.',
  'tools.said.allow': 'Vous l’avez autorisé.',
  'tools.said.refuse': 'Il n’en reçoit aucun : vous l’avez dit.',
  'tools.said.quiet': 'Il ne vous demande jamais de vous connecter.',
  'tools.said.allow.until': 'Vous l’avez autorisé (fin : {when}).',
  'tools.said.refuse.until': 'Il n’en reçoit aucun (fin : {when}).',
  'tools.said.quiet.until': 'Il ne vous demande pas de vous connecter (fin : {when}).',
  'tools.allow': 'Autoriser',
  'tools.close': 'N’en donner aucun',
  'tools.forget': 'Oublier',
  'tools.action.of': '{action} : {tool}, {profile}',

  'form.tools': 'Outils',
  'form.tools.help': 'Si les outils, comme git et kubectl, peuvent recevoir ses jetons.',
  'form.tools.ask': 'Me demander une fois pour chaque outil',
  'form.tools.allow': 'Tous peuvent les recevoir',
  'form.tools.closed': 'Aucun ne peut les recevoir',
} as const satisfies Translated<typeof source>
