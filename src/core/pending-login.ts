import * as v from 'valibot'
import { loginOptionsSchema } from '../shared/login-options'
import { profileSchema } from '../shared/profile'
import { because } from '../shared/reason'
import { LoginError } from './login-error'

const schema = v.object({
  version: v.literal(1),
  attemptId: v.string(),
  /** With the options over it, as the request was made. */
  profile: profileSchema,
  options: loginOptionsSchema,
  /** Milliseconds since the epoch. */
  startedAt: v.number(),
  deadline: v.number(),
  /** The parameters of the authorization request, `state` and `nonce` among them. */
  parameters: v.string(),
  codeVerifier: v.string(),
  /** Private JWK, when the tokens are to be bound to it. */
  dpopKey: v.exactOptional(v.record(v.string(), v.unknown())),
})

/** A login that waits for its redirect, with all that is needed to finish it in a later run. It is a secret as a whole. */
export type PendingLogin = Readonly<v.InferOutput<typeof schema>>

export const formatPendingLogin = (login: PendingLogin): string => JSON.stringify(login)

/** @throws {LoginError} `record_damaged` */
export function parsePendingLogin(text: string): PendingLogin {
  try {
    return v.parse(schema, JSON.parse(text))
  } catch {
    throw new LoginError('record_damaged', because('reason.waiting_unreadable'))
  }
}

const entry = v.object({
  /** The item's name in the keychain. */
  name: v.string(),
  /** Milliseconds since the epoch. */
  deadline: v.number(),
})

/** What a file says of a login that waits. Holds no secret. */
export type PendingEntry = Readonly<v.InferOutput<typeof entry>>

export const pendingIndexSchema = v.array(entry)
