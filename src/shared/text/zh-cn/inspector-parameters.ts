import type { inspectorParameterMessages as source } from '../en/inspector-parameters'
import type { Translated } from '../translated'

export const inspectorParameterMessages = {
  'parameter.response_type': '请求授权码；令牌从不经过浏览器。',
  'parameter.response_mode': '响应的返回方式：在地址中，或以表单形式。',
  'parameter.client_id': '发出请求的应用。这不是机密。',
  'parameter.redirect_uri': '浏览器送达响应的地方。',
  'parameter.scope': '请求的内容；“openid”询问身份。',
  'parameter.audience': '访问令牌所针对的 API。',
  'parameter.resource': '访问令牌所针对的 API。',
  'parameter.organization': '要登录的组织。',
  'parameter.invitation': '组织的邀请。持有者均可进入。',
  'parameter.connection': '直接进入某一种登录方式。',
  'parameter.prompt': '提供商必须询问的内容，或不得询问。',
  'parameter.login_hint': '可能登录的人。它会表明身份，因此不显示。',
  'parameter.screen_hint': '首先显示的页面。',
  'parameter.max_age': '距上次身份验证最多可经过多少秒。',
  'parameter.ui_locales': '语言，按优先顺序。',
  'parameter.acr_values': '登录须达到的强度。',
  'parameter.dpop_jkt': '授权码所绑定的密钥：其指纹。',
  'parameter.state': '随机值。响应凭它找到此次登录尝试，伪造的响应则找不到。',
  'parameter.nonce': '随机值。它在 ID 令牌中返回，将令牌绑定到此请求。',
  'parameter.code_challenge': '机密值 (verifier) 的哈希，只有 verifier 能兑换授权码。',
  'parameter.code_challenge_method': '哈希的方法。始终为 S256。',
  'parameter.request_uri': '代表整个请求，提供商已经持有。',
} as const satisfies Translated<typeof source>
