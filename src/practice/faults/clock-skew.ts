import type { Fault } from './fault'

/** Seconds by which the clock of the provider is behind, or that of this computer ahead. */
const behind = 3 * 3_600
const lifetime = 3_600

/** Everything is in order, but for one of the two clocks. */
export const clockSkew: Fault = {
  tokens: async ({ ctx, reissue }) => {
    const now = Math.floor(Date.now() / 1_000) - behind
    ctx.set('Date', new Date(now * 1_000).toUTCString())
    await reissue({ iat: now, exp: now + lifetime })
  },
}
