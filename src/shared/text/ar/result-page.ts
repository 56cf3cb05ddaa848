import type { resultPageMessages as source } from '../en/result-page'
import type { Translated } from '../translated'

export const resultPageMessages = {
  'page.lang': 'ar',
  'page.signed_in.title': 'تم تسجيل دخولك',
  'page.signed_in.account': '{account} لدى {provider}',
  'page.signed_in.next': 'يمكنك إغلاق علامة التبويب هذه والعودة إلى Postern.',
  'page.failed.title': 'لم ينجح تسجيل الدخول',
  'page.failed.silent.title': 'لم يتم تسجيل دخولك بصمت',
  'page.failed.silent.what': 'طلب Postern من المزوّد تسجيل دخولك دون أن يسألك شيئًا.',
  'page.failed.detail': 'ما أُبلغ عنه',
  'page.failed.next': 'يمكنك إغلاق علامة التبويب هذه. عد إلى Postern لإعادة المحاولة.',
  'page.cancelled.title': 'أُلغي تسجيل الدخول',
  'page.cancelled.next': 'لم يُحفظ شيء. يمكنك إغلاق علامة التبويب هذه.',
  'page.signed_out.title': 'تم تسجيل خروجك',
  'page.signed_out.account': '{account} لدى {provider}',
  'page.signed_out.next': 'في Postern وفي هذا المتصفح. يمكنك إغلاق علامة التبويب هذه.',
  'page.sign_out_unconfirmed.title': 'لا يؤكد هذا تسجيل خروجك',
  'page.sign_out_unconfirmed.next':
    'تم تسجيل خروجك في Postern. أما في هذا المتصفح فلا يثبت هذا العنوان ذلك. للتأكد، افتح صفحة المزوّد وانظر.',
  'page.stray.title': 'لم يتوقع Postern هذا',
  'page.stray.next':
    'لا يخص هذا العنوان أي عملية تسجيل دخول جارية. إذا كنت قد سجّلت الدخول للتو، فعد إلى Postern وافتح المتصفح مجددًا من هناك.',
  'page.unfinished.title': 'يستغرق هذا وقتًا طويلًا',
  'page.unfinished.next': 'عد إلى Postern لترى كيف انتهى. يمكنك إغلاق علامة التبويب هذه.',
} as const satisfies Translated<typeof source>
