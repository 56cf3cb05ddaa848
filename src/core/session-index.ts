import * as v from 'valibot'
import { failures } from '../shared/failures'

const code = v.picklist(Object.keys(failures) as [keyof typeof failures, ...(keyof typeof failures)[]])

const entry = v.object({
  id: v.string(),
  profileId: v.string(),
  subject: v.string(),
  label: v.string(),
  email: v.exactOptional(v.string()),
  organization: v.exactOptional(v.string()),
  signedInAt: v.number(),
  refreshedAt: v.exactOptional(v.number()),
  accessTokenExpiresAt: v.exactOptional(v.number()),
  canRefresh: v.boolean(),
  rotates: v.exactOptional(v.literal(true)),
  missingScope: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
  /** Set when the provider has ended the session. */
  ended: v.exactOptional(code),
  /** Its first save had begun. Found at a start, it never ended: what there is of it is taken away. */
  unfinished: v.exactOptional(v.literal(true)),
  /** Set when the person has signed out here, while the provider is still to be told. */
  revocation: v.exactOptional(
    v.object({
      /** Milliseconds since the epoch. */
      since: v.number(),
      /** The provider's name: its profile may be removed meanwhile. */
      provider: v.string(),
    }),
  ),
})

/** What is known of a kept session without asking the keychain. Holds no secret. */
export type SessionEntry = v.InferOutput<typeof entry>

export const sessionIndexSchema = v.array(entry)
