const documents: Readonly<Record<string, string>> = {
  'OpenID Connect Core': 'https://openid.net/specs/openid-connect-core-1_0.html',
  'OpenID Connect Discovery': 'https://openid.net/specs/openid-connect-discovery-1_0.html',
  'OAuth 2.0 Form Post Response Mode': 'https://openid.net/specs/oauth-v2-form-post-response-mode-1_0.html',
  'Auth0 Organizations': 'https://auth0.com/docs/manage-users/organizations',
  'Auth0 Authentication API': 'https://auth0.com/docs/api/authentication',
}

/** The sections of OpenID Connect Core have names in place of numbers. */
const names: Readonly<Record<string, string>> = {
  '3.1.2.1': 'AuthRequest',
  '3.1.3.7': 'IDTokenValidation',
  '3.1.3.8': 'CodeFlowTokenValidation',
  '5.3.2': 'UserInfoResponse',
  '12.2': 'RefreshTokenResponse',
}

/** Where a section such as `RFC 9207 §2.4` can be read; `undefined` for a document that is not known. */
export function sectionLink(source: string): string | undefined {
  const [, title = '', section] = /^(.*?)(?: §([\d.]+))?$/.exec(source) ?? []
  const number = /^RFC (\d+)$/.exec(title)?.[1]
  if (number) return `https://www.rfc-editor.org/rfc/rfc${number}.html${section ? `#section-${section}` : ''}`
  if (!Object.hasOwn(documents, title)) return undefined
  const name = title === 'OpenID Connect Core' ? names[section ?? ''] : undefined
  return `${documents[title]}${name ? `#${name}` : ''}`
}
