import type { labMessages as source } from '../en/lab'
import type { Translated } from '../translated'

export const labMessages = {
  'lab.title': 'ラボ',
  'lab.about': 'ブラウザーからの戻り道の各部分をこのコンピューターで試し、妨げになるものを示します。',
  'lab.run': '確認を実行',
  'lab.run_all': '確認とマトリックスを実行',
  'lab.cancel': 'キャンセル',
  'lab.empty': 'まだ何も試していません。',
  'lab.empty.next':
    '確認は数秒で終わり、サインインは行いません。マトリックスは、インストールされている各ブラウザーで、使い捨てのプロファイルを用いて練習用プロバイダーにサインインします。',
  'lab.running': 'ラボを実行中です。',
  'lab.done.incomplete': 'ラボはキャンセルされました。それまでの結果は残っています。',
  'lab.done.clean': 'ラボが終了しました。妨げになるものはありません。',
  'lab.done.problems': 'ラボが終了しました。{count, plural, other {対処が必要な項目が # 件あります}}。',
  'lab.checks': '確認',
  'lab.matrix': 'マトリックス',
  'lab.matrix.about':
    '使い捨てのプロファイルを用い、各ブラウザーで練習用プロバイダーへの実際のサインインを行います。普段のブラウザーはそのまま使います。',
  'lab.own_browser': '普段のブラウザー',
  'lab.own_browser.try': '普段のブラウザーとそのプロファイルでも試す',
  'lab.own_browser.help':
    'ページは開いたまま残ります。Postern のリンクを開く前に、ブラウザーが確認を求めることがあります。',
  'lab.incomplete': 'キャンセルされたため、一部は試していません',
  'lab.changes': '前回の実行から',
  'lab.better': '使えるようになりました: {subject}',
  'lab.worse': '使えなくなりました: {subject}',
  'lab.export': 'コピーの形式',
  'lab.export.markdown': 'Markdown',
  'lab.export.json': 'JSON',
  'lab.export.junit': 'JUnit',
  'lab.copied': 'コピーしました。',
  'lab.inspect': '別のアプリのリダイレクト',
  'lab.inspect.label': 'リダイレクト URI',
  'lab.inspect.help':
    '例: myapp://callback、http://127.0.0.1:8400/。システムに問い合わせるだけで、指定しない限り何も開きません。',
  'lab.inspect.send': '無害なものを送り、届くかどうかを確かめる',
  'lab.inspect.send.help':
    '架空の番号を付けたリンク (そのアプリが起動することがあります)、またはパラメーターのないリクエストです。',
  'lab.inspect.action': '調べる',
  'lab.turned_away': 'Postern が拒否したリンク',
  'lab.turned_away.about': '起動してからのものです。何も変更されておらず、内容は一切保存していません。',
  'lab.turned_away.line': '{when}、{length, number} 文字: {reason}',
  'lab.turned_away.too_long': 'Postern が受け付ける長さを超えている',
  'lab.turned_away.characters': 'どのブラウザーもリンクに残さない文字がある',
  'lab.turned_away.foreign_scheme': 'Postern のものではないスキーム',
  'lab.turned_away.fragment': '# 以降の部分がある',
  'lab.turned_away.unknown_address': 'どのプロファイルのリダイレクト URI でもないアドレス',
  'lab.turned_away.invitation_invalid': '項目が足りないか、余分な項目がある招待',
  'lab.turned_away.unknown_state': '待っていないサインインへの応答',
  'lab.turned_away.unreadable':
    'キーチェーンに保管されていて、時間内に読み取れなかったサインインへの応答。もう一度サインインしてください',
  'lab.column.browser': 'ブラウザー',
  'lab.column.start': '起動',
  'lab.milliseconds': '{milliseconds, number} ミリ秒',
  'lab.remedy': '対処: {remedy}',

  'lab.level.ok': '良好',
  'lab.level.note': '注意',
  'lab.level.problem': '問題',
  'lab.status.waiting': '待機中',
  'lab.status.running': '実行中',
  'lab.status.done': '完了',
  'lab.status.cancelled': 'キャンセル済み',
  'lab.status.passed': '合格',
  'lab.status.failed': '不合格',
  'lab.status.skipped': '省略',
  'lab.start.warm': 'ブラウザーは起動済み',
  'lab.start.cold': 'ブラウザーを起動',
  'lab.start.app_cold': 'Postern を起動',
  'lab.start.as_is': 'そのまま',
  'lab.cause.browser_failed': 'ブラウザーを起動できませんでした',
  'lab.cause.not_fetched': 'ブラウザーが最初のページを要求しませんでした',
  'lab.cause.no_redirect': 'ブラウザーはページを読み込みましたが、リダイレクトが届きませんでした',
  'lab.cause.asking':
    'ブラウザーはページを読み込みましたが、リダイレクトが届きませんでした。Postern を開くかどうかを尋ねている可能性があります',
  'lab.cause.stray': '待っていたものとは別のリダイレクトが届きました',
  'lab.cause.scheme_not_ours': 'スキームのリンクは、システムによって渡されないか、別のプログラムに渡されます',
  'lab.cause.refused': '応答が届きましたが、拒否されました',
  'lab.cause.cancelled': 'キャンセルされました',

  'lab.check.loopback': 'ループバック アドレス',
  'lab.check.ports': 'プロファイルのポート',
  'lab.check.browser': '既定のブラウザー',
  'lab.check.scheme': 'スキームの所有者',
  'lab.check.instances': 'Postern の複数のコピー',
  'lab.check.mismatch': 'サンドボックスと環境',
  'lab.check.round_trip': 'リンクの往復',
  'lab.check.link_content': 'リンクの長さと文字',
  'lab.check.browser_links': 'ブラウザーごとの長さと文字',
  'lab.check.keychain': 'キーチェーン',
  'lab.check.clock': '時計',
  'lab.check.proxy': 'プロバイダーまでの経路',
  'lab.check.provider': 'プロバイダーの対応状況',

  'lab.finding.threw': '確認自体が失敗しました: {reason}',
  'lab.finding.time_out': '確認に {seconds} 秒以上かかったため、打ち切りました。',
  'lab.finding.cancelled': '確認はキャンセルされました。',
  'lab.finding.not_here': 'ループバックのアドレスに戻るプロファイルはありません。',
  'lab.finding.bound': '{host} で待ち受けできます。',
  'lab.finding.not_bound': '{host} で待ち受けできません ({reason})。',
  'lab.finding.localhost_first': '双方が「localhost」で待ち受けると、{address} が先に応答します。',
  'lab.finding.port_free': '{profile} のポート {port} は空いています。',
  'lab.finding.port_held':
    '{profile} のポート {port} は{holder, select, unknown {別のプログラム} other { {holder} }}が使用しています。',
  'lab.finding.port_refused': '{profile} のポート {port} では待ち受けできません ({reason})。',
  'lab.finding.all_ports_held': '{profile} のポートはどれも空いていません。',
  'lab.finding.port_any': '{profile} は任意の空きポートを使います。',
  'lab.finding.default_browser': 'Web ページは {browser} で開かれます。',
  'lab.finding.opened_by':
    'Postern はページを{opener, select, system {システム自体} other { {opener} }}に渡し、そこで開かれます。',
  'lab.finding.browser_variable': '変数 BROWSER が設定されており、システムの選択より優先されます: {command}',
  'lab.finding.browser_variable_wrong':
    '変数 BROWSER はシステムの選択より優先されますが、存在するプログラムを指していません: {command}',
  'lab.finding.no_browser': 'システムにブラウザーが指定されていません。',
  'lab.finding.browser_missing':
    'システムはブラウザーとして {browser} を指定していますが、そのプログラムがありません。',
  'lab.finding.scheme_ours': '{scheme} のリンクはこの Postern に届きます。',
  'lab.finding.scheme_other': '{scheme} のリンクは {name} に届きます。',
  'lab.finding.scheme_nobody': '{scheme} のリンクを開くものがありません。',
  'lab.finding.scheme_stale': '{scheme} のリンクの先は {path} ですが、存在しません。',
  'lab.finding.scheme_copy':
    '{scheme} のリンクの先は {path} ですが、この Postern の方法ではありません。別のコピーか、古いエントリーです。',
  'lab.finding.scheme_unknown': '{scheme} のリンクを開くものをシステムに問い合わせられませんでした: {reason}',
  'lab.finding.instances_one': 'Postern は 1 つだけ動作しています。',
  'lab.finding.instances_more': 'Postern が {count} 個動作しています。リンクはスキームが指すものに届きます。',
  'lab.finding.instances_unseen': 'どのプログラムが動いているかを、システムが示しません。',
  'lab.finding.surroundings_plain': 'Postern とブラウザーの間を妨げるものはありません。',
  'lab.finding.ssh':
    'これは SSH セッションです。別の場所のブラウザーは、このコンピューターのループバック アドレスに到達できません。',
  'lab.finding.no_display': 'ディスプレイがないため、ここではブラウザーを開けません。',
  'lab.finding.wsl':
    'これは Windows 内の Linux (WSL) です。Windows のブラウザーは Linux のスキームのリンクを扱えません。',
  'lab.finding.snap': 'Postern は snap の中で動作しており、外のプログラムを起動できません。',
  'lab.finding.flatpak': 'Postern は Flatpak の中で動作しており、外のプログラムはポータルを通じてのみ起動できます。',
  'lab.finding.snap_browser':
    'ブラウザー {browser} は snap のため、ホーム フォルダーのプログラムを起動できない場合があります。',
  'lab.finding.app_image_moved': 'AppImage {path} がもうないため、リンクを開いても何も起動しません。',
  'lab.finding.root':
    'Postern は root で動作していますが、ブラウザーは通常そうではありません。リンクが別の人の Postern に届く可能性があります。',
  'lab.finding.elevated':
    'Postern は管理者として動いていますが、ブラウザーは通常そうではありません。リンクが別の Postern を起動する可能性があります。',
  'lab.finding.link_arrived': 'システムを経由したリンクが {milliseconds} ミリ秒で戻りました。',
  'lab.finding.link_lost': 'システムに渡したリンクが {seconds} 秒以内に戻りませんでした。',
  'lab.finding.link_turned_away': 'システムに渡したリンクは戻ってきましたが、Postern が受け付けませんでした。',
  'lab.finding.link_not_tried': 'スキームがこの Postern のものではないため、リンクは試していません。',
  'lab.finding.opener_failed': 'システムのオープナーがリンクを開けませんでした (終了コード {status})。',
  'lab.finding.tool_missing': '{program} がインストールされていないため、システムに問い合わせられません。',
  'lab.finding.length_arrived': '{length, number} 文字のリンクは完全に届きます。',
  'lab.finding.length_refused':
    '{length, number} 文字のリンクは届きません。Postern が受け付けるのは {limit, number} 文字までです。',
  'lab.finding.length_lost': '{length, number} 文字のリンクは完全な形では届きません。',
  'lab.finding.characters_survive':
    'プラス記号、パーセント記号、アンパサンド、エスケープされた文字は、送ったとおりに届きます。',
  'lab.finding.characters_changed': 'リンクの一部の文字が途中で変わります。',
  'lab.finding.fragment_refused': '# を含むリンクは、期待どおり拒否されます。',
  'lab.finding.fragment_arrived': '# を含むリンクが受け付けられました。',
  'lab.finding.no_lab_browser': 'ラボが起動できるブラウザーが見つかりませんでした。',
  'lab.finding.browser_silent': '{browser} が最初のページを要求しませんでした。',
  'lab.finding.browser_links_whole':
    '{browser} は、{length, number} 文字までのリンクを{way, select, loopback {ループバックで} other {スキームで}}完全に届けます。',
  'lab.finding.browser_link_cut':
    '{browser} は、{length, number} 文字のリンクを{way, select, loopback {ループバックで} other {スキームで}}届けません。',
  'lab.finding.browser_characters_survive':
    '{browser} は、プラス記号、パーセント記号、アンパサンド、エスケープされた文字を、{way, select, loopback {ループバックで} other {スキームで}}送ったとおりに届けます。',
  'lab.finding.browser_characters_changed':
    '{browser} は、リンクの一部の文字を{way, select, loopback {ループバックで} other {スキームで}}届けるときに変えます。',
  'lab.finding.keychain_works':
    '項目の書き込み、読み取り、削除ができました。{platform, select, darwin {macOS のログイン キーチェーンが保護します。} win32 {Windows がアカウントで保護します (DPAPI)。} other {Secret Service のキーリングが保護します。}}',
  'lab.finding.keychain_keeper': 'Secret Service を提供しているのは {program} です。',
  'lab.finding.keychain_fails':
    '{reason, select, keychain_absent {このコンピューターには、Postern が使えるキーチェーンがありません。} keychain_locked {キーチェーンがロックされています。} keychain_timeout {キーチェーンが応答しません。} other {キーチェーンを使えません: {reason}}}',
  'lab.finding.clock_right': '時計は {profile} のプロバイダーと {seconds} 秒以内で一致しています。',
  'lab.finding.clock_wrong': '時計は {profile} のプロバイダーと {seconds} 秒ずれています。',
  'lab.finding.no_date': '{profile} のプロバイダーは時刻を示しません。',
  'lab.finding.no_profiles': '外部のプロバイダーを使うプロファイルがありません。',
  'lab.finding.reached': '{profile} のプロバイダーに {milliseconds} ミリ秒で到達しました。',
  'lab.finding.not_reached': '{profile} のプロバイダーに到達できませんでした: {reason}',
  'lab.finding.provider_unusable': '{profile} のプロバイダーには到達しましたが、その情報は使えません: {reason}',
  'lab.finding.proxy': 'プロキシが設定されています: {proxy}',
  'lab.finding.report_fits': '{profile} はプロバイダーの情報と合っています。',
  'lab.finding.report_suggests': '{profile} では、プロバイダーの情報に基づく次の設定を使えます: {settings}。',
  'lab.finding.inspect_owner': '{scheme} のリンクは {name} ({program}) で開かれます。',
  'lab.finding.inspect_missing': '{scheme} のリンクは {name} 用ですが、そのプログラム {program} がありません。',
  'lab.finding.inspect_nobody': '{scheme} のリンクを開くものがありません。',
  'lab.finding.inspect_disagree': '{scheme} について、xdg-mime は {name} を、GIO は {other} を示します。',
  'lab.finding.inspect_listens':
    '{host} のポート {port} では{holder, select, unknown {別のプログラム} other { {holder} }}が待ち受けています。',
  'lab.finding.inspect_closed':
    '{host} のポート {port} で待ち受けているものはありません。リダイレクトを受け取るものがありません。',
  'lab.finding.inspect_silent': '{host} のポート {port} に接続できませんでした ({reason})。',
  'lab.finding.inspect_reserved':
    'このコンピューターのものではない http または https のアドレスは、ブラウザーに渡されます: {host}',
  'lab.finding.probe_started':
    '無害なリンクをシステムに渡したところ、{program} (プロセス {pid}) がそのリンクで起動されました。リダイレクトはそこに届きます。',
  'lab.finding.probe_unseen':
    'システムのオープナーは無害なリンクを受け付けましたが (終了コード 0)、そのリンクで起動されたプログラムは見つかりませんでした。すぐに終了するものや、すでに動作していて別の方法で伝えられるものは検知できません。',
  'lab.finding.probe_taken':
    'システムのオープナーは無害なリンクを受け付けました。{platform} では、受け取ったものを検知できません。',
  'lab.finding.probe_not_sent':
    'リンクは送っていません。{scheme} がシステムのものであるか、アドレスが単純なものではありません。',
  'lab.finding.probe_answered':
    '{host} のポート {port} へのリクエストに、{milliseconds, number} ミリ秒後にステータス {status, number} の応答がありました。リダイレクトはそこに届きます。',
  'lab.finding.probe_unanswered': '{host} のポート {port} へのリクエストに応答がありませんでした ({reason})。',

  'lab.remedy.use_127': 'プロファイルで 127.0.0.1 を使ってください。',
  'lab.remedy.other_host': 'プロファイルで別のループバック アドレスを使ってください。',
  'lab.remedy.free_port': 'そのプログラムを終了するか、別のポートをプロバイダーに登録してください。',
  'lab.remedy.other_port': 'プロバイダーに別のポートを登録してください。',
  'lab.remedy.set_browser': 'システムの設定で既定のブラウザーを指定してください。',
  'lab.remedy.unset_browser': '変数を削除するか、インストール済みのブラウザーを指定してください。',
  'lab.remedy.register_scheme': 'スキームを登録してください。',
  'lab.remedy.register_again':
    'スキームをいったん手放して登録し直してください。それでも解決しない場合は、ループバックのリダイレクトを使ってください。',
  'lab.remedy.packaged':
    'macOS はパッケージ化されたアプリにのみスキームを割り当てます。パッケージ版の Postern を起動するか、ループバックのリダイレクトを使ってください。',
  'lab.remedy.install_xdg_utils': 'xdg-utils をインストールしてください。',
  'lab.remedy.take_scheme': 'スキームを登録してください。手放すと元に戻ります。',
  'lab.remedy.elsewhere': 'デバイス ログインを使うか、アドレスを貼り付けてください。',
  'lab.remedy.loopback': 'ループバックのリダイレクトを使ってください。',
  'lab.remedy.not_root': 'Postern をご自分のユーザーで起動してください。',
  'lab.remedy.close_others': '不要なコピーを終了してください。',
  'lab.remedy.keychain': 'キーチェーンのロックを解除してから、再確認してください。',
  'lab.remedy.keychain_absent':
    'キーチェーンをインストールして起動するか (Linux では gnome-keyring または KWallet)、今回の起動中のみのサインインをしてください。',
  'lab.remedy.keychain_restart':
    'キーチェーンのパスワードのウィンドウを探すか、キーチェーンを再起動してから、再確認してください。',
  'lab.remedy.set_clock': 'システムの時計をネットワークで合わせるように設定してください。',
  'lab.remedy.network': 'ネットワーク、プロキシ、CA ファイルを確認してください。',
  'lab.remedy.check_issuer': 'プロバイダーの設定でアドレスを確認してください。',
  'lab.remedy.shorter':
    '応答が長い場合は、ループバックのリダイレクトを使ってください。フォーム (form_post) で受け取ることもできます。',
  'lab.remedy.install_again': 'AppImage を現在の場所から一度起動して、スキームを登録してください。',
  'lab.remedy.their_app':
    'そのアプリを起動または再インストールしてください。リンクはアプリ自身が登録する必要があります。',
} as const satisfies Translated<typeof source>
