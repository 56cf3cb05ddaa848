import * as client from 'openid-client'
import type { Profile } from '../shared/profile'
import type { Provider } from './provider'
import { Secret } from './secret'

/** Where the browser comes back to after a log out; beside the profile's redirect, on the same host and port. */
export const signedOutPath = '/signed-out'

/** What ends the browser's session at the provider. */
export interface EndSessionRequest {
  /** Holds the ID token: for the browser alone. */
  readonly url: URL
  /** 256 random bits; finds the log out that a return belongs to. */
  readonly state: Secret
}

/**
 * The address that ends the browser's session; `undefined` where the provider has none.
 *
 * An Auth0 tenant may keep its end-session endpoint out of its metadata, but has `/v2/logout`, which takes no `state`. So
 * it goes into `returnTo`: Auth0 leaves the query out when it looks that address up in the list of those allowed, and
 * gives it back whole.
 *
 * @param idToken tells the provider whose session it is, so that it need not ask
 * @see OpenID Connect RP-Initiated Logout §2
 */
export function buildEndSessionRequest(
  { config, metadata }: Provider,
  { kind, issuer, clientId }: Pick<Profile, 'kind' | 'issuer' | 'clientId'>,
  returnUri: string,
  idToken: string | undefined,
): EndSessionRequest | undefined {
  const state = Secret.of('state', client.randomState())
  if (metadata.end_session_endpoint !== undefined) {
    const url = client.buildEndSessionUrl(config, {
      ...(idToken === undefined ? {} : { id_token_hint: idToken }),
      post_logout_redirect_uri: returnUri,
      state: state.reveal(),
    })
    return { url, state }
  }
  if (kind !== 'auth0') return undefined
  const returnTo = new URL(returnUri)
  returnTo.searchParams.set('state', state.reveal())
  const url = new URL('v2/logout', issuer)
  url.search = new URLSearchParams({ client_id: clientId, returnTo: returnTo.href }).toString()
  return { url, state }
}
