import type { logOutMessages as source } from '../en/log-out'
import type { Translated } from '../translated'

export const logOutMessages = {
  'sign_out.title': '{account} をサインアウトしますか?',
  'sign_out.how': 'サインアウトする範囲',
  'sign_out.local': 'このコンピューターのみ',
  'sign_out.local.about':
    'Postern はアカウントのトークンを削除します。プロバイダーには伝えず、ブラウザーはサインインしたままです。',
  'sign_out.revoke': 'このコンピューターとプロバイダー',
  'sign_out.revoke.about':
    '{provider} はリフレッシュ トークンも取り消すため、もう誰も使えません。ブラウザーはサインインしたままです。',
  'sign_out.everywhere': 'ブラウザーも含める',
  'sign_out.everywhere.about':
    '上記のすべてに加えてブラウザーが開き、{provider} がそこでもサインアウトします。ほかのアプリで再びサインインが必要になることがあります。',
  'sign_out.submit': 'サインアウト',
  'sign_out.remove': '一覧から削除',
  'sign_out.remove.meaning':
    'または、アカウントを今すぐ一覧から削除します。{keychain} にあるアカウントの内容は、それが再び使えるようになるまで残り、その後 Postern が削除します。プロバイダーには伝えません。',

  'signed_out.title': '{account} をこのコンピューターでサインアウトしました。',
  'signed_out.not_revoked':
    'プロバイダーはリフレッシュ トークンを取り消しませんでした。必要であれば、プロバイダーのアカウントでセッションを終了してください。',
  'signed_out.no_browser':
    'プロバイダーには、ブラウザーでサインアウトするページがありません。ブラウザーではサインインしたままの可能性があります。',

  'revocation.pending': '{account} のサインアウトを、{provider} にまだ伝えていません。',
  'revocation.retry': 'Postern は {when} に再試行します。',
  'revocation.keychain': 'キーチェーンが妨げになっています: {message}',
  'revocation.now': 'Postern が再試行しています。',
  'revocation.forget': '伝えるのをやめる',
  'revocation.forget.of': '{account} のサインアウトを {provider} に伝えるのをやめる',

  'log_out.title': '{provider} からブラウザーでサインアウトしています',
  'log_out.waiting':
    '{account} をこのコンピューターでサインアウトしました。ブラウザーのページで、ブラウザーでもサインアウトします。',
  'log_out.unconfirmed':
    'ブラウザーは戻りましたが、応答であることを示すものがありませんでした。何の証明にもならないため、Postern は正しいものを待ち続けています。',
  'log_out.open_again': 'もう一度開く',
  'log_out.open_again.of': '{provider} からのサインアウトのページをもう一度開く',
  'log_out.copy_link': 'リンクをコピー',
  'log_out.copy_link.of': '{provider} からのサインアウトのリンクをコピー',
  'log_out.copied': 'コピーしました',
  'log_out.cancel': 'キャンセル',
  'log_out.cancel.of': '{provider} からのブラウザーでのサインアウトをキャンセル',
  'log_out.hints': '何も起きませんか?',
  'log_out.hints.registered':
    'プロバイダーがアドレスのエラーを示しているか、ブラウザーが戻ってきません。{uri} をこのとおり正確に、ログアウト URL としてプロバイダーに登録してください。',
  'log_out.hints.browser':
    '別のブラウザーまたはブラウザー プロファイルで開かれました。リンク (このコンピューターで一度だけ有効) をコピーして、サインインしている場所に貼り付けてください。',
  'log_out.ended.confirmed': '{provider} が、ブラウザーでの {account} のサインアウトを確認しました。',
  'log_out.ended.unconfirmed':
    '{account} がブラウザーで {provider} からサインアウトしたかどうかは未確認です。ブラウザーは、それを示すものなしに戻りました。このコンピューターでは {account} はサインアウトしています。',
  'log_out.ended.timed_out':
    'ブラウザーは戻りませんでした。{account} はブラウザーで {provider} にサインインしたままの可能性があります。このコンピューターでは {account} はサインアウトしています。',
  'log_out.ended.cancelled':
    '{provider} からのブラウザーでのサインアウトはキャンセルされました。{account} はブラウザーでサインインしたままの可能性があります。このコンピューターでは {account} はサインアウトしています。',
  'log_out.ended.failed':
    '{provider} からのブラウザーでのサインアウトはできませんでした。{account} はブラウザーでサインインしたままの可能性があります。このコンピューターでは {account} はサインアウトしています。',
  'log_out.dismiss': '閉じる',
  'log_out.dismiss.of': '{provider} からの {account} のサインアウトの表示を閉じる',
} as const satisfies Translated<typeof source>
