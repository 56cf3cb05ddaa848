import type { Fetch } from './ports'

/**
 * Tells of each new refresh token as soon as it has arrived, ahead of all checks of the answer that it came in.
 *
 * With it the provider has used up the one that was sent: to send that again could end the session (RFC 9700 §4.14.2).
 */
export function noteRotation(fetch: Fetch, rotated: (refreshToken: string) => void): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (init?.method === 'POST' && response.ok) {
      const body: unknown = await response
        .clone()
        .json()
        .catch(() => undefined)
      const { refresh_token: token } = (body ?? {}) as { refresh_token?: unknown }
      if (typeof token === 'string') rotated(token)
    }
    return response
  }
}
