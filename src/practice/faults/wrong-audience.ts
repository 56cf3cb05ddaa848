import type { Fault } from './fault'

/** An ID token that was made for another client. */
export const wrongAudience: Fault = {
  tokens: ({ reissue }) => reissue({ aud: 'another-client' }),
}
