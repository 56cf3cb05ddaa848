import type { tlsMessages as source } from '../en/tls'
import type { Translated } from '../translated'

export const tlsMessages = {
  'tls.expired': 'انتهت صلاحية الشهادة، أو لم تبدأ بعد.',
  'tls.expired.remedy': 'تحقق من تاريخ هذا الكمبيوتر ووقته. فإن كانا صحيحين، فأبلغ القائمين على المزوّد.',
  'tls.wrong_host': 'الشهادة لاسم آخر.',
  'tls.wrong_host.remedy': 'تحقق من عنوان المزوّد، فربما يجيب شيء آخر هناك.',
  'tls.unknown_issuer': 'الشهادة من جهة تصديق غير موثوق بها هنا.',
  'tls.unknown_issuer.remedy':
    'إذا كانت لشركتك جهة تصديق خاصة بها، فاختر شهادتها ضمن «الإعدادات» ← «ملف CA». وإلا فلا تتابع.',
  'tls.self_signed': 'الشهادة غير موقّعة إلا من نفسها.',
  'tls.self_signed.remedy': 'إذا كنت تعرف هذا المزوّد، فاختر شهادته ضمن «الإعدادات» ← «ملف CA».',
  'tls.revoked': 'أُبطلت الشهادة.',
  'tls.revoked.remedy': 'لا تتابع. أبلغ القائمين على المزوّد.',
  'tls.weak': 'سيكون الاتصال أضعف من أن يكون آمنًا.',
  'tls.weak.remedy': 'أبلغ القائمين على المزوّد: يلزم TLS 1.2 ومفاتيح بالطول المعتمد اليوم.',
  'tls.client_certificate': 'يريد المزوّد شهادة من هذا الكمبيوتر.',
  'tls.client_certificate.remedy': 'ليس لدى Postern شهادة يعرضها. اطلب طريقة للدخول من دون شهادة.',
  'tls.handshake': 'تعذّر الاتفاق على اتصال آمن.',
  'tls.handshake.remedy': 'تحقق من العنوان ومنفذه: ربما لا يتحدث ما يجيب هناك بروتوكول TLS.',
  'tls.invalid': 'ليست الشهادة كما يجب.',
  'tls.invalid.remedy': 'أبلغ القائمين على المزوّد، أو القائمين على الشبكة.',
} as const satisfies Translated<typeof source>
