import type { windowMessages as source } from '../en/window'
import type { Translated } from '../translated'
import { attemptMessages } from './attempt'
import { logOutMessages } from './log-out'
import { presetMessages } from './presets'
import { profileFormMessages } from './profile-form'
import { reportMessages } from './report'
import { settingsMessages } from './settings'
import { toolMessages } from './tools'

export const windowMessages = {
  'app.name': 'Postern',
  'app.version': 'バージョン {version}',
  'app.places': '画面一覧',
  'app.lab': 'ラボ',
  'app.open_log': 'ログを開く',
  'app.commands': 'コマンド',
  'app.control': 'Ctrl',
  'app.inspector': 'インスペクター',
  'app.loading': '読み込み中…',
  'app.no_answer.message': 'Postern が応答しませんでした。',
  'app.no_answer.remedy':
    '再試行してください。繰り返される場合は、Postern を終了して起動し直してください。詳しくはログにあります。',

  'keychain.short.ready': '{keychain} は使用できます',
  'keychain.short.prompting': '{keychain} が別のウィンドウで確認を求めています',
  'keychain.short.checking': '{keychain} を確認しています…',
  'keychain.short.unavailable': '{keychain} を使えません',
  'keychain.check_again': '再確認',
  'keychain.memory.sign_in': '今回の起動中のみサインイン',
  'keychain.memory.sign_in_to': '今回の起動中のみ {provider} にサインイン',
  'keychain.memory.meaning':
    '「今回の起動中のみ」とは、トークンがメモリだけに置かれ、ディスクには書き込まれず、Postern を終了すると消えることを意味します。',
  'keychain.ready_now': '{keychain} が使えるようになりました。',
  'keychain.held':
    'ブラウザーでのサインインは済んでいます。キーチェーンが使えるようになりしだい、遅くとも {when} までに Postern が完了させます。',

  'storage.keychain': 'このコンピューターの {keychain}',
  'storage.memory': 'メモリのみ、Postern の終了まで',

  'accounts.title': 'アカウント',
  'accounts.add_provider': 'プロバイダーを追加',
  'accounts.none': 'サインインしているアカウントはまだありません。',
  'accounts.none.next':
    '下のプロバイダーを選んでください。ブラウザーが開き、そこでサインインすると、アカウントがここに表示されます。',

  'list.find': 'アカウントまたはプロバイダーを検索',
  'list.found': '{count, plural, =0 {該当するアカウントはありません} other {# 件のアカウント}}',
  'list.more': '残り {left, number} 件のうち {next, number} 件を表示',

  'first.title': 'いつものブラウザーでサインイン',
  'first.what':
    'Postern は、すでにお使いのブラウザーを通じてサインインするため、パスワードを目にすることがありません。',
  'first.keeps': 'ツールに必要なものをこのコンピューターの {keychain} に保管し、最新の状態に保ちます。',
  'first.practice.title': '練習用プロバイダーで試す',
  'first.practice.about':
    'このコンピューターだけで動く小さなプロバイダーです。登録もパスワードも不要です。名前を入力して、各ステップを確かめてください。',
  'first.practice.action': '試す',
  'first.own.title': 'プロバイダーを追加',
  'first.own.about':
    'Auth0、またはその他の OpenID プロバイダー。アドレスと、ネイティブ アプリケーションのクライアント ID が必要です。',
  'first.own.action': 'プロバイダーを追加',

  'account.status.active': 'サインイン済み',
  'account.status.refreshing': '更新中…',
  'account.status.expired': '期限切れ',
  'account.status.ended': 'プロバイダーがサインアウト',
  'account.status.unreadable': '読み取れません',
  'account.just_signed_in': 'サインインしました。',
  'account.protected_by': '保護',
  'account.access_token': 'アクセス トークン',
  'account.access_token.expires': '期限: {when}',
  'account.access_token.expired': '期限切れ: {when}',
  'account.access_token.expired_renewable': '期限切れ: {when}。「更新」で新しくなります',
  'account.access_token.unknown': 'プロバイダーは期限を示していません',
  'account.refreshed': '最終更新',
  'account.signed_in_at': 'サインイン日時',
  'account.just_now': 'たった今',
  'account.cannot_refresh':
    'プロバイダーからリフレッシュ トークンが届いていないため、アクセス トークンの期限とともに終了します。サインインを維持するには、スコープ「offline_access」を要求してください。',
  'account.missing_scope': 'プロバイダーが許可しなかったもの: {scope}。',
  'account.retry.offline': 'プロバイダーに到達できません。オフラインの可能性があります。',
  'account.retry.stays': 'アカウントはサインインしたままです。{when} に再試行します。',
  'account.retry.at': '{when} に再試行します。',
  'account.refresh': '更新',
  'account.refresh.of': '{account} を更新',
  'account.sign_out': 'サインアウト',
  'account.sign_out.of': '{account} をサインアウト',
  'account.sign_in_again': 'もう一度サインイン',
  'account.sign_in_again.of': '{account} としてもう一度サインイン',
  'account.check_again.of': '{account} について再確認',
  'account.default': '既定',
  'account.default.use': '既定にする',
  'account.default.use.of': '{account} を既定にする',
  'account.details': '詳細',
  'account.details.of': '{account} の詳細',
  'account.details.loading': '読み取り中…',
  'account.details.claims': 'プロバイダーが示す {account} の情報 (ID トークンのクレーム)',
  'account.details.claim': 'クレーム',
  'account.details.value': '値',
  'account.details.issuer': '発行者',
  'account.details.client_id': 'クライアント ID',
  'account.details.scope': 'スコープ',
  'account.details.left_out': '許可されなかったもの: {scope}',
  'account.details.audiences': '{account} にできることと、その対象 (アクセス トークン)',
  'account.details.audience': 'オーディエンスまたはリソース',
  'account.details.audience.default': 'プロバイダーの既定',
  'account.details.expires': '期限',
  'account.details.expires.unknown': '記載なし',
  'account.details.token_type': 'トークンの種類',
  'account.details.none': 'なし',
  'account.details.no_tokens': 'トークンはここには表示されません。Postern の中だけに保管されます。',

  'provider.list': 'プロバイダー',
  'provider.practice': '練習用プロバイダー',
  'provider.practice.where': 'このコンピューターだけで動作します',
  'provider.practice.try': '練習用プロバイダーを試す',
  'provider.accounts': '{count, plural, other {# 個のアカウント}}がサインイン済み',
  'provider.sign_in': 'サインイン',
  'provider.sign_in_to': '{provider} にサインイン',
  'provider.sign_in_another': 'アカウントを追加',
  'provider.sign_in_another_at': '{provider} のアカウントを追加',
  'provider.sign_in_with': 'オプションを指定してサインイン…',
  'provider.sign_in_with_to': 'オプションを指定して {provider} にサインイン',
  'provider.edit': '編集',
  'provider.edit.of': '{provider} を編集',
  'provider.remove': '削除',
  'provider.remove.of': '{provider} を削除',
  'provider.remove.title': '{provider} を削除しますか?',
  'provider.remove.meaning':
    'Postern は、アドレス、クライアント ID、その他の設定を削除します。プロバイダー側は何も変わりません。',

  ...attemptMessages,
  ...presetMessages,
  ...reportMessages,
  ...settingsMessages,
  ...toolMessages,
  ...logOutMessages,

  'invitation.title': 'リンクが {organization} に招待しています。',
  'invitation.title.named': 'リンクが {name} ({organization}) に招待しています。',
  'invitation.about': '心当たりがある場合にのみ続けてください。まだ何も開いたり送ったりしていません。',
  'invitation.provider': '招待元のプロバイダー',
  'invitation.go_on': '続ける…',
  'invitation.no_provider': '先に招待元のプロバイダーを追加してください。',

  'notice.dismiss': 'このメッセージを閉じる',
  ...profileFormMessages,
} as const satisfies Translated<typeof source>
