import type { Fetch } from '../ports'
import { ProofChecker } from './dpop-proof'
import { exampleIssuer } from './example-profile'
import { providerMetadata } from './provider-metadata'
import type { Misbehaviour, ProviderTraits, Received } from './provider-traits'
import { refusal } from './refusal'
import { type DeviceAnswer, ScriptedDevices } from './scripted-devices'
import { type Grant, ScriptedGrants } from './scripted-grants'
import { base64url, generateSigningKey, type Json, type SigningKey, signToken } from './signing-key'

/** Whom an access token is for, and what for. */
interface Target {
  readonly audience: string | undefined
  readonly scope: readonly string[]
}

/**
 * An Auth0-like provider without a network: its `fetch` answers, and `authorize` is the person in the browser.
 *
 * It holds a client to the rules (PKCE, one use of a code, rotation with reuse detection, DPoP) and does what
 * `misbehave` says.
 */
export class ScriptedProvider {
  readonly issuer: string
  readonly received: Received[] = []
  /** Every code and token that it gave out, for those who look for leaks. */
  readonly issued: string[] = []
  /** What browsers asked of the end-session endpoints. */
  readonly logOuts: { readonly path: string; readonly parameters: URLSearchParams }[] = []
  misbehave: Misbehaviour = {}
  /** What answers at other origins than its own. */
  elsewhere: Fetch | undefined
  #key: SigningKey
  readonly #traits: ProviderTraits
  readonly #pushed = new Map<string, URLSearchParams>()
  readonly #devices = new ScriptedDevices(this.issued, (kind) => this.#secret(kind))
  readonly #grants = new ScriptedGrants((kind) => this.#secret(kind))
  readonly #proofs = new ProofChecker()
  #nonce = 'nonce-0'

  private constructor(traits: ProviderTraits, key: SigningKey) {
    this.#traits = traits
    this.#key = key
    this.issuer = traits.issuer ?? exampleIssuer
  }

  static async start(traits: ProviderTraits = {}): Promise<ScriptedProvider> {
    return new ScriptedProvider(traits, await generateSigningKey(traits.alg ?? 'ES256', 'key-1'))
  }

  get key(): SigningKey {
    return this.#key
  }

  async rotateKey(kid: string | undefined): Promise<void> {
    this.#key = await generateSigningKey(this.#key.alg, kid)
  }

  /** Ends a person's sign-in, as an administrator may. */
  endGrants(): void {
    this.#grants.endAll()
  }

  /** What an API asks about a token: `undefined` for one that is not good. */
  introspect(accessToken: string): { readonly thumbprint: string | undefined } | undefined {
    return this.#grants.of(accessToken)
  }

  /** An access token is not good any more, before its time. */
  withdraw(accessToken: string): void {
    this.#grants.withdraw(accessToken)
  }

  /** What the person does with the code that they were shown, or what time does to it. */
  answerDevice(userCode: string, answer: DeviceAnswer): void {
    this.#devices.answer(userCode, answer)
  }

  requestsTo(path: string): Received[] {
    return this.received.filter((request) => request.path === path)
  }

