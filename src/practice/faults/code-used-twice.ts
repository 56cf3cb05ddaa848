import type { Fault } from './fault'

/** Somebody else has used the code before it arrives (RFC 6749 §10.5). */
export const codeUsedTwice: Fault = {
  redirect: async ({ ctx, parameters }) => {
    const code = await ctx.oidc.provider.AuthorizationCode.find(parameters.get('code') ?? '')
    await code?.consume()
  },
}
