import type { ClientMetadata } from 'oidc-provider'
import type { Provider } from './oidc-provider'
import { type PracticeSettings, practiceClientId, practiceClientName } from './options'

const loopbackHosts = ['127.0.0.1', '[::1]', 'localhost']
/** One for each channel of Postern: released, development, end-to-end tests. */
const schemes = ['dev.postern.app', 'dev.postern.app.dev', 'dev.postern.app.test']

/** The redirect URIs of Postern. Without ports, `oidc-provider` ignores the port of a loopback redirect. */
export function redirectUris(path: '/callback' | '/signed-out', ports?: readonly number[]): string[] {
  const loopback = loopbackHosts.flatMap((host) =>
    ports ? ports.map((port) => `http://${host}:${port}${path}`) : [`http://${host}${path}`],
  )
  return [...loopback, ...schemes.map((scheme) => `${scheme}:${path}`)]
}

/** The redirect URIs for a person to read. @param anyPort says that any port will do */
export function readableRedirectUris(anyPort: (uri: string) => string, ports?: readonly number[]): string[] {
  const readable = (uri: string) => (ports === undefined && uri.startsWith('http:') ? anyPort(uri) : uri)
  return redirectUris('/callback', ports).map(readable)
}

/** Postern as the tenant knows it: a public native client. */
export function posternClient({ strictPorts }: PracticeSettings): ClientMetadata {
  return {
    client_id: practiceClientId,
    client_name: practiceClientName,
    application_type: 'native',
    token_endpoint_auth_method: 'none',
    response_types: ['code'],
    grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
    redirect_uris: redirectUris('/callback', strictPorts),
    post_logout_redirect_uris: [...redirectUris('/signed-out', strictPorts), ...redirectUris('/callback', strictPorts)],
  }
}

/** Settles what client metadata cannot say: `sid` in every ID token, and a redirect's port compared exactly. */
export function tailorClient(provider: Provider, { strictPorts }: PracticeSettings): void {
  const client = provider.Client.prototype
  client.includeSid = () => true
  if (strictPorts === undefined) return
  client.redirectUriAllowed = function (uri) {
    return this.redirectUris?.includes(uri) ?? false
  }
  client.postLogoutRedirectUriAllowed = function (uri) {
    return this.postLogoutRedirectUris?.includes(uri) ?? false
  }
}
