import type { profileFormMessages as source } from '../en/profile-form'
import type { Translated } from '../translated'

export const profileFormMessages = {
  'form.add.title': 'プロバイダーの追加',
  'form.edit.title': '{provider} を編集',
  'form.kind': 'プロバイダーの種類',
  'form.client_id': 'クライアント ID',
  'form.client_id.help': 'ネイティブ (パブリック) として登録されたアプリケーションのもの。シークレットは不要です。',
  'form.name': '名前',
  'form.name.help': 'ここでの呼び名。空欄の場合はアドレスになります。',
  'form.audience': 'オーディエンス',
  'form.audience.help.auth0':
    'アクセス トークンの対象の API の識別子。空欄の場合、Auth0 は /userinfo にのみ使える不透明なアクセス トークンを発行します。',
  'form.audience.help.oidc': 'これを求めるプロバイダーでのみ必要です。多くは代わりにスコープまたはリソースを使います。',
  'form.scope': 'スコープ',
  'form.scope.help': '空白で区切ります。「openid」は本人を示し、「offline_access」はサインインを維持します。',
  'form.redirects': 'プロバイダーへの登録',
  'form.redirects.no_port':
    'Postern は毎回、空いているポートを付け加えます。プロバイダーがポートも照合する場合は、「詳細設定」にポートを列挙してください。',
  'form.redirects.place': '場所: {place}',
  'form.redirects.logout': 'サインアウト用',
  'form.redirects.device':
    '別のデバイスでのサインインに、リダイレクト URL は不要です。プロバイダーで、アプリケーションのデバイス コード グラントを有効にしてください。',
  'form.redirects.copy': 'コピー',
  'form.redirects.copy_all': 'すべてコピー',
  'form.redirects.copied': 'コピーしました',
  'form.advanced': '詳細設定',
  'form.group.redirect': 'リダイレクト',
  'form.group.request': 'サインインのたびに送信',
  'form.redirect': '戻り道',
  'form.redirect.help':
    '応答が Postern に届く方法。ほかの方法は、ブラウザーがこのコンピューターで動いていない場合のためのものです。',
  'form.redirect.loopback': 'このコンピューターのブラウザー経由',
  'form.redirect.scheme': 'このコンピューターのブラウザー経由、Postern を開くリンクを使用',
  'form.redirect.device': '別のデバイスでコードを使用',
  'form.redirect.paste': 'アドレスを貼り付ける',
  'form.redirect_uri': 'リダイレクト URL',
  'form.redirect_uri.help':
    '空欄の場合: {redirect}。プロバイダーによっては、代わりに {scheme}://their.domain/path が必要です。',
  'form.redirect_host': 'ホスト',
  'form.redirect_host.help':
    '名前よりアドレスのほうが安全です。localhost は別の場所を指すことがあります。プロバイダーが求める場合にのみ変更してください。',
  'form.ports': 'ポート',
  'form.ports.help': 'コンマで区切ります。この順に試します。空欄の場合は任意の空きポート。',
  'form.resource': 'リソース',
  'form.resource.help': '1 行に 1 つの絶対アドレス (RFC 8707)。',
  'form.organization': '組織',
  'form.organization.help': 'ID または名前。応答はこの組織のものでなければなりません。',
  'form.connection': '接続',
  'form.connection.help': 'このサインイン方法に直接進みます。例: google-oauth2。',
  'form.prompt': 'プロンプト',
  'form.prompt.help':
    'プロバイダーが尋ねるべき内容: login、consent、select_account、none。空欄の場合はプロバイダーが決めます。',
  'form.login_hint': 'ログイン ヒント',
  'form.login_hint.help': 'あらかじめ入力するメール アドレスまたは名前。',
  'form.screen_hint': '画面ヒント',
  'form.screen_hint.help': '最初に表示する画面。例: signup。',
  'form.max_age': '最大経過時間',
  'form.max_age.help': '最後の本人確認からの秒数。0 にすると毎回尋ねます。',
  'form.ui_locales': '言語',
  'form.ui_locales.help': '優先順に、空白で区切ります。例: fr-CA en。',
  'form.acr_values': '認証レベル',
  'form.acr_values.help': 'acr_values。空白で区切ります。',
  'form.response_mode': '応答が戻る方法',
  'form.response_mode.help':
    'フォームを使うと、コードが途中のアドレスに現れません。プロバイダーが form_post に対応している必要があります。',
  'form.response_mode.query': 'アドレス内',
  'form.response_mode.form_post': 'フォーム (form_post)',
  'form.par': 'リクエストを先にプッシュ (PAR)',
  'form.par.help':
    'リクエストは Postern からプロバイダーに送られ、ブラウザーには参照だけが渡ります。プロバイダーが必須としている場合は、常にこうなります。',
  'form.dpop': 'トークンを鍵に結び付ける (DPoP)',
  'form.dpop.help': '盗まれたトークンはほかの場所では使えなくなります。プロバイダーが対応している必要があります。',
  'form.extra': '追加パラメーター',
  'form.extra.help':
    '認可リクエストに追加されます。上の項目を置き換えることはありません。トークンやパスワードは入れないでください。',
  'form.extra.name': '名前',
  'form.extra.name.of': '追加パラメーター {number, number} の名前',
  'form.extra.value': '値',
  'form.extra.value.of': '追加パラメーター {number, number} の値',
  'form.extra.add': 'パラメーターを追加',
  'form.extra.remove': '削除',
  'form.extra.remove.of': '追加パラメーター {number, number} を削除',
  'form.submit.add': 'プロバイダーを追加',
  'form.submit.edit': '保存',
  'form.cancel': 'キャンセル',
  'form.problems': '{count, plural, other {# 個の項目を確認してください}}。',

  'scheme.owner.unknown': '{scheme} のリンクを開くものをシステムに問い合わせています…',
  'scheme.owner.ours': '{scheme} のリンクは、システムによって Postern に渡されます。',
  'scheme.owner.nobody': '{scheme} のリンクを開くものは、まだありません。',
  'scheme.owner.other': '{scheme} のリンクは「{name}」を開きます。',
  'scheme.owner.stale': '{scheme} のリンクの先は {path} で、この Postern ではありません。',
  'scheme.register': 'スキームを登録',
  'scheme.unregister': 'スキームを手放す',

  'options.title': '{provider} にサインイン',
  'options.about': '今回のサインインにのみ適用されます。プロバイダーの設定は変わりません。',
  'options.invitation': '招待リンク',
  'options.invitation.help': '組織に招待するメールにあるもの。その組織にサインインします。',
  'options.invitation.arrived': 'リンクによって招待が入力されました。心当たりがある場合にのみサインインしてください。',
  'options.prompt.help':
    'プロバイダーが尋ねるべき内容: login、consent、select_account。none では何も尋ねず、尋ねる必要があれば拒否します。',
  'options.more': 'その他',
  'options.submit': 'サインイン',

  'profile.problem.required': '必須項目です。',
  'profile.problem.not_a_url': 'Web アドレスではありません。https://login.example.com のような形式にしてください。',
  'profile.problem.not_https':
    'https:// で始まる必要があります。http:// を使えるのは、このコンピューターのアドレスだけです。',
  'profile.problem.issuer_has_query': '発行者に「?」や「#」は含められません。その部分を取り除いてください。',
  'profile.problem.not_a_domain': 'ドメインではありません。tenant.eu.auth0.com のような形式にしてください。',
  'profile.problem.not_a_tenant':
    'テナントではありません。Directory (tenant) ID、または contoso.com のようなテナントのドメインを貼り付けてください。',
  'profile.problem.tenant_needed':
    'これはすべてのテナントを表すため、誰でも応答できてしまいます。対象のテナントの ID またはドメインを指定してください。',
  'profile.problem.not_a_realm':
    'レルムが示されていません。https://id.example.com/realms/acme のような形式にしてください。',
  'profile.problem.name_taken': 'この名前は別のプロバイダーで使われています。別の名前を選んでください。',
  'profile.problem.whitespace': '空白または改行が含まれています。取り除いてください。',
  'profile.problem.too_long': '長すぎます。',
  'profile.problem.scope_invalid':
    'スコープに引用符やバックスラッシュは使えません。複数ある場合は空白 1 つで区切ってください。',
  'profile.problem.resource_not_absolute':
    'それぞれ、https://api.example.com のような「#」を含まない完全なアドレスにしてください。',
  'profile.problem.max_age_invalid': '0 以上の整数の秒数にしてください。',
  'profile.problem.port_invalid': 'ポートは 1024 から 65535 までの整数で、コンマで区切ります。',
  'profile.problem.prompt_invalid': 'login や select_account などの語を空白で区切ります。none は単独でのみ使えます。',
  'profile.problem.extra_reserved':
    '名前の 1 つが、Postern の使うもの、またはトークンやパスワード用のものです。どちらもここでは設定できません。',
  'profile.problem.extra_invalid': '各パラメーターには、英数字と . : _ - だけの、重複しない名前が必要です。',
  'profile.problem.redirect_uri_invalid':
    'Postern 自身のスキームとパスで始まる必要があります。例: dev.postern.app:/callback。「?」と「#」は含められません。',
  'profile.problem.invitation_invalid':
    '招待リンクではありません。招待リンクは「invitation=」と「organization=」を含みます。メール プログラムが途中で切ることがあります。',
} as const satisfies Translated<typeof source>
