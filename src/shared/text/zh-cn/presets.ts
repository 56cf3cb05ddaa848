import type { presetMessages as source } from '../en/presets'
import type { Translated } from '../translated'

export const presetMessages = {
  'preset.auth0.label': 'Auth0',
  'preset.auth0.about': '按域名',
  'preset.auth0.address': '域名',
  'preset.auth0.address.help': '与 Auth0 控制台中的一致，例如 tenant.eu.auth0.com，或自定义域名。',
  'preset.auth0.register':
    'Applications → 对应的原生应用 → Settings → Allowed Callback URLs。Auth0 会比较完整地址，因此 Postern 只使用这些端口。',
  'preset.auth0.logout': 'Settings → Allowed Logout URLs，用于在提供商处也退出登录之后返回。',
  'preset.auth0.note':
    '没有受众时，访问令牌是不透明的，只能用于 /userinfo。请允许 Refresh Token Rotation，并为 API 允许 Offline Access。DPoP 须在那里启用；推送请求 (PAR) 不适用于原生应用。',

  'preset.entra.label': 'Microsoft Entra ID',
  'preset.entra.about': '按租户',
  'preset.entra.address': '租户',
  'preset.entra.address.help': 'Directory (tenant) ID，或租户的域名（Postern 会据此读取一次 ID）。不能是“common”。',
  'preset.entra.register':
    'App registrations → 对应的应用 → Authentication → Mobile and desktop applications → Custom redirect URIs。它忽略端口。若要用 127.0.0.1 代替 localhost，须编辑应用的清单。',
  'preset.entra.logout': '同样在 Authentication → Mobile and desktop applications，用于在退出登录之后返回。',
  'preset.entra.note':
    '使用设备登录须启用“Allow public client flows”。它会自行更新刷新令牌，且不收回刷新令牌，因此此处的退出登录只在本机生效。它既没有 DPoP，也没有推送请求 (PAR)。',

  'preset.okta.label': 'Okta',
  'preset.okta.about': '按域名',
  'preset.okta.address': 'Okta 域名',
  'preset.okta.address.help': '例如 acme.okta.com，或带授权服务器：acme.okta.com/oauth2/default。',
  'preset.okta.register':
    'Applications → 对应的原生应用 → General → Sign-in redirect URIs。Okta 会比较完整地址，因此 Postern 只使用这些端口。',
  'preset.okta.logout': 'General → Sign-out redirect URIs，用于在提供商处也退出登录之后返回。',
  'preset.okta.note':
    '请勾选授权类型 Refresh Token，并在 General 中选择轮换。是否支持 DPoP 和推送请求 (PAR)，“检查提供商”会说明。',

  'preset.google.label': 'Google',
  'preset.google.about': '按其唯一的地址',
  'preset.google.address': '颁发者 URL',
  'preset.google.address.help': '始终相同。',
  'preset.google.register': '类型为 Desktop app 的客户端自动接受任意环回地址；无需注册。',
  'preset.google.logout': 'Google 不会为其他程序结束会话；无需注册。',
  'preset.google.note':
    'Google 要求其桌面应用在令牌请求中提供客户端机密，而 Postern 既不保存也不发送机密：登录会以 invalid_request 告终。只有不需要机密的客户端才能使用。使用 access_type=offline 并首次同意授权后会得到刷新令牌；如果没有得到，请将提示设为 consent。',

  'preset.keycloak.label': 'Keycloak',
  'preset.keycloak.about': '按领域',
  'preset.keycloak.address': '领域 URL',
  'preset.keycloak.address.help': '例如 https://id.example.com/realms/acme。其中任意页面的地址均可。',
  'preset.keycloak.register': 'Clients → 对应的客户端 → Settings → Valid redirect URIs。任意端口均可。',
  'preset.keycloak.logout': 'Settings → Valid post logout redirect URIs，用于在提供商处也退出登录之后返回。',
  'preset.keycloak.note':
    '关闭 Client authentication，启用 Standard flow。领域的 Tokens 下的 Revoke Refresh Token 可启用轮换。推送请求 (PAR) 可用；DPoP 取决于版本。',

  'preset.oidc.label': '任意 OpenID 提供商',
  'preset.oidc.about': '按颁发者 URL',
  'preset.oidc.address': '颁发者 URL',
  'preset.oidc.address.help':
    '以 https:// 开头，并提供 /.well-known/openid-configuration。Postern 从那里读取其余内容。',
  'preset.oidc.register': '原生（公共）客户端的重定向 URI。如果提供商也比较端口，请在“高级”中列出端口。',
  'preset.oidc.logout': '注销后的重定向 URI，用于在提供商处也退出登录之后返回。',
  'preset.oidc.note': '“检查提供商”会读取其支持的功能，并建议启用哪些。',
} as const satisfies Translated<typeof source>
