declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider'
}

declare module 'oidc-provider/lib/helpers/errors.js' {
  import { errors } from 'oidc-provider'
  export import AccessDenied = errors.AccessDenied
  export import InvalidRequest = errors.InvalidRequest
  export import InvalidTarget = errors.InvalidTarget
  export import OIDCProviderError = errors.OIDCProviderError
  export import SessionNotFound = errors.SessionNotFound
}

declare module 'oidc-provider/lib/helpers/interaction_policy/index.js' {
  import { interactionPolicy } from 'oidc-provider'
  export import Check = interactionPolicy.Check
  export import Prompt = interactionPolicy.Prompt
  export import base = interactionPolicy.base
}

declare module 'oidc-provider/lib/helpers/re_render_errors.js' {
  export class AbortedError extends Error {}
  export class NoCodeError extends Error {}
}
