import type { inspectorParameterMessages as source } from '../en/inspector-parameters'
import type { Translated } from '../translated'

export const inspectorParameterMessages = {
  'parameter.response_type': 'تطلب كودًا. لا تأتي الرموز المميّزة عبر المتصفح أبدًا.',
  'parameter.response_mode': 'كيف تعود الإجابة: في العنوان، أو في نموذج.',
  'parameter.client_id': 'أي تطبيق يطلب. ليس سرًّا.',
  'parameter.redirect_uri': 'إلى أين يوصل المتصفح الإجابة.',
  'parameter.scope': 'ما يُطلب. يسأل «openid» من أنت.',
  'parameter.audience': 'واجهة API التي يخصّها رمز الوصول المميّز.',
  'parameter.resource': 'واجهة API التي يخصّها رمز الوصول المميّز.',
  'parameter.organization': 'المؤسسة المراد تسجيل الدخول إليها.',
  'parameter.invitation': 'الدعوة إلى مؤسسة. يُسمح بدخول من يملكها.',
  'parameter.connection': 'تنتقل مباشرة إلى طريقة واحدة لتسجيل الدخول.',
  'parameter.prompt': 'ما يجب أن يسأل عنه المزوّد، أو ألا يسأل عن شيء.',
  'parameter.login_hint': 'من يُرجَّح أن يسجّل الدخول. تبيّن من أنت، ولذلك لا تُعرض.',
  'parameter.screen_hint': 'الصفحة التي يُبدأ بها.',
  'parameter.max_age': 'كم ثانية يجوز أن تكون قد مضت منذ إثبات هويتك آخر مرة.',
  'parameter.ui_locales': 'اللغات، بترتيب التفضيل.',
  'parameter.acr_values': 'القوة المطلوبة لتسجيل الدخول.',
  'parameter.dpop_jkt': 'المفتاح الذي يرتبط به الكود: بصمته.',
  'parameter.state': 'قيمة عشوائية. بها تجد الإجابة هذه المحاولة، ولا تجدها إجابة مزوّرة.',
  'parameter.nonce': 'قيمة عشوائية. تعود داخل رمز الهوية المميّز وتربطه بهذا الطلب.',
  'parameter.code_challenge': 'تجزئة سر هو verifier، وهو وحده ما يمكن به استبدال الكود.',
  'parameter.code_challenge_method': 'كيف حُسبت التجزئة. دائمًا S256.',
  'parameter.request_uri': 'تمثّل الطلب كله، وهو لدى المزوّد بالفعل.',
} as const satisfies Translated<typeof source>
