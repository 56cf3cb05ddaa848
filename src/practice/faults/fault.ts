import type { JWTPayload } from 'jose'
import type { Context } from '../oidc-provider'

/** The redirect that answers an authorization request, before it is sent. */
export interface RedirectAnswer {
  readonly ctx: Context
  /** Its parameters, to be changed in place. */
  readonly parameters: URLSearchParams
}

/** The answer of the token endpoint to a code, before it is sent. */
export interface TokenAnswer {
  readonly ctx: Context
  /** Its members, to be changed in place. */
  readonly tokens: Record<string, unknown>
  /** Puts another ID token in the place of the right one: with these claims changed, signed with the provider's own key. */
  reissue(changes: JWTPayload): Promise<void>
}

/** One way in which a provider misbehaves. What a fault leaves out happens as it should. */
export interface Fault {
  /** Changes a page on which the person signs in. */
  page?(ctx: Context): void
  redirect?(answer: RedirectAnswer): Promise<void> | void
  tokens?(answer: TokenAnswer): Promise<void> | void
}
