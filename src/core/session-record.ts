import * as v from 'valibot'
import { LoginError } from './login-error'
import type { TokenSet } from './token-exchange'

const accessToken = v.object({
  /** The audience it was asked for, `''` for the provider's default. */
  audience: v.string(),
  value: v.string(),
  scope: v.array(v.string()),
  /** Milliseconds since the epoch; absent when the provider did not say. */
  expiresAt: v.exactOptional(v.number()),
})

const schema = v.object({
  version: v.literal(1),
  id: v.string(),
  profileId: v.string(),
  issuer: v.string(),
  clientId: v.string(),
  subject: v.string(),
  tokenType: v.picklist(['bearer', 'dpop']),
  accessTokens: v.array(accessToken),
  refreshToken: v.exactOptional(v.string()),
  idToken: v.exactOptional(v.string()),
  /** The claims of the last checked ID token. */
  claims: v.record(v.string(), v.unknown()),
  /** Private JWK, when the tokens are bound to it. */
  dpopKey: v.exactOptional(v.record(v.string(), v.unknown())),
  signedInAt: v.number(),
  refreshedAt: v.exactOptional(v.number()),
  /** A refresh has brought a new refresh token. */
  rotates: v.exactOptional(v.literal(true)),
})

/** One login session as the keychain holds it: the only place where tokens are kept. */
export type SessionRecord = v.InferOutput<typeof schema>

export const formatSessionRecord = (record: SessionRecord): string => JSON.stringify(record)

/** @throws {LoginError} `record_damaged` */
export function parseSessionRecord(text: string): SessionRecord {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    throw new LoginError('record_damaged', 'it is not JSON')
  }
  const parsed = v.safeParse(schema, json)
  if (!parsed.success) throw new LoginError('record_damaged', v.getDotPath(parsed.issues[0]) ?? undefined)
  return parsed.output
}

/** An access token under its audience. Absent `scope` means: as asked for (RFC 6749 §5.1, §6). */
export function keepAccessToken(
  tokens: TokenSet,
  asked: { readonly audience: string; readonly scope: readonly string[] },
  now: number,
): SessionRecord['accessTokens'][number] {
  return {
    audience: asked.audience,
    value: tokens.access_token,
    scope: tokens.scope?.split(' ').filter((each) => each !== '') ?? [...asked.scope],
    ...(tokens.expires_in === undefined ? {} : { expiresAt: now + tokens.expires_in * 1_000 }),
  }
}
