import * as v from 'valibot'
import { parseRecord } from './record-text'
import type { TokenSet } from './token-exchange'

/** What a token besides the login's own was asked for with. Absent `scope`: all that the provider gives for it. */
const target = v.object({
  audience: v.exactOptional(v.string()),
  resource: v.exactOptional(v.string()),
  /** Sorted, each once. */
  scope: v.exactOptional(v.array(v.string())),
})

const accessToken = v.object({
  /** The audience it was asked for, `''` for the provider's default. */
  audience: v.string(),
  value: v.string(),
  scope: v.array(v.string()),
  /** Milliseconds since the epoch; absent when the provider did not say. */
  expiresAt: v.exactOptional(v.number()),
  /** Milliseconds since the epoch; absent from older records. */
  issuedAt: v.exactOptional(v.number()),
  /** Absent: the login's own. */
  target: v.exactOptional(target),
})

const schema = v.object({
  version: v.literal(1),
  id: v.string(),
  profileId: v.string(),
  issuer: v.string(),
  clientId: v.string(),
  subject: v.string(),
  tokenType: v.picklist(['bearer', 'dpop']),
  /** The login's own first. */
  accessTokens: v.array(accessToken),
  /** What the login asked for, whatever the profile says by now. Absent from older records. */
  asked: v.exactOptional(v.object({ scope: v.array(v.string()), resources: v.array(v.string()) })),
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
export const parseSessionRecord = (text: string): SessionRecord => parseRecord(schema, text)

/** An access token under its audience. Absent `scope` means: as asked for (RFC 6749 §5.1, §6). */
export function keepAccessToken(
  tokens: TokenSet,
  asked: Pick<SessionRecord['accessTokens'][number], 'audience' | 'scope' | 'target'>,
  now: number,
): SessionRecord['accessTokens'][number] {
  return {
    audience: asked.audience,
    value: tokens.access_token,
    scope: tokens.scope?.split(' ').filter((each) => each !== '') ?? [...asked.scope],
    issuedAt: now,
    ...(asked.target ? { target: asked.target } : {}),
    ...(tokens.expires_in === undefined ? {} : { expiresAt: now + tokens.expires_in * 1_000 }),
  }
}
