import type { Fault } from './fault'

const hour = 3_600

/** An ID token from this morning, while the clocks agree. */
export const expired: Fault = {
  tokens: ({ reissue }) => {
    const now = Math.floor(Date.now() / 1_000)
    return reissue({ iat: now - 3 * hour, exp: now - 2 * hour })
  },
}
