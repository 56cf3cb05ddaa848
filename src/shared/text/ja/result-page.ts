import type { resultPageMessages as source } from '../en/result-page'
import type { Translated } from '../translated'

export const resultPageMessages = {
  'page.lang': 'ja',
  'page.signed_in.title': 'サインインしました',
  'page.signed_in.account': '{provider} の {account}',
  'page.signed_in.next': 'このタブを閉じて、Postern に戻ることができます。',
  'page.failed.title': 'サインインできませんでした',
  'page.failed.silent.title': '確認なしのサインインはできませんでした',
  'page.failed.silent.what': 'Postern は、何も尋ねずにサインインするようプロバイダーに求めました。',
  'page.failed.detail': '報告された内容',
  'page.failed.next': 'このタブは閉じてかまいません。Postern に戻って再試行してください。',
  'page.cancelled.title': 'サインインはキャンセルされました',
  'page.cancelled.next': '何も保存されていません。このタブは閉じてかまいません。',
  'page.signed_out.title': 'サインアウトしました',
  'page.signed_out.account': '{provider} の {account}',
  'page.signed_out.next': 'Postern とこのブラウザーの両方でサインアウトしました。このタブは閉じてかまいません。',
  'page.sign_out_unconfirmed.title': 'サインアウトは確認されていません',
  'page.sign_out_unconfirmed.next':
    'Postern ではサインアウトしています。このブラウザーでもサインアウトしたかどうかは、このアドレスでは証明されません。確かめるには、プロバイダーのページを開いて確認してください。',
  'page.stray.title': 'Postern が想定していないアドレスです',
  'page.stray.next':
    'このアドレスは、進行中のどのサインインにも属していません。サインインしたばかりの場合は、Postern に戻り、そこからブラウザーを開き直してください。',
  'page.unfinished.title': '時間がかかりすぎています',
  'page.unfinished.next': 'Postern に戻って結果を確認してください。このタブは閉じてかまいません。',
} as const satisfies Translated<typeof source>
