import { writeSync } from 'node:fs'
import { LoginError } from '../core/login-error'
import { callApp } from '../node/socket-client'
import { findSocketPlace } from '../node/socket-place'
import type { AccessTokenAnswer } from '../shared/command-results'
import type { Result } from '../shared/failures'
import { formatToken } from './token-format'

/** An answer that came without a token, or one that did not come in time: nobody asks a second time. */
export type Refused = { readonly answer: Result<AccessTokenAnswer> } | { readonly error: LoginError }

/**
 * `postern token [NAME]` when the app runs and gives one: a connection, a request, a line.
 *
 * @returns `done`; what was refused; `undefined` for all that takes more, such as options, or an app to be started
 */
export async function tokenAtOnce(
  args: readonly string[],
  call: typeof callApp = callApp,
): Promise<'done' | Refused | undefined> {
  const [profile, ...more] = args
  if (more.length > 0 || profile?.startsWith('-') || process.platform === 'win32') return undefined
  try {
    const client = process.env['POSTERN_CLIENT'] ?? 'postern'
    const answer = await call<AccessTokenAnswer>('getToken', profile === undefined ? {} : { profile }, {
      place: findSocketPlace(),
      client: safeName(client),
    })
    if (!answer) return undefined
    if (!answer.ok) return { answer }
    print(formatToken(answer.value, 'raw'))
    return 'done'
  } catch (error) {
    // Whoever has waited a minute is not made to wait another.
    if (error instanceof LoginError && error.code === 'app_timeout') return { error }
    return undefined // asked again the long way, which tries once more and finds the words
  }
}

/** What may stand in a header. */
export const safeName = (client: string): string => client.replace(/[^\x20-\x7e]/g, '').slice(0, 64)

/** Straight to the file: setting up a stream costs more than asking. A pipe that is full takes the rest later. @returns false where nobody reads any more */
export function print(text: string | Uint8Array): boolean {
  let rest: Uint8Array = typeof text === 'string' ? Buffer.from(text) : text
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === 'EPIPE') return false
      if (code !== 'EAGAIN') throw error
    }
  }
  return true
}
