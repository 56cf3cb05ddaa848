import type { Provider } from './oidc-provider'

const models = [
  'AccessToken',
  'AuthorizationCode',
  'Client',
  'DeviceCode',
  'Grant',
  'IdToken',
  'Interaction',
  'PushedAuthorizationRequest',
  'RefreshToken',
  'ReplayDetection',
  'Session',
] as const

/** Gives each model the name by which oidc-provider finds its lifetime and storage; a minified bundle has lost it. */
export function nameModels(provider: Provider): void {
  for (const name of models) Object.defineProperty(provider[name], 'name', { value: name })
}
