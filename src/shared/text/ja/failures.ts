import type { failureMessages as source } from '../en/failures'
import type { Translated } from '../translated'

export const failureMessages = {
  'failure.invalid_arguments.message': 'Postern が理解できない形式の要求を受けました。',
  'failure.invalid_arguments.remedy': '入力内容を確認してください。合わない部分は詳細に示されています。',
  'failure.profile_invalid.message': 'このプロファイルは、このままでは使えません。',
  'failure.profile_invalid.remedy': '印の付いた項目を修正してください。',
  'failure.profile_unknown.message': 'そのプロファイルはありません。',
  'failure.profile_unknown.remedy': '一覧からプロファイルを選ぶか、先に追加してください。',
  'failure.session_unknown.message': 'そのアカウントはここにはありません。',
  'failure.session_unknown.remedy': 'サインインしてから、もう一度お試しください。',
  'failure.attempt_unknown.message': 'そのサインインは終了しています。',
  'failure.attempt_unknown.remedy': '新しく開始してください。',
  'failure.profile_in_use.message':
    'このプロファイルには、サインイン中のアカウント、または進行中のサインインがあります。',
  'failure.profile_in_use.remedy': '先にサインアウトまたはキャンセルしてから、プロファイルを削除してください。',
  'failure.not_allowed.message': 'ここからは許可されていません。',
  'failure.not_allowed.remedy': 'Postern のウィンドウを使うか、ツール専用の操作には postern コマンドを使ってください。',
  'failure.ca_file_invalid.message': 'CA ファイルを使えません。',
  'failure.ca_file_invalid.remedy':
    '「設定」で認証局の証明書を含む PEM ファイルを選ぶか、ファイルの指定を外してください。',
  'failure.profiles_file_invalid.message': 'Postern が理解できるプロファイルのファイルではありません。',
  'failure.profiles_file_invalid.remedy':
    'Postern からもう一度エクスポートしてください。合わない部分は詳細に示されています。',
  'failure.profile_ambiguous.message': 'この名前のプロファイルが複数あります。',
  'failure.profile_ambiguous.remedy': '使うプロファイルの ID を指定するか、別々の名前を付けてください。',
  'failure.list_full.message': 'この一覧はいっぱいです。',
  'failure.list_full.remedy': '不要になったものを削除してから、もう一度お試しください。',

  'failure.device_code_expired.message': 'コードの有効期限が切れました。',
  'failure.device_code_expired.remedy': '新しいコードを取得し、別のデバイスで早めに入力してください。',
  'failure.device_not_allowed.message':
    'プロバイダーは、このクライアントに別のデバイスでのサインインを許可していません。',
  'failure.device_not_allowed.remedy':
    'プロバイダーで、このアプリケーションのデバイス コード グラントを有効にするか、別の方法を使ってください。',
  'failure.device_response_invalid.message': 'コードの要求に対するプロバイダーの応答が、正しい形式ではありません。',
  'failure.device_response_invalid.remedy':
    'プロバイダーの運用者に伝えてください。問題の箇所は詳細に示されています。それまでは別の方法を使ってください。',
  'failure.device_not_offered.message': 'プロバイダーは、別のデバイスでのサインインに対応していません。',
  'failure.device_not_offered.remedy':
    '別の方法を使ってください: このコンピューターのブラウザー、またはアドレスの貼り付け。',

  'failure.network_unreachable.message': 'プロバイダーに到達できませんでした。',
  'failure.network_unreachable.remedy': 'ネットワーク接続とプロバイダーのアドレスを確認してから、再試行してください。',
  'failure.network_timeout.message': 'プロバイダーの応答に時間がかかりすぎました。',
  'failure.network_timeout.remedy': 'しばらくしてから再試行してください。',
  'failure.tls_failed.message': 'プロバイダーへの接続を信頼できません。',
  'failure.tls_failed.remedy':
    'このコンピューターの日付と、ネットワークに会社の証明書が必要かどうかを確認してください。',
  'failure.provider_unavailable.message': 'プロバイダーは現在混雑しているか、停止しています。',
  'failure.provider_unavailable.remedy': '少し待ってから、再試行してください。',
  'failure.discovery_failed.message': 'このアドレスは OpenID プロバイダーを示していません。',
  'failure.discovery_failed.remedy':
    'ドメインまたは発行者を確認してください。/.well-known/openid-configuration が提供されている必要があります。',
  'failure.issuer_mismatch.message': 'プロバイダーの名乗る名前が、プロファイルと異なります。',
  'failure.issuer_mismatch.remedy': 'プロファイルの発行者を、プロバイダーが示すものと正確に同じにしてください。',
  'failure.provider_unsupported.message': '安全なサインインに必要なものが、プロバイダーに欠けています。',
  'failure.provider_unsupported.remedy':
    '欠けているものは詳細に示されています。プロバイダーの運用者に問い合わせてください。',
  'failure.provider_answer_too_large.message': 'プロバイダーの応答が、想定をはるかに超える大きさです。',
  'failure.provider_answer_too_large.remedy':
    'アドレスがプロバイダーのものかを確認してください。正しければ、プロバイダーの運用者に伝えてください。',
  'failure.network_captive.message': 'プロバイダーの代わりにネットワークが応答しました。',
  'failure.network_captive.remedy':
    'ブラウザーで何かページを開いてください。このネットワークへのサインインが先に必要な場合があります。',

  'failure.browser_failed.message': 'ブラウザーを開けませんでした。',
  'failure.browser_failed.remedy': 'リンクをコピーして、ご自分でブラウザーで開いてください。',
  'failure.loopback_ports_taken.message': 'リダイレクトが戻れるポートがすべて使用中です。',
  'failure.loopback_ports_taken.remedy':
    'ポートを使用しているプログラムを閉じるか、別のポートを登録してプロファイルに追加してください。',
  'failure.redirect_timeout.message': '時間内にブラウザーから応答がありませんでした。',
  'failure.redirect_timeout.remedy': 'もう一度サインインし、ブラウザーで完了してください。',
  'failure.attempt_cancelled.message': 'サインインはキャンセルされました。',
  'failure.attempt_cancelled.remedy': '準備ができたら、もう一度サインインしてください。',
  'failure.redirect_malformed.message': 'ブラウザーからの応答が、要求した形式ではありませんでした。',
  'failure.redirect_malformed.remedy':
    'もう一度サインインしてください。繰り返される場合は、プロバイダーの運用者に伝えてください。',
  'failure.duplicate_parameter.message': 'ブラウザーからの応答に、同じ項目が 2 回含まれています。',
  'failure.duplicate_parameter.remedy':
    'もう一度サインインしてください。繰り返される場合は、プロバイダーの運用者に伝えてください。',
  'failure.state_mismatch.message': '進行中のどのサインインにも属さない応答が届きました。',
  'failure.state_mismatch.remedy': 'Postern が最後に開いたタブで完了するか、ブラウザーを開き直してください。',
  'failure.response_issuer_mismatch.message': '応答が別のプロバイダーの名前で届きました。',
  'failure.response_issuer_mismatch.remedy':
    '続行しないでください。プロファイルの発行者を確認してください。2 つのプロバイダーを取り違えさせようとしている者がいる可能性があります。',
  'failure.response_issuer_missing.message':
    'プロバイダーは応答に自身の名前を付けると約束していますが、付いていませんでした。',
  'failure.response_issuer_missing.remedy':
    'もう一度サインインしてください。繰り返される場合は、プロバイダーの運用者に伝えてください。',
  'failure.code_missing.message': 'ブラウザーからの応答にコードがありません。',
  'failure.code_missing.remedy':
    'もう一度サインインしてください。繰り返される場合は、プロバイダーの運用者に伝えてください。',

  'failure.access_denied.message': 'プロバイダーが許可しませんでした。',
  'failure.access_denied.remedy':
    'ご自分で拒否した場合は、もう一度サインインして許可してください。そうでない場合は、オーディエンスと、プロバイダーでの権限を確認してください。',
  'failure.login_required.message': 'プロバイダーがサインインを求めています。',
  'failure.login_required.remedy': 'プロンプト「none」を指定せずに、もう一度サインインしてください。',
  'failure.consent_required.message': 'プロバイダーが同意を求めています。',
  'failure.consent_required.remedy': 'プロンプト「none」を指定せずにもう一度サインインし、許可してください。',
  'failure.interaction_required.message': 'ブラウザーでのサインインが必要です。',
  'failure.interaction_required.remedy':
    'プロンプト「none」を指定せずに、Postern でサインインしてください。ツールからは --interactive を付けて求めることもできます。',
  'failure.account_selection_required.message': 'プロバイダーが、アカウントの選択を求めています。',
  'failure.account_selection_required.remedy':
    'プロンプト「none」を指定せずにもう一度サインインし、アカウントを選んでください。',
  'failure.invalid_request.message': 'プロバイダーがリクエストを理解できませんでした。',
  'failure.invalid_request.remedy': 'プロファイルを、プロバイダーに登録した内容と比べてください。',
  'failure.unauthorized_client.message': 'プロバイダーは、このクライアントでのサインインを許可していません。',
  'failure.unauthorized_client.remedy':
    '認可コード グラントを有効にしたネイティブ アプリケーションとして登録してください。',
  'failure.unsupported_response_type.message': 'プロバイダーは認可コード フローに対応していません。',
  'failure.unsupported_response_type.remedy': '有効にするよう、プロバイダーの運用者に依頼してください。',
  'failure.invalid_scope.message': 'プロバイダーがスコープの 1 つを拒否しました。',
  'failure.invalid_scope.remedy': 'プロファイルのスコープを確認してください。',
  'failure.invalid_target.message': 'プロバイダーは、そのオーディエンスまたはリソースを認識していません。',
  'failure.invalid_target.remedy': 'プロファイルのオーディエンスとリソースを確認してください。',
  'failure.server_error.message': 'プロバイダーの内部でエラーが発生しました。',
  'failure.server_error.remedy': '再試行してください。続く場合は、プロバイダーの運用者に問い合わせてください。',
  'failure.temporarily_unavailable.message': 'プロバイダーは現在混雑しています。',
  'failure.temporarily_unavailable.remedy': '少し待ってから、再試行してください。',
  'failure.invalid_client.message': 'プロバイダーがこのクライアントを認識していないか、シークレットを求めています。',
  'failure.invalid_client.remedy':
    'クライアント ID と、シークレットなしのネイティブ (パブリック) アプリケーションとして登録されていることを確認してください。',
  'failure.invalid_grant.message': 'プロバイダーがコードを受け付けませんでした。',
  'failure.invalid_grant.remedy': 'もう一度サインインしてください。コードは短時間、一度だけ有効です。',
  'failure.authorization_error.message': 'プロバイダーが独自のエラーで拒否しました。',
  'failure.authorization_error.remedy': 'プロバイダーの示した内容は詳細にあります。',
  'failure.token_error.message': 'プロバイダーがトークンの発行を拒否しました。',
  'failure.token_error.remedy': 'プロバイダーの示した内容は詳細にあります。',
  'failure.pushed_response_invalid.message':
    'プッシュしたリクエストに対するプロバイダーの応答が、正しい形式ではありません。',
  'failure.pushed_response_invalid.remedy':
    'プロバイダーの運用者に伝えてください。プッシュしたリクエストが必須でなければ、プロファイルで無効にしてください。',
  'failure.audience_mismatch.message': 'プロバイダーが、要求とは別のオーディエンスのトークンを発行しました。',
  'failure.audience_mismatch.remedy':
    'プロバイダーで、このクライアントがそのオーディエンスのトークンを更新できるようにしてください (Auth0 では multi-resource refresh token のポリシー)。',
  'failure.target_refused.message':
    'プロバイダーは、そのオーディエンス、リソース、またはスコープのトークンをこのアカウントに発行しません。',
  'failure.target_refused.remedy':
    'プロバイダーの示した内容は詳細にあります。同意がない可能性があります。もう一度サインインして同意を求めてください。',

  'failure.token_response_invalid.message': 'プロバイダーのトークンの応答が、正しい形式ではありません。',
  'failure.token_response_invalid.remedy': 'プロバイダーの運用者に伝えてください。問題の箇所は詳細に示されています。',
  'failure.token_type_mismatch.message': 'プロバイダーが、このセッションの鍵に結び付いていないトークンを発行しました。',
  'failure.token_type_mismatch.remedy': 'プロバイダーで DPoP を有効にするか、プロファイルで無効にしてください。',
  'failure.id_token_missing.message': 'プロバイダーから、サインインした人の証明が届きませんでした。',
  'failure.id_token_missing.remedy':
    'スコープに「openid」を残し、プロバイダーでのクライアントの設定を確認してください。',
  'failure.id_token_malformed.message': 'サインインした人の証明を読み取れません。',
  'failure.id_token_malformed.remedy': 'プロバイダーの運用者に伝えてください。',
  'failure.id_token_algorithm_refused.message': 'サインインした人の証明が、安全な方法で署名されていません。',
  'failure.id_token_algorithm_refused.remedy': 'クライアントの ID トークンの署名を RS256 以上に設定してください。',
  'failure.id_token_signature_invalid.message': 'サインインした人の証明の署名が正しくありません。',
  'failure.id_token_signature_invalid.remedy': '続行しないでください。途中で何者かに変更された可能性があります。',
  'failure.id_token_issuer_mismatch.message': 'サインインした人の証明が、別のプロバイダーのものです。',
  'failure.id_token_issuer_mismatch.remedy': '続行しないでください。プロファイルの発行者を確認してください。',
  'failure.id_token_audience_mismatch.message': 'サインインした人の証明が、別のプログラムに宛てたものです。',
  'failure.id_token_audience_mismatch.remedy':
    '続行しないでください。プロファイルのクライアント ID を確認してください。',
  'failure.id_token_expired.message': 'サインインした人の証明の有効期限が切れています。',
  'failure.id_token_expired.remedy': 'このコンピューターの日付と時刻を確認してから、もう一度サインインしてください。',
  'failure.id_token_nonce_mismatch.message': 'サインインした人の証明が、別のサインインのものです。',
  'failure.id_token_nonce_mismatch.remedy': '続行しないでください。何者かが古い応答を再送している可能性があります。',
  'failure.id_token_claim_invalid.message': 'サインインした人の証明に、欠けているものか誤りがあります。',
  'failure.id_token_claim_invalid.remedy':
    'プロバイダーの運用者に伝えてください。該当するクレームは詳細に示されています。',
  'failure.id_token_at_hash_mismatch.message': 'アクセス トークンが、サインインした人の証明と対応していません。',
  'failure.id_token_at_hash_mismatch.remedy': '続行しないでください。何者かがトークンをすり替えた可能性があります。',
  'failure.id_token_subject_mismatch.message': 'プロバイダーの応答が、別の人のものに変わりました。',
  'failure.id_token_subject_mismatch.remedy': 'サインアウトして、もう一度サインインしてください。',
  'failure.login_too_old.message': 'プロバイダーは、プロファイルで許された期間より古いサインインで通しました。',
  'failure.login_too_old.remedy': 'プロンプト「login」を指定して、もう一度サインインしてください。',
  'failure.organization_mismatch.message': '要求とは別の組織にサインインしています。',
  'failure.organization_mismatch.remedy': 'もう一度サインインし、正しい組織を選んでください。',
  'failure.user_info_subject_mismatch.message': 'プロバイダーが別の人の情報を返しました。',
  'failure.user_info_subject_mismatch.remedy': '続行しないでください。プロバイダーの運用者に伝えてください。',
  'failure.keys_unavailable.message': 'プロバイダーの署名を確認するための鍵を取得できませんでした。',
  'failure.keys_unavailable.remedy': '再試行してください。続く場合は、プロバイダーの運用者に伝えてください。',
  'failure.clock_skewed.message': 'このコンピューターとプロバイダーの時計が一致していません。',
  'failure.clock_skewed.remedy': 'このコンピューターの日付と時刻を自動設定にしてから、もう一度サインインしてください。',

  'failure.keychain_absent.message': 'このコンピューターには、Postern が使えるキーチェーンがありません。',
  'failure.keychain_absent.remedy':
    'キーチェーンをインストールして起動するか (Linux では gnome-keyring または KWallet)、今回の起動中のみのサインインをしてください。',
  'failure.keychain_locked.message': 'キーチェーンがロックされています。',
  'failure.keychain_locked.remedy': 'ロックを解除して再確認するか、今回の起動中のみのサインインをしてください。',
  'failure.keychain_timeout.message': 'キーチェーンが応答しません。',
  'failure.keychain_timeout.remedy':
    'キーチェーンのパスワードのウィンドウを探すか、キーチェーンを再起動してから、再確認してください。',
  'failure.keychain_crashed.message': 'キーチェーンとやり取りする Postern の部分が停止しました。',
  'failure.keychain_crashed.remedy': '再試行してください。自動的に再起動します。',
  'failure.keychain_failed.message': 'キーチェーンがエラーを報告しました。',
  'failure.keychain_failed.remedy':
    '報告の内容は詳細にあります。再試行するか、今回の起動中のみのサインインをしてください。',
  'failure.keychain_not_stored.message': 'Postern が渡したものを、キーチェーンが保存しませんでした。',
  'failure.keychain_not_stored.remedy': 'キーチェーンを確認してから、もう一度サインインしてください。',
  'failure.record_damaged.message': 'キーチェーンにあるこのアカウントの内容を読み取れません。',
  'failure.record_damaged.remedy': 'アカウントをサインアウトして、もう一度サインインしてください。',
  'failure.storage_failed.message': 'Postern がファイルに書き込めませんでした。',
  'failure.storage_failed.remedy': '空き容量があり、フォルダーに書き込めることを確認してください。',
  'failure.file_damaged.message': 'Postern のファイルの 1 つを読み取れず、別に保管しました。',
  'failure.file_damaged.remedy':
    '何も削除していません。控えの場所は詳細に示されています。不足しているものを追加し直してください。',

  'failure.session_ended.message': 'プロバイダーがこのセッションを終了しました。',
  'failure.session_ended.remedy': 'もう一度サインインしてください。',
  'failure.refresh_token_missing.message': 'プロバイダーから、サインインを維持するためのものが届きませんでした。',
  'failure.refresh_token_missing.remedy':
    'もう一度サインインしてください。サインインを維持するには、スコープ「offline_access」を要求してください。',
  'failure.log_out_unknown.message': 'そのブラウザーでのサインアウトは終了しています。',
  'failure.log_out_unknown.remedy':
    'Postern で行うことはもうありません。念のため、プロバイダーのページでサインアウトしてください。',

  'failure.api_error.message': 'API がエラーを返しました。',
  'failure.api_error.remedy':
    '応答は API の返した内容です。401 と 403 は、別のオーディエンス、スコープ、またはアカウントが必要なことを意味する場合があります。',
  'failure.host_not_mapped.message': 'このサーバーにはプロファイルが指定されていないため、トークンを渡しません。',
  'failure.host_not_mapped.remedy':
    'トークンを渡してよいサーバーであれば、「postern host add HOST PROFILE」でプロファイルを指定してください。',
  'failure.token_bound_to_key.message':
    'トークンは Postern にある鍵に結び付いているため、ほかのプログラムでは使えません。',
  'failure.token_bound_to_key.remedy':
    '「postern api」で API を呼び出すか、このサーバーには DPoP なしのプロファイルを使ってください。',
  'failure.sts_refused.message': 'AWS がトークンに対して資格情報を発行しませんでした。',
  'failure.sts_refused.remedy':
    'ロールと、その信頼ポリシーにプロバイダーとクライアント ID が含まれていることを確認してください。AWS のコードは詳細にあります。',
  'failure.tool_not_allowed.message': 'このツールにトークンを渡すことは、まだ許可されていません。',
  'failure.tool_not_allowed.remedy':
    'Postern のウィンドウの前で再試行するか、「postern tools allow TOOL --profile NAME」で許可してください。',
  'failure.tool_refused.message': 'このツールにはトークンを渡さないと回答済みです。',
  'failure.tool_refused.remedy':
    '変更するには、「設定」の「ツール」、または「postern tools forget TOOL --profile NAME」を使ってください。',
  'failure.scheme_not_registered.message': 'Postern のスキームのリンクを開くものがないため、応答が戻れません。',
  'failure.scheme_not_registered.remedy':
    'スキームを登録してから、再試行してください。ターミナルでは次のコマンドを使います: postern login --register',
  'failure.scheme_owned_by_other.message': 'Postern のスキームのリンクは別のアプリを開きます。',
  'failure.scheme_owned_by_other.remedy':
    'Postern 用にスキームを登録してから、再試行してください。ターミナルでは「postern login --register」を使います。別のアプリの名前は詳細に示されています。',
  'failure.scheme_registration_failed.message':
    'Postern のスキームを開くものの変更を、システムが受け付けませんでした。',
  'failure.scheme_registration_failed.remedy':
    'システムの示した内容は詳細にあります。それまでは、ループバック アドレスでサインインしてください。',

  'failure.practice_failed.message': '練習用プロバイダーを起動できませんでした。',
  'failure.practice_failed.remedy': '再試行してください。詳しくはログにあります。',
  'failure.practice_restarted.message': '練習用プロバイダーが再起動され、このセッションの記録はなくなりました。',
  'failure.practice_restarted.remedy':
    'もう一度サインインしてください。Postern を終了すると、練習用プロバイダーには何も残りません。',
  'failure.internal_error.message': 'Postern の内部で問題が発生しました。',
  'failure.internal_error.remedy': '再試行してください。詳しくはログにあります。',
  'failure.start_at_login_failed.message': 'ログイン時に Postern を起動する設定を、システムが反映していません。',
  'failure.start_at_login_failed.remedy':
    'ログイン時に起動するプログラムについての、システムの設定で変更してください。',

  'failure.app_not_started.message': 'Postern が動作しておらず、起動できませんでした。',
  'failure.app_not_started.remedy': 'ご自分で Postern を開いてから、再試行してください。問題の内容は詳細にあります。',
  'failure.app_died.message': 'Postern が応答する前に停止しました。',
  'failure.app_died.remedy': '再試行してください。Postern は自動的に再起動します。',
  'failure.app_timeout.message': 'Postern が時間内に応答しませんでした。',
  'failure.app_timeout.remedy':
    '再試行してください。繰り返される場合は、Postern を終了して開き直してください。詳しくはログにあります。',
  'failure.socket_unusable.message': 'ツールが Postern に接続する経路を使えません。',
  'failure.socket_unusable.remedy': '詳細に示されたものを直してから、Postern を再起動してください。',

  'failure.lab_running.message': 'ラボはすでに実行中です。',
  'failure.lab_running.remedy': '終わるまで待つか、キャンセルしてください。',
  'failure.lab_not_run.message': 'ラボはまだ実行されていません。',
  'failure.lab_not_run.remedy': '先に確認を実行してください。',
  'failure.lab_redirect_invalid.message': 'これはリダイレクト URI ではありません。',
  'failure.lab_redirect_invalid.remedy':
    'myapp://callback や http://127.0.0.1:8400/ のように、アドレス全体を指定してください。',
  'failure.lab_found_problems.message': 'ラボが妨げになるものを見つけました。',
  'failure.lab_found_problems.remedy': '各問題の横に示された対処を行ってから、もう一度実行してください。',
  'failure.lab_cancelled.message': 'ラボはキャンセルされました。',
  'failure.lab_cancelled.remedy': 'それまでの結果は残っています。残りを試すには、もう一度実行してください。',

  'failure.tools_closed.message': 'このプロファイルのトークンは、ツールに渡さない設定です。',
  'failure.tools_closed.remedy':
    'プロファイルの設定、または「postern tools policy ask --profile NAME」で変更してください。',
  'failure.question_unknown.message': 'この確認への回答を待っているものは、もうありません。',
  'failure.question_unknown.remedy': '行うことはもうありません。ツールが再び求めると、もう一度確認します。',
  'failure.tool_hung_up.message': 'ツールが応答を待たずに終了しました。',
  'failure.tool_hung_up.remedy': 'もう一度実行し、応答を待ってください。リクエストは取り消されました。',
} as const satisfies Translated<typeof source>
