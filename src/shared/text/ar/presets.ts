import type { presetMessages as source } from '../en/presets'
import type { Translated } from '../translated'

export const presetMessages = {
  'preset.auth0.label': 'Auth0',
  'preset.auth0.about': 'حسب مجاله',
  'preset.auth0.address': 'المجال',
  'preset.auth0.address.help': 'كما في لوحة معلومات Auth0، مثل tenant.eu.auth0.com، أو مجالك المخصص.',
  'preset.auth0.register':
    '\u2066Applications → تطبيقك الأصلي → Settings → Allowed Callback URLs\u2069. يقارن Auth0 العنوان كاملًا، ولذلك يلتزم Postern بهذه المنافذ.',
  'preset.auth0.logout': '\u2066Settings → Allowed Logout URLs\u2069، للعودة بعد تسجيل الخروج هناك أيضًا.',
  'preset.auth0.note':
    'من دون جمهور يكون رمز الوصول المميّز مبهمًا ولا يصلح إلا لـ /userinfo. اسمح بـ Refresh Token Rotation، وبـ Offline Access لواجهة API لديك. يجب تفعيل DPoP هناك. الطلبات المدفوعة (PAR) ليست للتطبيقات الأصلية.',

  'preset.entra.label': 'Microsoft Entra ID',
  'preset.entra.about': 'حسب مستأجره',
  'preset.entra.address': 'المستأجر',
  'preset.entra.address.help':
    'معرّف Directory (tenant) ID، أو مجال للمستأجر يقرأ Postern معرّفه مرة واحدة. وليس «common».',
  'preset.entra.register':
    '\u2066App registrations → تطبيقك → Authentication → Mobile and desktop applications → Custom redirect URIs\u2069. يتجاهل المنفذ. ولاستخدام 127.0.0.1 بدلًا من localhost، يجب تحرير بيان التطبيق.',
  'preset.entra.logout': '\u2066Authentication → Mobile and desktop applications\u2069 أيضًا، للعودة بعد تسجيل الخروج.',
  'preset.entra.note':
    'فعّل «Allow public client flows» لتسجيل الدخول بجهاز. يجدّد رموز التحديث المميّزة من تلقاء نفسه ولا يسحب أيًا منها، فيكون تسجيل الخروج هنا محليًا. ليس فيه DPoP ولا طلبات مدفوعة (PAR).',

  'preset.okta.label': 'Okta',
  'preset.okta.about': 'حسب مجاله',
  'preset.okta.address': 'مجال Okta',
  'preset.okta.address.help': 'مثل acme.okta.com، أو مع خادم تفويض: acme.okta.com/oauth2/default.',
  'preset.okta.register':
    '\u2066Applications → تطبيقك الأصلي → General → Sign-in redirect URIs\u2069. يقارن Okta العنوان كاملًا، ولذلك يلتزم Postern بهذه المنافذ.',
  'preset.okta.logout': '\u2066General → Sign-out redirect URIs\u2069، للعودة بعد تسجيل الخروج هناك أيضًا.',
  'preset.okta.note':
    'حدّد المنح Refresh Token، واختر التدوير ضمن General. ويبيّن «فحص المزوّد» ما إذا كان DPoP والطلبات المدفوعة (PAR) متاحين.',

  'preset.google.label': 'Google',
  'preset.google.about': 'حسب عنوانه الوحيد',
  'preset.google.address': 'عنوان URL لجهة الإصدار',
  'preset.google.address.help': 'هو نفسه دائمًا.',
  'preset.google.register': 'يقبل العميل من النوع Desktop app أي عنوان استرجاع تلقائيًا، ولا يوجد ما يُسجَّل.',
  'preset.google.logout': 'لا ينهي Google أي جلسة لبرنامج آخر، ولا يوجد ما يُسجَّل.',
  'preset.google.note':
    'يريد Google سر العميل في طلب الرموز المميّزة لتطبيقات سطح المكتب، ولا يحتفظ Postern بأي سر ولا يرسله، فينتهي تسجيل الدخول بالخطأ invalid_request. لا يعمل إلا مع عميل لا يحتاج إلى سر. يأتي رمز التحديث المميّز مع access_type=offline وموافقة أولى. اضبط السؤال (prompt) على consent إذا لم يأتِ.',

  'preset.keycloak.label': 'Keycloak',
  'preset.keycloak.about': 'حسب realm الخاص به',
  'preset.keycloak.address': 'عنوان URL لـ realm',
  'preset.keycloak.address.help': 'مثل https://id.example.com/realms/acme. ويكفي عنوان أي صفحة فيه.',
  'preset.keycloak.register': '\u2066Clients → عميلك → Settings → Valid redirect URIs\u2069. يناسب أي منفذ عندئذ.',
  'preset.keycloak.logout':
    '\u2066Settings → Valid post logout redirect URIs\u2069، للعودة بعد تسجيل الخروج هناك أيضًا.',
  'preset.keycloak.note':
    'عطّل Client authentication وفعّل Standard flow. يفعّل Revoke Refresh Token، ضمن Tokens في realm، التدوير. تعمل الطلبات المدفوعة (PAR)، ويعتمد DPoP على الإصدار.',

  'preset.oidc.label': 'أي مزوّد OpenID',
  'preset.oidc.about': 'حسب عنوان URL لجهة إصداره',
  'preset.oidc.address': 'عنوان URL لجهة الإصدار',
  'preset.oidc.address.help': 'يبدأ بـ https:// ويوفّر /.well-known/openid-configuration. ويقرأ Postern الباقي من هناك.',
  'preset.oidc.register':
    'عناوين URI لإعادة التوجيه لعميل أصلي (عام). إذا كان مزوّدك يقارن المنفذ أيضًا، فاسرد المنافذ ضمن «متقدم».',
  'preset.oidc.logout': 'عناوين URI لإعادة التوجيه بعد تسجيل الخروج، للعودة بعد تسجيل الخروج هناك أيضًا.',
  'preset.oidc.note': 'يقرأ «فحص المزوّد» ما يدعمه، ويقترح ما يُفعَّل.',
} as const satisfies Translated<typeof source>
