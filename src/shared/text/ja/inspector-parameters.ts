import type { inspectorParameterMessages as source } from '../en/inspector-parameters'
import type { Translated } from '../translated'

export const inspectorParameterMessages = {
  'parameter.response_type': 'コードを求めます。トークンがブラウザーを通ることはありません。',
  'parameter.response_mode': '応答が戻る方法: アドレス内、またはフォーム。',
  'parameter.client_id': '要求するアプリ。秘密ではありません。',
  'parameter.redirect_uri': 'ブラウザーが応答を届ける先。',
  'parameter.scope': '要求する内容。「openid」は本人を尋ねます。',
  'parameter.audience': 'アクセス トークンの対象の API。',
  'parameter.resource': 'アクセス トークンの対象の API。',
  'parameter.organization': 'サインインする組織。',
  'parameter.invitation': '組織への招待。持っている人は誰でも入れます。',
  'parameter.connection': '1 つのサインイン方法に直接進みます。',
  'parameter.prompt': 'プロバイダーが尋ねるべき内容、または何も尋ねないこと。',
  'parameter.login_hint': 'サインインすると思われる人。本人を示すため、表示しません。',
  'parameter.screen_hint': '最初に表示するページ。',
  'parameter.max_age': '最後の本人確認から経過してよい秒数。',
  'parameter.ui_locales': '言語。優先順。',
  'parameter.acr_values': '必要なサインインの強度。',
  'parameter.dpop_jkt': 'コードを結び付ける鍵のフィンガープリント。',
  'parameter.state': 'ランダムな値。これにより応答はこの試行を見つけ、偽造された応答は見つけられません。',
  'parameter.nonce': 'ランダムな値。ID トークンの中に戻り、それをこのリクエストに結び付けます。',
  'parameter.code_challenge': '秘密の値 (verifier) のハッシュ。verifier だけがコードを引き換えられます。',
  'parameter.code_challenge_method': 'ハッシュの方法。常に S256 です。',
  'parameter.request_uri': 'プロバイダーがすでに持っているリクエスト全体を表します。',
} as const satisfies Translated<typeof source>
