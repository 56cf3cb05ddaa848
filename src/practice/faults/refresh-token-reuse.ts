import type { Fault } from './fault'

/** Somebody else has used the refresh token before its first refresh here (RFC 9700 §4.14.2). */
export const refreshTokenReuse: Fault = {
  tokens: async ({ ctx, tokens }) => {
    const token = await ctx.oidc.provider.RefreshToken.find(String(tokens['refresh_token']))
    await token?.consume()
  },
}
