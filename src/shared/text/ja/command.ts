import type { commandMessages as source } from '../en/command'
import type { Translated } from '../translated'

export const commandMessages = {
  'command.usage': '使い方: {line}',
  'command.about': 'ブラウザーを通じてサインインし、ツールにトークンを渡します。',
  'command.commands': 'コマンド:',
  'command.options': 'オプション:',
  'command.examples': '例:',
  'command.more': '各コマンドの詳細: postern COMMAND --help',
  'command.name': 'NAME はプロファイルの名前または ID です。省略すると既定のプロファイルになります。',

  'command.login.about':
    'サインインします。ブラウザーが開き、そこで完了するまでコマンドは待ちます。Ctrl-C でキャンセルします。',
  'command.logout.about':
    'アカウントをサインアウトします。このコンピューターのトークンを削除し、プロバイダーで取り消します。',
  'command.status.about': 'プロファイルと、サインインしているアカウントを一覧表示します。',
  'command.token.about':
    'アクセス トークンを出力します。必要な場合は先に更新します。リフレッシュ トークンは決して渡しません。',
  'command.profile_list.about': 'プロファイルを一覧表示します。',
  'command.profile_add.about': 'プロバイダーをプロファイルとして追加します。',
  'command.profile_show.about': 'プロファイルのすべての設定を表示します。',
  'command.profile_remove.about': 'サインインしているアカウントのないプロファイルを削除します。',
  'command.doctor.about':
    'リダイレクト ラボを実行します。URL を指定すると、そのリダイレクトをシステムがどう扱うかを示します。妨げがあると 0 以外で終了します。',

  'command.api.about':
    'トークンを使って API を呼び出します。トークンは Postern の外に出ません。応答はそのまま出力されます。400 以上は api_error になります。',
  'command.watch.about':
    'ツールにトークンを渡したなどのイベントを、Ctrl-C まで順に出力します。--json では各状態も出力します。',
  'command.profile_default.about': '指定がないときに使うプロファイルを決めます。',
  'command.profile_import.about': 'stdin から読み込んだファイルのプロファイルを追加します。',
  'command.profile_export.about':
    'アカウント、トークン、シークレットを含めずに、プロファイルをファイルとして出力します。',
  'command.host_add.about':
    '資格情報ヘルパーがプロファイルのトークンをサーバーに渡すことを許可します。ほかのサーバーには渡しません。',
  'command.host_list.about': '資格情報ヘルパーがトークンを渡すサーバーを一覧表示します。',
  'command.host_remove.about': '資格情報ヘルパーがこのサーバーにトークンを渡すことを禁止します。',
  'command.tools_list.about': 'ツールについて決めたことと、渡したもの (回数、最終日時、対象) を一覧表示します。',
  'command.tools_allow.about': 'ツールにプロファイルのトークンを渡すことを、確認なしで許可します。',
  'command.tools_close.about': 'ツールにプロファイルのトークンを渡すことを、確認なしで禁止します。',
  'command.tools_forget.about': 'ツールについて決めたことを取り消して再び確認されるようにし、一覧から取り除きます。',
  'command.tools_policy.about':
    'ツールがプロファイルのトークンを受け取れるかどうかを決めます: ツールごとに 1 回確認、すべて許可、すべて禁止。',
  'command.credential_git.about': 'Git の資格情報ヘルパーです。設定方法は docs/guides/git.md にあります。',
  'command.credential_docker.about': 'Docker の資格情報ヘルパーです。設定方法は docs/guides/docker.md にあります。',
  'command.credential_kubectl.about':
    'kubectl の資格情報プラグインです。設定方法は docs/guides/kubectl.md にあります。',
  'command.credential_aws.about': 'AWS ツールの credential_process です。設定方法は docs/guides/aws.md にあります。',
  'command.completion.about': 'シェルがこれらのコマンドを補完するための定義を出力します。',

  'command.option.json': '応答を JSON で出力します。失敗も stdout に出力します。',
  'command.option.quiet': '途中経過を出力せず、失敗だけを出力します。',
  'command.option.help': 'このヘルプを表示します。',
  'command.option.client': '確認の画面とログでの、呼び出し元のツールの名前。省略時は POSTERN_CLIENT、または postern。',
  'command.option.kind': 'プロバイダーの種類。省略時は issuer から判断します。',
  'command.option.issuer': '発行者の URL、または Auth0 テナントのドメイン。',
  'command.option.client-id': 'ネイティブ (パブリック) クライアントのクライアント ID。',
  'command.option.audience': 'アクセス トークンの対象の API。',
  'command.option.resource': 'アクセス トークンの対象のリソース (RFC 8707)。複数指定できます。',
  'command.option.scope': 'スコープ。空白で区切ります。',
  'command.option.redirect': '応答が戻る方法。',
  'command.option.port': 'プロバイダーに登録したポート。複数指定できます。',
  'command.option.param': '認可リクエストのパラメーター。例: max_age=0、screen_hint=signup。複数指定できます。',
  'command.option.organization': 'サインインする組織の ID または名前。',
  'command.option.connection': 'プロバイダーでの選択を省略します。例: google-oauth2。',
  'command.option.dpop': 'トークンをセッションの鍵に結び付けます (RFC 9449)。',
  'command.option.par': 'リクエストを先にプロバイダーにプッシュします (RFC 9126)。',
  'command.option.register':
    'Postern のスキームのリンクを Postern で開くよう、先にシステムに登録します。--redirect scheme 用。',
  'command.option.invitation': '組織への招待リンク。',
  'command.option.prompt': 'プロバイダーが尋ねる内容: login、consent、select_account、none。',
  'command.option.login-hint': 'サインインする人。例: メール アドレス。',
  'command.option.browser': 'ブラウザーを開くコマンド。%s はアドレスに置き換わります。',
  'command.option.timeout': 'サインインをキャンセルするまでの秒数。',
  'command.option.memory': 'トークンをメモリだけに置き、Postern の終了まで保持します。',
  'command.option.trace':
    '各ステップと確認を、シークレットを含めずに 1 行 1 つの JSON オブジェクトで stderr に出力します。',
  'command.option.min-ttl': 'トークンが有効でなければならない残り秒数。省略時は 60。',
  'command.option.format': 'トークンの出力形式。env はシェル用の POSTERN_TOKEN=… の行です。省略時は raw。',
  'command.option.session': 'status --json が示すアカウントの ID。',
  'command.option.quick': 'ブラウザーのマトリックスを省き、確認だけを行います。',
  'command.option.own-browser':
    'マトリックスを、普段のブラウザーとそのプロファイルでも実行します。ページは開いたまま残り、ブラウザーが確認を求めることがあります。',
  'command.option.send': '無害なものを URL に送り、届くかどうかを確かめます。そのアプリが起動することがあります。',
  'command.option.junit': '結果を JUnit XML で書き出します。',
  'command.option.markdown': '結果を Markdown で書き出します。',
  'command.option.interactive':
    'サインインが必要な場合に、ブラウザーを開いて待ちます。指定がなければ interaction_required になります。',
  'command.option.tools':
    'ツールがトークンを受け取れるかどうか: ツールごとに 1 回確認、すべて許可、すべて禁止。省略時は ask。',
  'command.option.program': '対象のプログラム。tools list が示すパスで指定します。省略時は同じ名前のものすべて。',
  'command.option.all': 'プロファイルのすべてのアカウント。名前を省略すると、すべてのプロファイルのアカウント。',

  'command.option.local': 'このコンピューターだけでサインアウトします。プロバイダーには伝えません。',
  'command.option.revoke': 'プロバイダーでリフレッシュ トークンも取り消します。指定がないときの動作です。',
  'command.option.everywhere': 'ブラウザーでもサインアウトし、戻るまで待ちます。',
  'command.option.profile': 'どのプロファイルのトークンか。省略時は既定のもの。',
  'command.option.request': 'メソッド。省略時は GET。--data があれば POST。',
  'command.option.header': 'ヘッダー。例: "Accept: text/plain"。複数指定できます。',
  'command.option.data':
    '送信する内容。ヘッダーの指定がなければ JSON。@FILE はファイル、@- は stdin から読み込みます。',
  'command.option.include': 'ステータスとヘッダーも出力します。',
  'command.option.preset': 'プロバイダーの流儀。指定されていない項目を補います。',
  'command.option.token': 'サーバーが求めるもの。アクセス トークン、または本人を示す ID トークン。省略時は access。',
  'command.option.username': 'ユーザーとして送る名前。トークンはパスワードとして送ります。省略時は oauth2。',
  'command.option.role-arn': '引き受けるロール。',
  'command.option.region': 'STS に問い合わせるリージョン。',
  'command.option.sts-url': 'STS の別のアドレス。',
  'command.option.duration': '資格情報の有効秒数。省略時は AWS が決めます。',

  'command.sandbox_is_off': 'root で動作しているため、Chromium のサンドボックスは無効です (--no-sandbox)。',
  'command.login.paste':
    '任意の場所のブラウザーでこのアドレスを開いてサインインし、最後に表示されたアドレスを貼り付けてください:',
  'command.login.done': '{profile} に {account} としてサインインしました。',
  'command.logout.revoked.yes': '{account} をサインアウトしました。',
  'command.logout.revoked.no':
    '{account} をこのコンピューターでサインアウトしました。プロバイダーはリフレッシュ トークンを取り消しませんでした。',
  'command.logout.revoked.pending':
    '{account} をこのコンピューターでサインアウトしました。プロバイダーに到達できなかったため、後で伝えます。',
  'command.logout.revoked.not_offered':
    '{account} をこのコンピューターでサインアウトしました。プロバイダーはリフレッシュ トークンの取り消しに対応していません。',
  'command.logout.revoked.not_asked': '{account} をこのコンピューターでサインアウトしました。',
  'command.logout.browser': 'ブラウザーでもサインアウトするため、ブラウザーが開きます。Ctrl-C で待機を終了します。',
  'command.logout.browser.confirmed': 'ブラウザーから戻りました。ブラウザーでもサインアウトしました。',
  'command.logout.browser.not_offered': 'プロバイダーには、ブラウザーでサインアウトする方法がありません。',
  'command.logout.browser.unconfirmed': 'ブラウザーでサインアウトしたかどうかは不明です。',
  'command.status.none': 'プロファイルがまだありません。次のコマンドで追加します: postern profile add',
  'command.status.profile': '{profile} ({issuer})',
  'command.status.nobody': 'サインインしているアカウントはありません',
  'command.status.account': '{account}: {status}、アクセス トークンの期限 {expires}',
  'command.status.account.no_expiry': '{account}: {status}',
  'command.profile.added': '{profile} を追加しました。',
  'command.profile.default': '{profile} を既定にしました。',
  'command.profile.imported': '{profile}: {outcome}{why}',
  'command.host.added': '資格情報ヘルパーは {profile} のトークンを {host} に渡します。',
  'command.host.removed': '資格情報ヘルパーは {host} にトークンを渡さなくなりました。',
  'command.credential_docker.store':
    'Postern はトークンをすでに持っています。次のコマンドでサインインします: postern login',
  'command.credential_docker.erase': 'Postern はトークンを保持します。次のコマンドでサインアウトします: postern logout',
  'command.tools.allow': '{tool} は {profile} のトークンを受け取れます。',
  'command.tools.refuse': '{tool} は {profile} のトークンを受け取れません。',
  'command.tools.forgotten': '{tool} が {profile} のトークンを求めると、再び確認します。',
  'command.tools.policy.ask': '{profile} のトークンを渡す前に、ツールごとに確認します。',
  'command.tools.policy.allow': 'すべてのツールが {profile} のトークンを受け取れます。',
  'command.tools.policy.closed': 'どのツールも {profile} のトークンを受け取れません。',
  'command.tools.rule.allow': '許可',
  'command.tools.rule.refuse': '禁止',
  'command.tools.rule.quiet': 'サインインを求めない',
  'command.tools.given': '{count, plural, other {# 回渡しました}}',
  'command.tools.called': '{count, plural, other {呼び出し # 回}}',
  'command.profile.removed': '{profile} を削除しました。',
  'command.profile.name_taken': 'name: プロファイル「{profile}」はすでにあります。',
} as const satisfies Translated<typeof source>
