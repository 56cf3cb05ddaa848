import type { verbMessages as source } from '../en/verbs'
import type { Translated } from '../translated'

export const verbMessages = {
  'verb.open_palette': 'لوحة الأوامر…',
  'verb.sign_in': 'تسجيل الدخول…',
  'verb.sign_in.to': 'تسجيل الدخول إلى {provider}',
  'verb.sign_out': 'تسجيل الخروج…',
  'verb.sign_out.of': 'تسجيل خروج {account} لدى {provider}…',
  'verb.refresh': 'تحديث كل الحسابات',
  'verb.cancel': 'إلغاء تسجيل الدخول',
  'verb.add_provider': 'إضافة مزوّد…',
  'verb.show_accounts': 'الحسابات',
  'verb.show_inspector': 'الفاحص',
  'verb.show_lab': 'المختبر',
  'verb.run_lab': 'تشغيل فحوص المختبر',
  'verb.open_settings': 'الإعدادات…',
  'verb.open_log': 'فتح السجل',
  'verb.show_shortcuts': 'اختصارات لوحة المفاتيح',
  'verb.show_about': 'حول Postern',
} as const satisfies Translated<typeof source>
