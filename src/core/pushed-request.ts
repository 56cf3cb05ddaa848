import * as client from 'openid-client'
import type { FailureCode } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { because, member } from '../shared/reason'
import { type AuthorizationRequest, secretsOf } from './authorization-request'
import type { Journal, StepData } from './journal'
import { LoginError } from './login-error'
import type { Provider } from './provider'
import { fromLibrary } from './provider-error'
import { Secret } from './secret'

const source = 'RFC 9126 §5'

/**
 * Whether the request is pushed to the provider: where it insists, or the profile asks for it.
 *
 * @throws {LoginError} `provider_unsupported` when there is no endpoint for it: never a silent fallback
 * @see RFC 9126 §5
 */
export function isPushed({ metadata }: Provider, profile: Profile, journal: Journal): boolean {
  const required = metadata.require_pushed_authorization_requests === true
  if (!required && !profile.par) {
    journal.check('request_pushed', 'skipped', source, because('reason.push_not_needed'))
    return false
  }
  if (metadata.pushed_authorization_request_endpoint !== undefined) return true
  const failure = new LoginError(
    'provider_unsupported',
    because('reason.metadata_lacks', { name: 'pushed_authorization_request_endpoint' }),
  )
  journal.check('request_pushed', 'fail', source, failure.detail)
  throw failure
}

/**
 * Pushes the request, so that its address for the browser holds nothing but `client_id` and `request_uri`.
 *
 * @throws {LoginError} the provider's error, `pushed_response_invalid`, `provider_unavailable`, `network_*`
 * @see RFC 9126 §2, §4; RFC 9449 §10.1
 */
export async function pushRequest(
  { config }: Provider,
  request: AuthorizationRequest,
  journal: Journal,
  dpop: client.DPoPHandle | undefined,
): Promise<AuthorizationRequest> {
  const push = async () => {
    try {
      const url = await client.buildAuthorizationUrlWithPAR(config, request.parameters, dpop ? { DPoP: dpop } : {})
      journal.check('request_pushed', 'pass', source)
      return url
    } catch (error) {
      const failure = ofPush(await fromLibrary(error, secretsOf(request)))
      journal.check('request_pushed', 'fail', source, member(failure.code))
      throw failure
    }
  }
  return { ...request, url: await push(), renew: push }
}

/** What the browser gets to see of a pushed request. */
export function pushedParameters({ searchParams }: URL): StepData {
  return {
    client_id: searchParams.get('client_id'),
    request_uri: Secret.of('request_uri', searchParams.get('request_uri') ?? ''),
  }
}

/** The same failures as of a token request, by the names of this one. */
const codes: Partial<Record<FailureCode, FailureCode>> = {
  token_response_invalid: 'pushed_response_invalid',
  token_error: 'authorization_error',
}

function ofPush(failure: LoginError): LoginError {
  const { code, detail, retryAfter } = failure
  const own = codes[code]
  return own ? new LoginError(own, detail, retryAfter === undefined ? {} : { retryAfter }) : failure
}
