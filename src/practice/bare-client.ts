import { createHash, randomBytes } from 'node:crypto'
import { type Choice, ScriptedPerson } from './scripted-person'

/** The parts of a provider that a client knows. */
export interface Provider {
  readonly issuer: string
  readonly clientId: string
}

export type Parameters = Record<string, string | undefined>

export const loopback = 'http://127.0.0.1:49152/callback'

const random = () => randomBytes(32).toString('base64url')

/** A test aid: the least that is a correct authorization request. `undefined` takes a parameter away. */
export function authorizationRequest(provider: Provider, parameters: Parameters = {}) {
  const verifier = random()
  const url = new URL('authorize', provider.issuer)
  url.search = query({
    response_type: 'code',
    client_id: provider.clientId,
    redirect_uri: loopback,
    scope: 'openid profile email offline_access',
    state: random(),
    nonce: random(),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...parameters,
  }).toString()
  return { url, verifier }
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: the tests look into whatever JSON comes
  readonly body: any
}

/** Posts a form as the public client that Postern is. */
export async function post(provider: Provider, path: string, parameters: Parameters): Promise<Answer> {
  const body = query({ client_id: provider.clientId, ...parameters })
  const response = await fetch(new URL(path, provider.issuer), { method: 'POST', body })
  const answer = await response.text()
  return { status: response.status, body: answer === '' ? undefined : JSON.parse(answer) }
}

export const exchange = (provider: Provider, code: string, verifier: string, parameters: Parameters = {}) =>
  post(provider, 'oauth/token', {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: loopback,
    ...parameters,
  })

export const refresh = (provider: Provider, refreshToken: string, parameters: Parameters = {}) =>
  post(provider, 'oauth/token', { grant_type: 'refresh_token', refresh_token: refreshToken, ...parameters })

export interface SignIn {
  readonly parameters?: Parameters
  readonly choice?: Choice
  readonly person?: ScriptedPerson
}

/** Signs a person in, as far as the code. */
export async function codeFor(provider: Provider, { parameters, choice, person }: SignIn = {}) {
  const { url, verifier } = authorizationRequest(provider, parameters)
  const redirect = new URL(await (person ?? new ScriptedPerson()).approve(url, choice))
  return { redirect, code: redirect.searchParams.get('code') ?? '', verifier }
}

/** Signs a person in, as far as the tokens. */
export async function tokensFor(provider: Provider, signIn: SignIn = {}): Promise<Answer> {
  const { code, verifier } = await codeFor(provider, signIn)
  return exchange(provider, code, verifier, { redirect_uri: signIn.parameters?.['redirect_uri'] ?? loopback })
}

export async function userinfo(provider: Provider, accessToken: string): Promise<Answer> {
  const headers = { authorization: `Bearer ${accessToken}` }
  const response = await fetch(new URL('userinfo', provider.issuer), { headers })
  return { status: response.status, body: await response.json() }
}

const query = (parameters: Parameters) =>
  new URLSearchParams(Object.entries(parameters).filter((entry): entry is [string, string] => entry[1] !== undefined))
