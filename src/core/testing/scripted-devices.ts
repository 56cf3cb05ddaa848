import { refusal } from './refusal'
import type { Json } from './signing-key'

/** What the person does with a code, or what time does to it. */
export type DeviceAnswer = 'approved' | 'denied' | 'expired'

/** A device login, and what has become of it so far. */
interface Device {
  readonly request: URLSearchParams
  readonly userCode: string
  answer?: DeviceAnswer | 'used'
}

/** The device logins of a scripted provider (RFC 8628). */
export class ScriptedDevices {
  readonly #issued: string[]
  readonly #secret: (kind: string) => string
  readonly #devices = new Map<string, Device>()

  /**
   * @param issued every secret that was given out, for those who look for leaks
   * @param secret makes one that is in there
   */
  constructor(issued: string[], secret: (kind: string) => string) {
    this.#issued = issued
    this.#secret = secret
  }

  /** @param verificationUri where the code is typed */
  begin(request: URLSearchParams, verificationUri: string): Json {
    const deviceCode = this.#secret('device')
    const userCode = `${this.#secret('user').slice(5, 9)}-${this.#devices.size}`
    this.#issued.push(userCode)
    this.#devices.set(deviceCode, { request, userCode })
    return {
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: verificationUri,
      verification_uri_complete: `${verificationUri}?user_code=${userCode}`,
      expires_in: 900,
      interval: 5,
    }
  }

  answer(userCode: string, answer: DeviceAnswer): void {
    const device = [...this.#devices.values()].find((each) => each.userCode === userCode)
    if (!device) throw new Error(`nobody has the code ${userCode}`)
    device.answer = answer
  }

  /** @returns the refusal, at the statuses that Auth0 uses, or the request that was approved */
  redeem(form: URLSearchParams): Response | URLSearchParams {
    const device = this.#devices.get(form.get('device_code') ?? '')
    if (!device || device.answer === 'used' || form.get('client_id') !== device.request.get('client_id'))
      return refusal(403, 'invalid_grant', 'Invalid or expired device code.')
    if (device.answer === undefined) return refusal(403, 'authorization_pending', 'User has yet to authorize it.')
    if (device.answer === 'denied') return refusal(403, 'access_denied', 'User cancelled the confirmation prompt.')
    if (device.answer === 'expired') return refusal(403, 'expired_token', 'The device code has expired.')
    device.answer = 'used'
    return device.request
  }
}
