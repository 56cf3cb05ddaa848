import type { Fault } from './fault'

/** An ID token of another sign-in. */
export const wrongNonce: Fault = {
  tokens: ({ reissue }) => reissue({ nonce: crypto.randomUUID() }),
}
