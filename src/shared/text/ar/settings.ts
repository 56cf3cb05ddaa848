import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': 'الإعدادات',
  'settings.language': 'اللغة',
  'settings.language.help': 'تتغيّر فورًا. يبقى ما يقوله المزوّد والنظام كما هو.',
  'settings.language.system': 'لغة النظام',
  'settings.default': 'المزوّد الافتراضي',
  'settings.default.help': 'يُقصد حين لا تحدّد الأداة مزوّدًا. ولكل مزوّد حساب افتراضي خاص به.',
  'settings.ca': 'ملف CA',
  'settings.ca.help':
    'شهادات جهة التصديق في شركتك، في ملف PEM. تُوثق إلى جانب الشهادات المعتادة، ويظل وكيل النظام مستخدمًا. اتركه إذا كان متصفحك يصل إلى المزوّد من دون تحذير.',
  'settings.ca.none': 'لا شيء: تُعتمد شهادات النظام.',
  'settings.ca.choose': 'اختيار ملف…',
  'settings.ca.clear': 'بلا ملف',
  'settings.files': 'ملفات التعريف في ملف',
  'settings.files.help':
    'دون حسابات أو رموز مميّزة أو أسرار. تلميحات تسجيل الدخول والمعلمات الإضافية موجودة فيه كما كتبتها: انظر فيه قبل أن تمرّره.',
  'settings.files.import': 'استيراد…',
  'settings.files.export': 'تصدير…',
  'settings.files.exported':
    '{count, plural, zero {لم يُكتب أي ملف تعريف} one {كُتب ملف تعريف واحد} two {كُتب ملفا تعريف} few {كُتبت # ملفات تعريف} many {كُتب # ملف تعريف} other {كُتب # ملف تعريف}}.',
  'settings.files.empty': 'لا يوجد ملف تعريف في هذا الملف.',
  'settings.import.added': '{name}: أُضيف.',
  'settings.import.same': '{name}: موجود هنا بالفعل.',
  'settings.import.refused': '{name}: لم يُضف. {reasons}',
  'settings.import.unknown_member': '{name}: لم يُضف. لا ينتمي «{member}» إلى ملف تعريف، أو أن قيمته خاطئة.',
  'settings.import.secret_member':
    '{name}: لم يُضف. يكون «{member}» سرًّا، ولا يحتفظ Postern بأي سر في ملف تعريف. أزله من الملف.',
  'dialog.close': 'إغلاق',
} as const satisfies Translated<typeof source>
