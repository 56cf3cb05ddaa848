import * as v from 'valibot'

/** Which token a server wants: that for APIs, or the proof of who signed in (OpenID Connect Core §2). */
export const hostTokens = ['access', 'id'] as const
export type HostToken = (typeof hostTokens)[number]

/** A server that tools may take tokens to, as its person has said. There is no other way to one for a credential helper. */
export const toolHostSchema = v.object({
  /** In small letters, with the port where it is not 443. */
  host: v.string(),
  profileId: v.string(),
  token: v.picklist(hostTokens),
  /** What the access token is asked for with. */
  audience: v.exactOptional(v.string()),
  scope: v.exactOptional(v.string()),
  /** What is sent as the user where the token is the password. Absent: `oauth2`. */
  username: v.exactOptional(v.string()),
})

export type ToolHost = Readonly<v.InferOutput<typeof toolHostSchema>>
