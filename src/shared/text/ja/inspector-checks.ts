import type { inspectorCheckMessages as source } from '../en/inspector-checks'
import type { Translated } from '../translated'

export const inspectorCheckMessages = {
  'check.issuer.title': 'メタデータが、問い合わせたプロバイダーのものである',
  'check.issuer.attack':
    'プロバイダーの代わりに応答するページが独自のエンドポイントを示し、コードとトークンを集める可能性があります。',
  'check.storage_ready.title': 'ブラウザーを開く前にキーチェーンが使える',
  'check.storage_ready.attack':
    '攻撃ではなく誘惑です。安全に保管できないトークンがファイルに置かれるか、サインインが無駄になります。',
  'check.redirect_literal.title': '応答が数字のアドレスに届く',
  'check.redirect_literal.attack':
    'localhost という名前は、別のネットワーク インターフェイスやコンピューターに向けられることがあり、そこがコードを受け取ってしまいます。',
  'check.code_challenge.title': 'コードがこのリクエストに結び付いている (S256 の PKCE)',
  'check.code_challenge.attack':
    'リダイレクトを受け取った別のアプリが、コードをトークンと交換できてしまいます。verifier がなければできません。',
  'check.request_pushed.title': 'リクエストを先にプロバイダーに送る',
  'check.request_pushed.attack':
    'アドレスの内容は、ブラウザー内で拡張機能や履歴から読み取られ、変更される可能性があります。',
  'check.state.title': '応答がこちらのリクエストに属している',
  'check.state.attack':
    'Web ページが独自のリダイレクトを送り付け、気付かないうちに攻撃者のアカウントにサインインさせられる可能性があります。',
  'check.response_mode.title': '応答が要求した方法で届いた',
  'check.response_mode.attack':
    '任意の Web ページのフォームが、Postern に応答を送信できます。ブラウザーは確認なしにそれを行います。',
  'check.exact_redirect_uri.title': 'リダイレクトが正確なアドレスに届いた',
  'check.exact_redirect_uri.attack':
    'このコンピューターの別のアプリや別のサインインに宛てたリダイレクトが、これと取り違えられる可能性があります。',
  'check.single_parameters.title': 'パラメーターの重複がなく、トークンが含まれていない',
  'check.single_parameters.attack':
    '1 つのリダイレクトに 2 つのコードがあると、攻撃者が 1 つを加えられます。どちらが有効になるかは運次第です。',
  'check.response_issuer.title': '応答がプロバイダーを示している (iss)',
  'check.response_issuer.attack':
    'ミックスアップでは、悪意のあるプロバイダーが正当なプロバイダーの応答を中継し、そのコードを自分に送らせます。',
  'check.code_present.title': 'コードがある',
  'check.code_present.attack': '攻撃ではありません。コードがなければ、交換するものがありません。',
  'check.token_response.title': 'トークンの応答が正しい形式である',
  'check.token_response.attack':
    '途中のネットワークのページや、正常に見えるエラーが、トークンと取り違えられる可能性があります。',
  'check.token_type.title': 'トークンが要求した種類である',
  'check.token_type.attack':
    'DPoP の証明に対して Bearer トークンが返るのは、気付かれないダウングレードです。盗んだ者がそのまま使えます。',
  'check.id_token_signature.title': 'ID トークンが、受け入れ可能なアルゴリズムでプロバイダーに署名されている',
  'check.id_token_signature.attack':
    'プロバイダーとの間にいる者が、任意の名前を書き込めます。アルゴリズムが「none」なら、鍵も要りません。',
  'check.id_token_iss.title': 'ID トークンがこのプロバイダーを示している (iss)',
  'check.id_token_iss.attack': '攻撃者が名前を選べる別のプロバイダーのトークンが、信用されてしまいます。',
  'check.id_token_aud.title': 'ID トークンがこのクライアントに宛てたものである (aud)',
  'check.id_token_aud.attack':
    '別のアプリに渡したトークンがここで再利用され、そのアプリの持ち主が本人として扱われてしまいます。',
  'check.id_token_exp.title': 'ID トークンの期限が切れていない (exp)',
  'check.id_token_exp.attack': '古いログやバックアップで見つかったトークンで、いつまでもサインインできてしまいます。',
  'check.id_token_iat.title': 'ID トークンが作成時刻を示している (iat)',
  'check.id_token_iat.attack': '作成時期がわからず、古いものが新しいものに見えてしまいます。',
  'check.nonce.title': 'ID トークンがこのリクエストに属している (nonce)',
  'check.nonce.attack':
    '別のサインインから盗まれた応答がこのサインインに注入されると、ほかの点ではすべて一致してしまいます。',
  'check.at_hash.title': 'アクセス トークンが ID トークンに対応している (at_hash)',
  'check.at_hash.attack':
    '別のアカウントのアクセス トークンがこの ID トークンと組み合わされ、作業がそのアカウントに向かう可能性があります。',
  'check.same_subject.title': '更新された ID トークンが同じ人のものである',
  'check.same_subject.attack': '更新によって、気付かないうちにアカウントが別の人のものに変わる可能性があります。',
  'check.organization.title': '応答が、要求した組織のものである',
  'check.organization.attack': 'ある組織のメンバーが、別の組織が求められた場所に入れてしまいます。',
  'check.user_info_subject.title': 'UserInfo が同じ人を示している',
  'check.user_info_subject.attack':
    'カードに表示される名前が、サインインした人とは別の人のものになる可能性があります。',
  'check.storage_verified.title': '保存した内容を読み戻した',
  'check.storage_verified.attack':
    '攻撃ではありません。しかし、成功を返して何も保存しないキーチェーンでは、次の起動時にアカウントが失われます。',
  'check.rotation.title': '更新で新しいリフレッシュ トークンが届いた',
  'check.rotation.attack':
    '盗まれたリフレッシュ トークンが、本人のものと同じ期間使えてしまいます。ローテーションがあれば、2 回目の使用で盗難が判明します。',
  'check.device_endpoint.title': 'プロバイダーが別のデバイスでのサインインに対応している',
  'check.device_endpoint.attack': '攻撃ではありません。エンドポイントがなければ、コードを求める相手がいません。',
  'check.device_response.title': '別のデバイス用のコードとアドレスが正しい形式である',
  'check.device_response.attack':
    'https でないアドレスや、見えない文字を含むコードによって、別の人のページに誘導される可能性があります。',
  'check.auth_time.title': '本人確認が、要求された時間内に行われた (auth_time)',
  'check.auth_time.attack': '先週の本人確認によって、今日そのブラウザーの前にいる人が通されてしまいます。',
  'check.scope.title': '要求したスコープがすべて許可された',
  'check.scope.attack':
    '攻撃ではありません。しかし、トークンでできることが要求より少なく、後でツールが失敗する可能性があります。',
  'check.audience.title': 'アクセス トークンが、要求した API のものである (aud)',
  'check.audience.attack':
    '別の API のトークンがこの API に送られ、この API が本人の名義でそれを別の API に使う可能性があります。',
} as const satisfies Translated<typeof source>
