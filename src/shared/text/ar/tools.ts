import type { toolMessages as source } from '../en/tools'
import type { Translated } from '../translated'

export const toolMessages = {
  'tools.question': 'تطلب الأداة {tool} رمزك المميّز لـ {profile}',
  'tools.question.sign_in': 'تحتاج الأداة {tool} إلى تسجيل دخولك إلى {profile} مجددًا',
  'tools.question.sign_in.first': 'تحتاج الأداة {tool} إلى تسجيل دخولك إلى {profile}',
  'tools.who': 'إنها {program}.',
  'tools.who.started': 'إنها {program}، شغّلها {parent}.',
  'tools.who.folder': 'إنها {program} في {folder}.',
  'tools.who.started.folder': 'إنها {program}، شغّلها {parent} في {folder}.',
  'tools.who.claims': 'تقول إنها {client}، ولا يبيّن النظام أي برنامج هي.',
  'tools.who.calls_itself': 'تسمّي نفسها {client}.',
  'tools.question.meaning':
    'يمكنها بالرمز المميّز أن تفعل هناك ما يمكنك فعله. الغرض من السؤال أن تعلم بها، ولا يمنع برنامجًا من برامجك ينتحل اسم غيره.',
  'tools.question.sign_in.meaning': 'لا يُفتح شيء قبل موافقتك. وحتى ذلك الحين لا تحصل على رمز مميّز.',
  'tools.answer.once': 'السماح هذه المرة',
  'tools.answer.hour': 'لمدة ساعة',
  'tools.answer.always': 'دائمًا',
  'tools.answer.later': 'ليس الآن',
  'tools.answer.never': 'أبدًا',
  'tools.answer.sign_in': 'تسجيل الدخول',
  'tools.answer.never.sign_in': 'أبدًا للأداة {tool}',
  'tools.answer.later.help': 'بعد «ليس الآن» لا يُسأل عن شيء لمدة ساعة.',
  'tools.answer.of': '{answer}: {tool}، {profile}',

  'tools.title': 'الأدوات',
  'tools.help':
    'الأدوات التي أُعطيت رموزًا مميّزة، ولأي مزوّد، وما قلته عنها. أما السؤال عن الأدوات من عدمه فيُضبط لكل مزوّد، ضمن «متقدم».',
  'tools.none': 'لم تُعطَ أي أداة رمزًا مميّزًا بعد.',
  'tools.given':
    '{count, plural, zero {لم تُعطَ شيئًا} one {أُعطيت مرة واحدة} two {أُعطيت مرتين} few {أُعطيت # مرات} many {أُعطيت # مرة} other {أُعطيت # مرة}}، آخرها {when}.',
  'tools.given.for': 'لأجل {targets}.',
  'tools.given.never': 'لم تُعطَ شيئًا.',
  'tools.said.allow': 'سمحت لها.',
  'tools.said.refuse': 'لا تحصل على شيء: أنت قلت ذلك.',
  'tools.said.quiet': 'لا تطلب تسجيل دخولك أبدًا.',
  'tools.said.allow.until': 'سمحت لها حتى {when}.',
  'tools.said.refuse.until': 'لا تحصل على شيء حتى {when}.',
  'tools.said.quiet.until': 'لا تطلب تسجيل دخولك حتى {when}.',
  'tools.allow': 'سماح',
  'tools.close': 'عدم الإعطاء',
  'tools.forget': 'نسيان',
  'tools.action.of': '{action}: {tool}، {profile}',

  'form.tools': 'الأدوات',
  'form.tools.help': 'هل يجوز أن تحصل الأدوات، مثل git وkubectl، على رموزه المميّزة.',
  'form.tools.ask': 'اسألني مرة واحدة عن كل أداة',
  'form.tools.allow': 'يجوز لها جميعًا',
  'form.tools.closed': 'لا يجوز لأي منها',
} as const satisfies Translated<typeof source>
