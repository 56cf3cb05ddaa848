import type { logOutMessages as source } from '../en/log-out'
import type { Translated } from '../translated'

export const logOutMessages = {
  'sign_out.title': 'تسجيل خروج {account}؟',
  'sign_out.how': 'مكان تسجيل الخروج',
  'sign_out.local': 'على هذا الكمبيوتر فقط',
  'sign_out.local.about': 'يحذف Postern الرموز المميّزة للحساب. لا يُبلَّغ المزوّد، ويبقى متصفحك مسجَّل الدخول.',
  'sign_out.revoke': 'على هذا الكمبيوتر ولدى المزوّد',
  'sign_out.revoke.about':
    'يسحب {provider} أيضًا رمز التحديث المميّز، فلا يمكن لأحد استخدامه بعد ذلك. يبقى متصفحك مسجَّل الدخول.',
  'sign_out.everywhere': 'في المتصفح أيضًا',
  'sign_out.everywhere.about':
    'كل ما سبق، ثم يُفتح متصفحك ويسجّل {provider} خروجك هناك. قد تطلب منك تطبيقات أخرى تسجيل الدخول مجددًا.',
  'sign_out.submit': 'تسجيل الخروج',
  'sign_out.remove': 'إزالة من القائمة',
  'sign_out.remove.meaning':
    'أو أزل الحساب من القائمة الآن. يبقى ما يحتفظ به {keychain} منه هناك إلى أن يمكن استخدامه مجددًا، ثم يحذفه Postern. لا يُبلَّغ المزوّد.',

  'signed_out.title': 'تم تسجيل خروج {account} على هذا الكمبيوتر.',
  'signed_out.not_revoked': 'لم يسحب المزوّد رمز التحديث المميّز. أنهِ الجلسة في حسابك هناك إذا كان ذلك مهمًا.',
  'signed_out.no_browser': 'ليس لدى المزوّد صفحة تسجّل خروجك في المتصفح، فربما لا تزال مسجَّل الدخول هناك.',

  'revocation.pending': 'لم يُبلَّغ {provider} بعد بتسجيل خروج {account}.',
  'revocation.retry': 'يعيد Postern المحاولة في {when}.',
  'revocation.keychain': 'سلسلة المفاتيح تعيق ذلك: {message}',
  'revocation.now': 'يعيد Postern المحاولة الآن.',
  'revocation.forget': 'عدم الإبلاغ',
  'revocation.forget.of': 'عدم إبلاغ {provider} بتسجيل خروج {account}',

  'log_out.title': 'جارٍ تسجيل الخروج من {provider} في المتصفح',
  'log_out.waiting': 'تم تسجيل خروج {account} على هذا الكمبيوتر. تسجّل الصفحة في متصفحك خروجك هناك.',
  'log_out.unconfirmed':
    'عاد المتصفح، لكن دون ما يبيّن أن ذلك هو الإجابة. لا يثبت هذا شيئًا، ولا يزال Postern ينتظر الإجابة الصحيحة.',
  'log_out.open_again': 'فتح مجددًا',
  'log_out.open_again.of': 'فتح صفحة تسجيل الخروج من {provider} مجددًا',
  'log_out.copy_link': 'نسخ الرابط',
  'log_out.copy_link.of': 'نسخ رابط تسجيل الخروج من {provider}',
  'log_out.copied': 'تم النسخ',
  'log_out.cancel': 'إلغاء',
  'log_out.cancel.of': 'إلغاء تسجيل الخروج من {provider} في المتصفح',
  'log_out.hints': 'ألا يحدث شيء؟',
  'log_out.hints.registered':
    'يعترض المزوّد على العنوان، أو لا يعود المتصفح. سجّل {uri} لديه كعنوان URL لتسجيل الخروج، كما هو تمامًا.',
  'log_out.hints.browser':
    'فُتحت الصفحة في متصفح آخر أو ملف تعريف متصفح آخر. انسخ الرابط، وهو صالح لزيارة واحدة على هذا الكمبيوتر، والصقه حيث سجّلت الدخول.',
  'log_out.ended.confirmed': 'أكّد {provider} تسجيل خروج {account} في المتصفح.',
  'log_out.ended.unconfirmed':
    'لم يتأكد تسجيل خروج {account} من {provider} في المتصفح: عاد المتصفح دون ما يبيّن ذلك. على هذا الكمبيوتر تم تسجيل خروج {account}.',
  'log_out.ended.timed_out':
    'لم يعد المتصفح، وربما لا يزال {account} مسجَّل الدخول إلى {provider} هناك. على هذا الكمبيوتر تم تسجيل خروج {account}.',
  'log_out.ended.cancelled':
    'أُلغي تسجيل الخروج من {provider} في المتصفح، وربما لا يزال {account} مسجَّل الدخول هناك. على هذا الكمبيوتر تم تسجيل خروج {account}.',
  'log_out.ended.failed':
    'لم ينجح تسجيل الخروج من {provider} في المتصفح، وربما لا يزال {account} مسجَّل الدخول هناك. على هذا الكمبيوتر تم تسجيل خروج {account}.',
  'log_out.dismiss': 'إغلاق',
  'log_out.dismiss.of': 'إغلاق رسالة تسجيل خروج {account} من {provider}',
} as const satisfies Translated<typeof source>
