import type { tlsMessages as source } from '../en/tls'
import type { Translated } from '../translated'

export const tlsMessages = {
  'tls.expired': '証明書の期限が切れているか、まだ有効ではありません。',
  'tls.expired.remedy':
    'このコンピューターの日付と時刻を確認してください。正しければ、プロバイダーの運用者に伝えてください。',
  'tls.wrong_host': '証明書が別の名前のものです。',
  'tls.wrong_host.remedy': 'プロバイダーのアドレスを確認してください。別のものが応答している可能性があります。',
  'tls.unknown_issuer': '証明書が、ここで信頼されていない認証局のものです。',
  'tls.unknown_issuer.remedy':
    '会社に独自の認証局がある場合は、「設定」→「CA ファイル」でその証明書を選んでください。ない場合は、続行しないでください。',
  'tls.self_signed': '証明書は自己署名で、ほかの誰にも署名されていません。',
  'tls.self_signed.remedy': 'このプロバイダーをご存じの場合は、「設定」→「CA ファイル」でその証明書を選んでください。',
  'tls.revoked': '証明書が失効しています。',
  'tls.revoked.remedy': '続行しないでください。プロバイダーの運用者に伝えてください。',
  'tls.weak': '接続が弱く、安全ではありません。',
  'tls.weak.remedy': 'プロバイダーの運用者に伝えてください。TLS 1.2 と、現在必要とされる長さの鍵が必要です。',
  'tls.client_certificate': 'プロバイダーが、このコンピューターの証明書を求めています。',
  'tls.client_certificate.remedy':
    'Postern には提示できる証明書がありません。証明書なしの接続方法を問い合わせてください。',
  'tls.handshake': '安全な接続を確立できませんでした。',
  'tls.handshake.remedy':
    'アドレスとポートを確認してください。応答しているものが TLS に対応していない可能性があります。',
  'tls.invalid': '証明書が正しくありません。',
  'tls.invalid.remedy': 'プロバイダーまたはネットワークの運用者に伝えてください。',
} as const satisfies Translated<typeof source>
