import type { presetMessages as source } from '../en/presets'
import type { Translated } from '../translated'

export const presetMessages = {
  'preset.auth0.label': 'Auth0',
  'preset.auth0.about': 'ドメインで指定',
  'preset.auth0.address': 'ドメイン',
  'preset.auth0.address.help': 'Auth0 のダッシュボードにあるもの (例: tenant.eu.auth0.com)、またはカスタム ドメイン。',
  'preset.auth0.register':
    'Applications → 対象のネイティブ アプリケーション → Settings → Allowed Callback URLs。Auth0 はアドレス全体を照合するため、Postern はこれらのポートだけを使います。',
  'preset.auth0.logout': 'Settings → Allowed Logout URLs。プロバイダーでもサインアウトした後に戻るためのものです。',
  'preset.auth0.note':
    'オーディエンスがない場合、アクセス トークンは不透明で /userinfo にのみ使えます。Refresh Token Rotation と、API の Offline Access を許可してください。DPoP はプロバイダー側で有効にする必要があります。プッシュしたリクエスト (PAR) はネイティブ アプリケーションでは使えません。',

  'preset.entra.label': 'Microsoft Entra ID',
  'preset.entra.about': 'テナントで指定',
  'preset.entra.address': 'テナント',
  'preset.entra.address.help':
    'Directory (tenant) ID、またはテナントのドメイン (その場合、Postern は ID を一度だけ読み取ります)。「common」は使えません。',
  'preset.entra.register':
    'App registrations → 対象のアプリ → Authentication → Mobile and desktop applications → Custom redirect URIs。ポートは無視されます。localhost の代わりに 127.0.0.1 を使うには、アプリのマニフェストを編集する必要があります。',
  'preset.entra.logout':
    '同じく Authentication → Mobile and desktop applications。サインアウトした後に戻るためのものです。',
  'preset.entra.note':
    'デバイス ログインには「Allow public client flows」を有効にしてください。リフレッシュ トークンは自動的に新しくなり、取り消しには対応していないため、ここでのサインアウトはこのコンピューターだけのものです。DPoP とプッシュしたリクエスト (PAR) はありません。',

  'preset.okta.label': 'Okta',
  'preset.okta.about': 'ドメインで指定',
  'preset.okta.address': 'Okta のドメイン',
  'preset.okta.address.help': '例: acme.okta.com。認可サーバーを含める場合: acme.okta.com/oauth2/default。',
  'preset.okta.register':
    'Applications → 対象のネイティブ アプリケーション → General → Sign-in redirect URIs。Okta はアドレス全体を照合するため、Postern はこれらのポートだけを使います。',
  'preset.okta.logout': 'General → Sign-out redirect URIs。プロバイダーでもサインアウトした後に戻るためのものです。',
  'preset.okta.note':
    'グラント Refresh Token にチェックを入れ、General でローテーションを選んでください。DPoP とプッシュしたリクエスト (PAR) の有無は「プロバイダーを確認」でわかります。',

  'preset.google.label': 'Google',
  'preset.google.about': '唯一のアドレスで指定',
  'preset.google.address': '発行者の URL',
  'preset.google.address.help': '常に同じです。',
  'preset.google.register':
    '種類が Desktop app のクライアントは、そのままで任意のループバック アドレスを受け付けます。登録するものはありません。',
  'preset.google.logout': 'Google は別のプログラムのためにセッションを終了しません。登録するものはありません。',
  'preset.google.note':
    'Google はデスクトップ アプリのトークン リクエストにクライアント シークレットを求めますが、Postern はシークレットを保持も送信もしません。そのためサインインは invalid_request で終わります。シークレットを必要としないクライアントでのみ使えます。リフレッシュ トークンは access_type=offline と最初の同意で発行されます。発行されない場合は、プロンプトを consent にしてください。',

  'preset.keycloak.label': 'Keycloak',
  'preset.keycloak.about': 'レルムで指定',
  'preset.keycloak.address': 'レルムの URL',
  'preset.keycloak.address.help':
    '例: https://id.example.com/realms/acme。レルム内のどのページのアドレスでもかまいません。',
  'preset.keycloak.register':
    'Clients → 対象のクライアント → Settings → Valid redirect URIs。ポートは任意のものを使えます。',
  'preset.keycloak.logout':
    'Settings → Valid post logout redirect URIs。プロバイダーでもサインアウトした後に戻るためのものです。',
  'preset.keycloak.note':
    'Client authentication はオフ、Standard flow はオンにします。レルムの Tokens にある Revoke Refresh Token で、ローテーションが有効になります。プッシュしたリクエスト (PAR) は使えます。DPoP はバージョンによります。',

  'preset.oidc.label': '任意の OpenID プロバイダー',
  'preset.oidc.about': '発行者の URL で指定',
  'preset.oidc.address': '発行者の URL',
  'preset.oidc.address.help':
    'https:// で始まり、/.well-known/openid-configuration を提供するもの。Postern は残りをそこから読み取ります。',
  'preset.oidc.register':
    'ネイティブ (パブリック) クライアントのリダイレクト URI。プロバイダーがポートも照合する場合は、「詳細設定」にポートを列挙してください。',
  'preset.oidc.logout': 'ログアウト後のリダイレクト URI。プロバイダーでもサインアウトした後に戻るためのものです。',
  'preset.oidc.note': '「プロバイダーを確認」は、対応している機能を読み取り、有効にするものを提案します。',
} as const satisfies Translated<typeof source>
