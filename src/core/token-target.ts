import { member } from '../shared/reason'
import { LoginError } from './login-error'
import { isResource, isScope } from './profile'
import type { SessionRecord } from './session-record'

/** What an access token is asked for with. Nothing of it: the login's own. */
export interface AskedToken {
  /** As Auth0 names an API. Not together with `resource`. */
  readonly audience?: string
  /** An absolute URI without a fragment (RFC 8707 §2). */
  readonly resource?: string
  /** Separated by spaces. */
  readonly scope?: string
}

export type TokenTarget = NonNullable<SessionRecord['accessTokens'][number]['target']>
type KeptToken = SessionRecord['accessTokens'][number]

/** Tokens besides the login's own that one session keeps: a tool may think of any number of scopes. */
const mostTokens = 20

/**
 * @returns `undefined` for the login's own token
 * @throws {LoginError} `invalid_arguments`
 */
export function parseTarget({ audience, resource, scope }: AskedToken): TokenTarget | undefined {
  if (audience !== undefined && resource !== undefined)
    throw new LoginError('invalid_arguments', member('audience,resource'))
  if (audience === '') throw new LoginError('invalid_arguments', member('audience'))
  if (resource !== undefined && !isResource(resource)) throw new LoginError('invalid_arguments', member('resource'))
  if (scope !== undefined && !isScope(scope)) throw new LoginError('invalid_arguments', member('scope'))
  if (audience === undefined && resource === undefined && scope === undefined) return undefined
  return {
    ...(audience === undefined ? {} : { audience }),
    ...(resource === undefined ? {} : { resource }),
    ...(scope === undefined ? {} : { scope: [...new Set(scope.split(' '))].sort() }),
  }
}

/** Equal for the same target: the scope is a set. */
export const targetKey = ({ audience, resource, scope }: TokenTarget): string =>
  JSON.stringify([audience, resource, scope])

/** The audience that the login asked for needs no second token. */
export function isOwn({ audience, resource, scope }: TokenTarget, { accessTokens: [own] }: SessionRecord): boolean {
  return scope === undefined && own !== undefined && own.audience === (audience ?? resource)
}

export function findToken({ accessTokens }: SessionRecord, target: TokenTarget | undefined): KeptToken | undefined {
  if (target === undefined) return accessTokens[0]
  const key = targetKey(target)
  return accessTokens.find((token) => token.target !== undefined && targetKey(token.target) === key)
}

/**
 * The tokens of a session with a new one among them, the login's own first.
 *
 * Of the others those that have expired go: they are of no use any more, and Windows' keychain takes little.
 */
export function putToken({ accessTokens }: SessionRecord, token: KeptToken, now: number): readonly KeptToken[] {
  const [own] = accessTokens
  const key = token.target && targetKey(token.target)
  const others = accessTokens.filter(
    ({ target, expiresAt = Number.POSITIVE_INFINITY }) => target && expiresAt > now && targetKey(target) !== key,
  )
  if (key === undefined) return [token, ...others]
  return [...(own && !own.target ? [own] : []), ...[...others, token].slice(-mostTokens)]
}

/**
 * What a refresh asks for.
 *
 * @param resources those of the login, again as in its authorization request
 * @see RFC 6749 §6, RFC 8707 §2.2, Auth0 multi-resource refresh tokens
 */
export function refreshParameters(resources: readonly string[], target: TokenTarget | undefined): URLSearchParams {
  const { audience, resource, scope } = target ?? {}
  const parameters = new URLSearchParams()
  if (audience !== undefined) parameters.set('audience', audience)
  else for (const each of resource === undefined ? resources : [resource]) parameters.append('resource', each)
  if (scope !== undefined) parameters.set('scope', scope.join(' '))
  return parameters
}
