import type { JSONWebKeySet } from 'jose'
import type { Json, JwsHeader, WrongSignature } from './signing-key'

type Change<T> = (value: T) => T

/** What a provider can do wrong, or merely otherwise. All of it may be changed at any time. */
export interface Misbehaviour {
  readonly metadata?: Change<Json>
  readonly jwks?: Change<JSONWebKeySet>
  /** Changes the authorization response. */
  readonly redirect?: (parameters: URLSearchParams) => void
  /** Changes what the browser brings back from a log out. */
  readonly signedOut?: (parameters: URLSearchParams) => void
  /** Changes the answer to a request for a device code. */
  readonly device?: Change<Json>
  /** Changes the token response, for all grants. */
  readonly tokens?: Change<Json>
  /** Changes the claims of the ID token, before it is signed. */
  readonly claims?: Change<Json>
  /** Changes the protected header of the ID token, before it is signed. */
  readonly header?: Change<JwsHeader>
  readonly signature?: WrongSignature
  readonly userInfo?: Change<Json>
  /** Milliseconds that its clock is ahead, in its tokens and its `Date` headers. */
  readonly clockAhead?: number
  /** Revoking one refresh token ends every session of that person, as an Auth0 tenant may be set to. */
  readonly oneGrantPerPerson?: boolean
  /** Answers in place of the provider; `undefined` leaves it to the provider. */
  readonly answer?: (path: string, form: URLSearchParams) => Response | undefined | Promise<Response | undefined>
}

export interface ProviderTraits {
  readonly issuer?: string
  readonly alg?: string
  /** RFC 9207: sends `iss`, and promises so. */
  readonly sendsIssuer?: boolean
  readonly requiresDPoPNonce?: boolean
  /** Its metadata names an `end_session_endpoint`. */
  readonly offersLogout?: boolean
  /** RFC 9126: takes pushed requests. `required`: and no others. */
  readonly pushedRequests?: 'offered' | 'required'
  /** Other audiences and resources than the login's that a refresh may ask for. Absent: every one. */
  readonly targets?: readonly string[]
  /** What it does with others. Auth0 ignores them, and gives a token for the login's own audience. Absent: `refused`. */
  readonly unknownTarget?: 'refused' | 'ignored'
  /** Scopes that it does not grant, without a word. */
  readonly withholds?: readonly string[]
  /** RFC 8628: its metadata names a `device_authorization_endpoint`. */
  readonly deviceLogin?: boolean
  /** The claims of the person who signs in. */
  readonly person?: Json
}

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: Headers
  readonly form: URLSearchParams
}