  /** What a browser does with the authorization URL or that of a log out, and the person in it: gives the redirect. */
  authorize(url: string): string {
    const { origin, pathname, searchParams } = new URL(url)
    if ([this.#url('oidc/logout'), this.#url('v2/logout')].includes(origin + pathname))
      return this.#endSession(pathname, searchParams)
    if (origin + pathname !== this.#url('authorize')) throw new Error(`nothing is at ${origin}${pathname}`)
    const request = this.#pushed.get(searchParams.get('request_uri') ?? '') ?? searchParams
    if (request === searchParams && this.#traits.pushedRequests === 'required') throw new Error('it was not pushed')
    const redirect = new URL(request.get('redirect_uri') ?? '')
    redirect.searchParams.set('code', this.#grants.begin(request))
    redirect.searchParams.set('state', request.get('state') ?? '')
    if (this.#traits.sendsIssuer) redirect.searchParams.set('iss', this.issuer)
    this.misbehave.redirect?.(redirect.searchParams)
    return redirect.href
  }

  /** OpenID Connect RP-Initiated Logout §3; Auth0's `/v2/logout` gives the address back as it is. */
  #endSession(path: string, parameters: URLSearchParams): string {
    this.logOuts.push({ path, parameters })
    const back = new URL(parameters.get('post_logout_redirect_uri') ?? parameters.get('returnTo') ?? '')
    const state = parameters.get('state')
    if (state !== null) back.searchParams.set('state', state)
    this.misbehave.signedOut?.(back.searchParams)
    return back.href
  }

  readonly fetch: Fetch = async (input, init) => {
    const { signal, ...rest } = init ?? {}
    signal?.throwIfAborted()
    const request = new Request(input, rest)
    const { origin, pathname: path } = new URL(request.url)
    if (origin !== new URL(this.issuer).origin && this.elsewhere) return this.elsewhere(input, init)
    if (!this.issuer.startsWith(origin)) throw new TypeError('fetch failed', { cause: { code: 'ENOTFOUND' } })
    const form = new URLSearchParams(await request.clone().text())
    this.received.push({ method: request.method, path, headers: request.headers, form })
    const answered = this.#answerOf(path, form, request)
    const aborted = new Promise<never>((_, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason), { once: true })
    })
    const response = await Promise.race([answered, aborted])
    if (!response.headers.has('date')) response.headers.set('date', new Date(this.#now()).toUTCString())
    return response
  }

  async #answerOf(path: string, form: URLSearchParams, request: Request): Promise<Response> {
    return (await this.misbehave.answer?.(path, form)) ?? this.#answer(path, form, request)
  }

  async #answer(path: string, form: URLSearchParams, request: Request): Promise<Response> {
    const { metadata = same, jwks = same } = this.misbehave
    switch (path) {
      case '/.well-known/openid-configuration':
        return Response.json(metadata(providerMetadata(this.issuer, this.#key.alg, this.#traits)))
      case '/.well-known/jwks.json':
        return Response.json(jwks({ keys: [this.#key.jwk] }))
      case '/oauth/par':
        return this.#push(form, request)
      case '/oauth/device/code':
        return Response.json((this.misbehave.device ?? same)(this.#devices.begin(form, this.#url('activate'))))
      case '/oauth/token':
        return this.#token(form, request)
      case '/oauth/revoke':
        return this.#revoke(form)
      case '/userinfo':
        return this.#userInfo(request)
      default:
        return new Response('Not found', { status: 404 })
    }
  }

  async #push(form: URLSearchParams, request: Request): Promise<Response> {
    const proof = await this.#proof(request)
    if (proof instanceof Response) return proof
    if (form.has('dpop_jkt') && form.get('dpop_jkt') !== proof?.thumbprint) {
      return refusal(400, 'invalid_dpop_proof', 'another key')
    }
    const uri = `urn:ietf:params:oauth:request_uri:${this.#secret('par')}`
    this.#pushed.set(uri, form)
    return Response.json({ request_uri: uri, expires_in: 60 }, { status: 201 })
  }

  /** @returns the refusal, or the proof where there is one */
  async #proof(request: Request) {
    const proof = await this.#proofs.check(request).catch((error: unknown) => String(error))
    if (typeof proof === 'string') return refusal(400, 'invalid_dpop_proof', proof)
    if (proof && this.#traits.requiresDPoPNonce && proof.nonce !== this.#nonce) {
      return refusal(400, 'use_dpop_nonce', 'use the nonce', { 'DPoP-Nonce': this.#nonce })
    }
    return proof
  }

  async #token(form: URLSearchParams, request: Request): Promise<Response> {
    const proof = await this.#proof(request)
    if (proof instanceof Response) return proof
    const grant = await this.#redeem(form)
    if (grant instanceof Response) return grant
    if (typeof grant === 'string') return refusal(403, 'invalid_grant', grant)
    if (grant.thumbprint !== undefined && grant.thumbprint !== proof?.thumbprint) {
      return refusal(400, 'invalid_dpop_proof', 'another key')
    }
    grant.thumbprint = proof?.thumbprint
    const target = this.#targetOf(grant.request, form)
    return target instanceof Response ? target : this.#giveTokens(grant, target)
  }

  /** @returns the refusal, or what the token is to be for: as at the login, where the refresh names nothing */
  #targetOf(request: URLSearchParams, form: URLSearchParams): Response | Target {
    const { targets, unknownTarget, withholds = [] } = this.#traits
    const own = request.get('audience') ?? request.get('resource') ?? undefined
    const isRefresh = form.get('grant_type') === 'refresh_token'
    const named = (isRefresh ? (form.get('audience') ?? form.get('resource')) : undefined) ?? own
    const unknown = named !== own && targets !== undefined && !targets.includes(named ?? '')
    if (unknown && unknownTarget !== 'ignored') return refusal(400, 'invalid_target', `Service not found: ${named}`)
    const scope = ((isRefresh ? form.get('scope') : undefined) ?? request.get('scope') ?? '').split(' ')
    return { audience: unknown ? own : named, scope: scope.filter((each) => !withholds.includes(each)) }
  }

  async #redeem(form: URLSearchParams): Promise<Response | Grant | string> {
    switch (form.get('grant_type')) {
      case 'refresh_token':
        return this.#grants.redeemRefreshToken(form)
      case 'urn:ietf:params:oauth:grant-type:device_code':
        return this.#redeemDevice(form)
      default:
        return this.#grants.redeemCode(form)
    }
  }

  #redeemDevice(form: URLSearchParams): Response | Grant {
    const request = this.#devices.redeem(form)
    return request instanceof Response ? request : { request, thumbprint: undefined, ended: false }
  }

  async #giveTokens(grant: Grant, { audience, scope }: Target): Promise<Response> {
    const { tokens = same, claims = same, header = same, signature } = this.misbehave
    const accessToken = audience === undefined ? this.#secret('at') : await this.#apiToken(audience, scope)
    this.#grants.giveTokens(grant, accessToken)
    const { alg, jwk } = this.#key
    const idToken = await signToken(
      this.#key,
      header({ alg, typ: 'JWT', ...(jwk.kid === undefined ? {} : { kid: jwk.kid }) }),
      claims(this.#claims(grant.request)),
      signature,
    )
    this.issued.push(idToken)
    this.#nonce = this.#secret('nonce')
    return Response.json(
      tokens({
        access_token: accessToken,
        token_type: grant.thumbprint ? 'DPoP' : 'Bearer',
        expires_in: 3_600,
        scope: scope.join(' '),
        ...(scope.includes('openid') ? { id_token: idToken } : {}),
        ...(grant.refreshToken === undefined ? {} : { refresh_token: grant.refreshToken }),
      }),
      { headers: this.#traits.requiresDPoPNonce ? { 'DPoP-Nonce': this.#nonce } : {} },
    )
  }

  async #apiToken(audience: string, scope: readonly string[]): Promise<string> {
    const { alg } = this.#key
    const claims = { iss: this.issuer, aud: audience, scope: scope.join(' '), jti: this.#secret('jti') }
    const token = await signToken(this.#key, { alg, typ: 'at+jwt' }, claims)
    this.issued.push(token)
    return token
  }

  #claims(request: URLSearchParams): Json {
    const now = Math.floor(this.#now() / 1_000)
    return {
      iss: this.issuer,
      aud: request.get('client_id'),
      iat: now,
      exp: now + 3_600,
      auth_time: now,
      ...(request.has('nonce') ? { nonce: request.get('nonce') } : {}),
      ...(this.#traits.person ?? { sub: 'auth0|ada', name: 'Ada Lovelace', email: 'ada@example.com' }),
    }
  }

  async #userInfo(request: Request): Promise<Response> {
    const [scheme, token = ''] = (request.headers.get('authorization') ?? '').split(' ')
    const grant = this.#grants.of(token)
    const proof = await this.#proofs.check(request, token)
    if (!grant || grant.thumbprint !== proof?.thumbprint || scheme !== (proof ? 'DPoP' : 'Bearer')) {
      return new Response('', { status: 401, headers: { 'WWW-Authenticate': 'Bearer error="invalid_token"' } })
    }
    const { userInfo = same } = this.misbehave
    return Response.json(userInfo({ sub: this.#claims(grant.request)['sub'], nickname: 'ada' }))
  }

  #revoke(form: URLSearchParams): Response {
    const known = this.#grants.revoke(form.get('token') ?? '')
    if (known && this.misbehave.oneGrantPerPerson) this.endGrants()
    return new Response(null, { status: 200 })
  }

  #url(path: string): string {
    return new URL(path, this.issuer).href
  }

  #now(): number {
    return Date.now() + (this.misbehave.clockAhead ?? 0)
  }

  #secret(kind: string): string {
    const secret = `${kind}-${base64url(crypto.getRandomValues(new Uint8Array(32)))}`
    this.issued.push(secret)
    return secret
  }
}

const same = <T>(value: T): T => value
