/// <reference path="./oidc-provider-files.d.ts" />
/**
 * The parts of `oidc-provider` that the practice provider uses.
 *
 * They are imported by file because the package's front door prints a warning on Node 20, the oldest runtime that
 * Postern supports (Electron 33 brings it); the tests and the bundle run there.
 */
import type { interactionPolicy as PolicyModule, Provider } from 'oidc-provider'

export * as errors from 'oidc-provider/lib/helpers/errors.js'
export { base as basePolicy, Check, Prompt } from 'oidc-provider/lib/helpers/interaction_policy/index.js'
export { AbortedError, NoCodeError } from 'oidc-provider/lib/helpers/re_render_errors.js'
export { Provider } from 'oidc-provider/lib/provider.js'

export type Policy = PolicyModule.DefaultPolicy
export type Middleware = Parameters<Provider['use']>[0]
export type Context = Parameters<Middleware>[0]
