import { type ApiAnswer, answerOf, callApi } from './api-call'
import { type ApiRequest, parseApiRequest } from './api-request'
import type { DPoPHandles } from './dpop-handles'
import type { ObservedFetch } from './observed-fetch'
import type { GivenToken } from './session-tokens'
import type { ToolTokens } from './tool-tokens'

export interface CallOptions {
  /** Its reason, a `LoginError`, is what is thrown. */
  readonly signal?: AbortSignal | undefined
  /** Told of each token just before it leaves. */
  readonly sending?: (token: string) => void
}

/**
 * Calls an API with a token of a session; once more with a new one, where the API says that the token is not good any more.
 *
 * @throws {LoginError} `invalid_arguments`, and all of `ToolTokens.accessToken` and of `callApi`
 * @see RFC 6750 §3.1
 */
export async function callWithSession(
  id: string,
  request: ApiRequest,
  tokens: ToolTokens,
  handles: DPoPHandles,
  observed: ObservedFetch,
  { signal, sending }: CallOptions,
): Promise<ApiAnswer> {
  const call = parseApiRequest(request)
  const { audience, resource, scope } = request
  const asked = {
    ...(audience === undefined ? {} : { audience }),
    ...(resource === undefined ? {} : { resource }),
    ...(scope === undefined ? {} : { scope }),
  }
  const send = async ({ record, token }: GivenToken) => {
    const dpop = await handles.of(record)
    sending?.(token.value)
    return callApi(call, token.value, dpop, observed)
  }
  const given = await tokens.give(id, asked)
  signal?.throwIfAborted()
  const sent = await send(given)
  if (!sent.tokenRefused || given.record.refreshToken === undefined) return answerOf(sent)
  return answerOf(await send(await tokens.give(id, { ...asked, refused: given.token.value })))
}
