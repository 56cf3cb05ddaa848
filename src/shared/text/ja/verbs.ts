import type { verbMessages as source } from '../en/verbs'
import type { Translated } from '../translated'

export const verbMessages = {
  'verb.open_palette': 'コマンド パレット…',
  'verb.sign_in': 'サインイン…',
  'verb.sign_in.to': '{provider} にサインイン',
  'verb.sign_out': 'サインアウト…',
  'verb.sign_out.of': '{provider} の {account} をサインアウト…',
  'verb.refresh': 'すべてのアカウントを更新',
  'verb.cancel': 'サインインをキャンセル',
  'verb.add_provider': 'プロバイダーを追加…',
  'verb.show_accounts': 'アカウント',
  'verb.show_inspector': 'インスペクター',
  'verb.show_lab': 'ラボ',
  'verb.run_lab': 'ラボの確認を実行',
  'verb.open_settings': '設定…',
  'verb.open_log': 'ログを開く',
  'verb.show_shortcuts': 'キーボード ショートカット',
  'verb.show_about': 'Postern について',
} as const satisfies Translated<typeof source>
