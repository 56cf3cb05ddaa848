import type { settingsMessages as source } from '../en/settings'
import type { Translated } from '../translated'

export const settingsMessages = {
  'settings.title': '設定',
  'settings.language': '言語',
  'settings.language.help': 'すぐに切り替わります。プロバイダーやシステムからのメッセージは、元のまま表示されます。',
  'settings.language.system': 'システムに合わせる',
  'settings.theme': '外観',
  'settings.theme.system': 'システムに合わせる',
  'settings.theme.light': 'ライト',
  'settings.theme.dark': 'ダーク',
  'settings.desktop': 'このコンピューターでの動作',
  'settings.login': 'ログイン時に Postern を起動する',
  'settings.login.help': 'ウィンドウは表示しません。アカウントが最新に保たれ、ツールはすぐにトークンを受け取れます。',
  'settings.notifications': '操作が必要なときに通知する',
  'settings.notifications.help':
    'プロバイダーがサインアウトさせたとき、ツールがサインインを待っているとき、または見えないところでサインインが終わったとき。',
  'settings.tray': 'Postern をトレイに表示する',
  'settings.tray.mac': 'Postern をメニュー バーに表示する',
  'settings.stays': 'ウィンドウを閉じてもトレイで動作を続ける',
  'settings.stays.help': '終了するには、トレイまたはメニューの「終了」を使います。',
  'settings.tray.missing':
    'このデスクトップはトレイに項目を表示しないため、ウィンドウを閉じると Postern は終了します。開くには Postern を起動し直してください。',
  'settings.log': 'ログ',
  'settings.log.help': 'すべてのサインインの各ステップ。シークレットは含まれません。',
  'settings.default': '既定のプロバイダー',
  'settings.default.help': 'ツールが指定しない場合に使います。各プロバイダーには、それぞれ既定のアカウントがあります。',
  'settings.ca': 'CA ファイル',
  'settings.ca.help':
    '会社の認証局の証明書 (PEM ファイル)。通常の証明書に加えて信頼され、システムのプロキシは引き続き使われます。ブラウザーが警告なしにプロバイダーに接続できる場合は不要です。',
  'settings.ca.none': 'なし: システムの証明書を使います。',
  'settings.ca.choose': 'ファイルを選択…',
  'settings.ca.clear': '使わない',
  'settings.files': 'プロファイルのファイル',
  'settings.files.help':
    'アカウント、トークン、シークレットは含まれません。ログイン ヒントと追加パラメーターは入力したとおりに含まれるため、渡す前に確認してください。',
  'settings.files.import': 'インポート…',
  'settings.files.export': 'エクスポート…',
  'settings.files.exported': '{count, plural, other {# 件のプロファイルを書き出しました}}。',
  'settings.files.empty': 'このファイルにプロファイルはありません。',
  'settings.import.added': '{name}: 追加しました。',
  'settings.import.same': '{name}: すでにあります。',
  'settings.import.refused': '{name}: 追加しませんでした。{reasons}',
  'settings.import.unknown_member':
    '{name}: 追加しませんでした。「{member}」はプロファイルの項目ではないか、値が正しくありません。',
  'settings.import.secret_member':
    '{name}: 追加しませんでした。「{member}」はシークレットに当たり、Postern はプロファイルにシークレットを保持しません。ファイルから取り除いてください。',
  'settings.tools.called': 'API を{count, plural, other {# 回}}呼び出しました。最後は{when}です。',
  'dialog.close': '閉じる',
} as const satisfies Translated<typeof source>
