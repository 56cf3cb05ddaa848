import { base64url } from './signing-key'

/** One sign-in of a person, with all tokens that came of it. */
export interface Grant {
  readonly request: URLSearchParams
  /** Of the DPoP key that all its tokens are bound to. */
  thumbprint: string | undefined
  ended: boolean
  refreshToken?: string
}

/** What a scripted provider has given out: codes for one use, refresh tokens that rotate, access tokens. */
export class ScriptedGrants {
  readonly #secret: (kind: string) => string
  readonly #codes = new Map<string, Grant | undefined>()
  readonly #refreshTokens = new Map<string, Grant>()
  readonly #accessTokens = new Map<string, Grant>()

  constructor(secret: (kind: string) => string) {
    this.#secret = secret
  }

  /** @returns the code */
  begin(request: URLSearchParams): string {
    const code = this.#secret('code')
    this.#codes.set(code, { request, thumbprint: request.get('dpop_jkt') ?? undefined, ended: false })
    return code
  }

  /** @returns why it is refused, or the grant */
  async redeemCode(form: URLSearchParams): Promise<Grant | string> {
    const code = form.get('code') ?? ''
    const grant = this.#codes.get(code)
    this.#codes.set(code, undefined)
    if (!grant) return 'Unknown or used code'
    const { request } = grant
    if (form.get('redirect_uri') !== request.get('redirect_uri')) return 'Another redirect_uri'
    if (form.get('client_id') !== request.get('client_id')) return 'Another client'
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(form.get('code_verifier') ?? ''))
    return base64url(new Uint8Array(digest)) === request.get('code_challenge')
      ? grant
      : 'Failed to verify code verifier'
  }

  /** @returns why it is refused, or the grant; one that is used a second time ends it */
  redeemRefreshToken(form: URLSearchParams): Grant | string {
    const token = form.get('refresh_token') ?? ''
    const grant = this.#refreshTokens.get(token)
    if (!grant || grant.ended) return 'Unknown or invalid refresh token.'
    if (grant.refreshToken === token) return grant
    grant.ended = true
    return 'A rotated refresh token was used again.'
  }

  /** The access token, and a new refresh token where one was asked for. */
  giveTokens(grant: Grant, accessToken: string): void {
    this.#accessTokens.set(accessToken, grant)
    if (!(grant.request.get('scope') ?? '').split(' ').includes('offline_access')) return
    grant.refreshToken = this.#secret('rt')
    this.#refreshTokens.set(grant.refreshToken, grant)
  }

  of(accessToken: string): Grant | undefined {
    return this.#accessTokens.get(accessToken)
  }

  withdraw(accessToken: string): void {
    this.#accessTokens.delete(accessToken)
  }

  /** @returns whether there is such a refresh token */
  revoke(refreshToken: string): boolean {
    const grant = this.#refreshTokens.get(refreshToken)
    if (grant) grant.ended = true
    return grant !== undefined
  }

  endAll(): void {
    for (const grant of this.#refreshTokens.values()) grant.ended = true
  }
}
