import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': 'الإعدادات',
  'settings.language': 'اللغة',
  'settings.language.help': 'تتغيّر فورًا. يبقى ما يقوله المزوّد والنظام كما هو.',
  'settings.language.system': 'لغة النظام',
  'settings.theme': 'المظهر',
  'settings.theme.system': 'مظهر النظام',
  'settings.theme.light': 'فاتح',
  'settings.theme.dark': 'داكن',
  'settings.desktop': 'على هذا الكمبيوتر',
  'settings.login': 'تشغيل Postern عند دخولي إلى النظام',
  'settings.login.help': 'دون نافذة. هكذا تبقى الحسابات محدَّثة، وتحصل الأدوات على رمز مميّز فورًا.',
  'settings.notifications': 'إشعاري عند الحاجة إليّ',
  'settings.notifications.help':
    'عندما يسجّل المزوّد خروجك، أو تنتظر أداة تسجيل دخولك، أو تنتهي عملية تسجيل دخول بعيدًا عن نظرك.',
  'settings.tray': 'إظهار Postern في علبة النظام',
  'settings.tray.mac': 'إظهار Postern في شريط القوائم',
  'settings.stays': 'مواصلة العمل في علبة النظام عند إغلاق النافذة',
  'settings.stays.help': 'ينهيه «إنهاء» في علبة النظام أو في القائمة.',
  'settings.tray.missing':
    'لا يُظهر سطح المكتب هذا عناصر في علبة النظام، فينهي إغلاق النافذة Postern. شغّل Postern مجددًا لفتحه.',
  'settings.log': 'السجل',
  'settings.log.help': 'كل خطوة من كل عملية تسجيل دخول، دون أسرار.',
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
  'settings.tools.called':
    'استدعت واجهة برمجية {count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، آخرها {when}.',
  'dialog.close': 'إغلاق',
} as const satisfies Translated<typeof source>
