import * as client from 'openid-client'
import type { FailureCode } from '../shared/failures'
import { because, member } from '../shared/reason'
import { askedParameters, grouped, withoutSecrets } from './authorization-request'
import type { Journal } from './journal'
import { LoginError } from './login-error'
import type { LoginProfile } from './login-options'
import type { Clock } from './ports'
import { isLoopback } from './profile'
import type { Provider } from './provider'
import { fromLibrary, providerWords } from './provider-error'
import { Secret } from './secret'

/** Milliseconds that a person has to type the code, whatever the provider would allow. */
export const longestDeviceLogin = 30 * 60_000
/** Milliseconds between two questions, where the provider names none (RFC 8628 §3.2), and at the most. */
const usualInterval = 5_000
const longestInterval = 60_000

/** One device login that was begun: what the person types, and what Postern asks with. */
export interface DeviceAuthorization {
  readonly deviceCode: Secret
  /** For the person's eyes, and for nobody else's. */
  readonly userCode: Secret
  readonly verificationUri: string
  /** The same with the code in it. */
  readonly verificationUriComplete?: string
  /** Milliseconds since the epoch. */
  readonly requestedAt: number
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
  /** Milliseconds to wait between two questions. */
  readonly interval: number
}

/**
 * Asks the provider for a code that the person types on any device with a browser.
 *
 * @throws {LoginError} `device_not_offered`, `device_not_allowed`, `device_response_invalid`, the provider's error,
 * `provider_unavailable`, `network_*`
 * @see RFC 8628 §3.1, §3.2
 */
export async function requestDeviceAuthorization(
  provider: Provider,
  profile: LoginProfile,
  clock: Clock,
  journal: Journal,
): Promise<DeviceAuthorization> {
  requireEndpoint(provider, journal)
  const parameters = askedParameters(profile)
  const extra = profile.extra ?? {}
  journal.step('device_authorization_request', 'postern', 'provider', {
    client_id: profile.clientId,
    ...grouped(withoutSecrets(parameters, { extra })),
  })
  for (const name of ['pkce', 'state'])
    journal.check(name, 'skipped', 'RFC 8628 §3.1', because('reason.device_no_redirect'))
  try {
    const requestedAt = clock.now()
    const response = await client.initiateDeviceAuthorization(provider.config, parameters)
    const device = readResponse(response, requestedAt, clock.now(), isLoopback(new URL(profile.issuer)))
    journal.check('device_response', 'pass', 'RFC 8628 §3.2')
    journal.step('device_code_received', 'provider', 'postern', {
      device_code: device.deviceCode,
      user_code: device.userCode,
      verification_uri: device.verificationUri,
      expires_in: response.expires_in,
      interval: device.interval / 1_000,
    })
    return device
  } catch (error) {
    const failure = ofDevice(await fromLibrary(error))
    journal.check('device_response', 'fail', 'RFC 8628 §3.2', member(failure.code))
    throw failure
  }
}

function requireEndpoint({ metadata }: Provider, journal: Journal): void {
  if (metadata.device_authorization_endpoint !== undefined) {
    journal.check('device_endpoint', 'pass', 'RFC 8628 §4')
    return
  }
  const failure = new LoginError(
    'device_not_offered',
    because('reason.metadata_lacks', { name: 'device_authorization_endpoint' }),
  )
  journal.check('device_endpoint', 'fail', 'RFC 8628 §4', failure.detail)
  throw failure
}

function readResponse(
  response: client.DeviceAuthorizationResponse,
  requestedAt: number,
  now: number,
  loopback: boolean,
): DeviceAuthorization {
  const { user_code: userCode, verification_uri: uri, verification_uri_complete: complete } = response
  if (!isShowable(userCode)) throw new LoginError('device_response_invalid', because('reason.code_not_showable'))
  for (const [name, address] of Object.entries({ verification_uri: uri, verification_uri_complete: complete })) {
    if (address !== undefined && !isVerificationUri(address, loopback))
      throw new LoginError('device_response_invalid', because('reason.not_https', { name }))
  }
  const lifetime = Math.min(response.expires_in * 1_000, longestDeviceLogin)
  const interval = (response.interval ?? usualInterval / 1_000) * 1_000
  return {
    deviceCode: Secret.of('device_code', response.device_code),
    userCode: Secret.of('user_code', userCode),
    verificationUri: new URL(uri).href,
    ...(complete === undefined ? {} : { verificationUriComplete: new URL(complete).href }),
    requestedAt,
    expiresAt: now + lifetime,
    interval: Math.min(Math.max(interval, 1_000), longestInterval),
  }
}

/** A code that a person can read and type: short, printable, and without marks that turn text around. */
const isShowable = (code: string) => code.trim() === code && /^.{1,64}$/.test(code) && providerWords(code) === code

/** An address that is shown, drawn and opened, so it may lead nowhere but to a web page. */
function isVerificationUri(address: string, loopback: boolean): boolean {
  if (address.length > 2_048 || !/^[\x21-\x7e]+$/.test(address) || !URL.canParse(address)) return false
  const url = new URL(address)
  if (url.username !== '' || url.password !== '') return false
  return url.protocol === 'https:' || (loopback && url.protocol === 'http:' && isLoopback(url))
}

/** The same failures as of a token request, by the names of a device login. */
const codes: Partial<Record<FailureCode, FailureCode>> = {
  token_response_invalid: 'device_response_invalid',
  unauthorized_client: 'device_not_allowed',
  token_error: 'authorization_error',
}

/** A failure of either request of a device login, by its own name. */
export function ofDevice(failure: LoginError): LoginError {
  const { code, detail, retryAfter, said } = failure
  const own =
    said === 'expired_token'
      ? 'device_code_expired'
      : said === 'unsupported_grant_type'
        ? 'device_not_allowed'
        : codes[code]
  return own ? new LoginError(own, detail, { retryAfter }) : failure
}
