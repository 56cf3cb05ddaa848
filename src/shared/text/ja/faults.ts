import type { faultMessages as source } from '../en/faults'
import type { Translated } from '../translated'

export const faultMessages = {
  'fault.form_action.title': 'ページのポリシーが戻り道を塞ぐ',
  'fault.form_action.happens':
    'サインインのページのフォームがプロバイダーにしか進めないため (CSP の form-action)、Chrome は何も言わずにリダイレクトで止まります。',
  'fault.form_action.protects':
    '失うものはありません。Postern は待機中であることと残り時間を示し、別のブラウザー用のリンクを提供します。',
  'fault.no_answer.title': 'ブラウザーが戻ってこない',
  'fault.no_answer.happens': 'タブが閉じられたか拡張機能が妨げたときのように、タブがプロバイダーにとどまります。',
  'fault.no_answer.protects':
    '試行には制限時間とキャンセル ボタンがあります。終了後は何も開いたままにならず、遅れた応答を受け取るものはありません。',
  'fault.denial.title': 'プロバイダーが拒否する',
  'fault.denial.happens': 'サインインした後、プロバイダーの規則により access_denied で拒否されます。',
  'fault.denial.protects':
    'state と iss が正しい場合にのみ、拒否を信じます。トークン リクエストは行われず、何も保存されません。',
  'fault.wrong_state.title': '応答の state が正しくない',
  'fault.wrong_state.happens': 'Web ページが偽造したもののように、どのリクエストにも属さないリダイレクトが届きます。',
  'fault.wrong_state.protects':
    'Postern は state だけで試行を見つけます。このリダイレクトを拒否し、正しいものを待ち続けます。',
  'fault.wrong_issuer.title': '応答が別のプロバイダーから届く',
  'fault.wrong_issuer.happens': 'ミックスアップ攻撃のように、リダイレクトが別の発行者を名乗ります。',
  'fault.wrong_issuer.protects': '何よりも先に iss パラメーターを照合するため、コードは誰にも送られません。',
  'fault.missing_issuer.title': '応答に差出人が示されていない',
  'fault.missing_issuer.happens': 'プロバイダーは iss パラメーターを約束していますが、リダイレクトにはありません。',
  'fault.missing_issuer.protects': '約束されたものは必要です。そうでなければ、攻撃者は省くだけで済みます。',
  'fault.slow_tokens.title': 'トークン エンドポイントが応答しない',
  'fault.slow_tokens.happens': 'コードの交換を始めますが、応答に 1 分かかります。',
  'fault.slow_tokens.protects':
    'リクエストの制限は 20 秒です。コードは使用済みの可能性があるため、その後に再送しません。',
  'fault.code_used_twice.title': 'コードがすでに使われている',
  'fault.code_used_twice.happens': 'Postern より先に、何者かがコードを引き換えています。',
  'fault.code_used_twice.protects':
    'コードは一度だけ有効で、プロバイダーは invalid_grant で拒否します。盗んだ者も verifier (PKCE) がないため、何も得られません。',
  'fault.unsigned.title': 'ID トークンに署名がない',
  'fault.unsigned.happens': 'ID トークンのアルゴリズムが「none」のため、誰でも作成できたことになります。',
  'fault.unsigned.protects': '指定された署名アルゴリズムだけを受け入れます。「none」は含まれません。',
  'fault.bad_signature.title': 'ID トークンが変更されている',
  'fault.bad_signature.happens': '署名の後に、ID トークンのサブジェクトがすり替えられています。',
  'fault.bad_signature.protects':
    'プロバイダーから直接届いたトークンでも、公開されている鍵で署名を確認します。トークンは取り消されます。',
  'fault.wrong_audience.title': 'ID トークンが別のアプリのもの',
  'fault.wrong_audience.happens': 'ID トークンは本物ですが、別のクライアントに宛てたものです。',
  'fault.wrong_audience.protects': 'aud クレームは、このクライアントの ID でなければなりません。',
  'fault.wrong_nonce.title': 'ID トークンが別のサインインのもの',
  'fault.wrong_nonce.happens': 'ID トークンは本物で Postern 宛てですが、別のリクエストへの応答です。',
  'fault.wrong_nonce.protects': '中の nonce は、このリクエストのランダムな値でなければなりません。',
  'fault.expired.title': 'ID トークンの期限切れ',
  'fault.expired.happens': 'ID トークンは 2 時間前に期限が切れており、双方の時計も一致しています。',
  'fault.expired.protects': '期限切れのトークンは拒否されます。時計の差は 1 分まで許されます。',
  'fault.clock_skew.title': '時計が一致しない',
  'fault.clock_skew.happens': 'すべて正常ですが、プロバイダーの時計が 3 時間遅れています。',
  'fault.clock_skew.protects':
    'それでもトークンは拒否されます。Postern は双方の時刻を示すため、プロバイダーではなく時計に原因があるとわかります。',
  'fault.refresh_token_reuse.title': 'リフレッシュ トークンがすでに使われている',
  'fault.refresh_token_reuse.happens':
    'サインインしていますが、何者かがリフレッシュ トークンを使っています。確認するには、アカウントの「更新」を押してください。',
  'fault.refresh_token_reuse.protects':
    'ローテーション済みのトークンが再び使われると、盗難が判明します。プロバイダーは、盗んだ者のものも含めて一連のトークンをすべて終了します。',
} as const satisfies Translated<typeof source>
