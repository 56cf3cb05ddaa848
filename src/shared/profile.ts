import * as v from 'valibot'
import { toolPolicies } from './tool-consent'

/** The hosts of RFC 8252 §7.3; `localhost` only where a profile asks for it, and then both families are bound. */
export const loopbackHosts = ['127.0.0.1', '::1', 'localhost'] as const
export type LoopbackHost = (typeof loopbackHosts)[number]

/** Ports that an Auth0 or Okta client registers, for these compare the whole redirect URI (RFC 8252 §7.3 unheeded). */
export const registeredPorts = [17_823, 17_824, 17_825]

/**
 * How the answer comes back to Postern: to a loopback address, to a scheme of our own, not at all (a device login asks for
 * it), or by the person's own hand.
 */
export const redirectKinds = ['loopback', 'scheme', 'device', 'paste'] as const
export type RedirectKind = (typeof redirectKinds)[number]

export const profileKinds = ['auth0', 'oidc', 'practice'] as const
export type ProfileKind = (typeof profileKinds)[number]

/** The kinds of provider whose manners Postern knows (presets/). They fill in a form; the login goes by the `kind`. */
export const presetIds = ['auth0', 'entra', 'okta', 'google', 'keycloak', 'oidc'] as const
export type PresetId = (typeof presetIds)[number]

/** How the answer comes back: in the address of the redirect, or as a form (OAuth 2.0 Form Post Response Mode). */
export const responseModes = ['query', 'form_post'] as const
export type ResponseMode = (typeof responseModes)[number]

/** A reason from the text catalogue (`profile.problem.*`), per field. */
export type ProfileProblems = Partial<Record<ProfileField, ProfileProblem>>

export const profileProblems = [
  'required',
  'not_a_url',
  'not_https',
  'issuer_has_query',
  'not_a_domain',
  'not_a_tenant',
  'tenant_needed',
  'not_a_realm',
  'name_taken',
  'whitespace',
  'too_long',
  'scope_invalid',
  'resource_not_absolute',
  'max_age_invalid',
  'port_invalid',
  'prompt_invalid',
  'extra_reserved',
  'extra_invalid',
  'invitation_invalid',
  'redirect_uri_invalid',
] as const
export type ProfileProblem = (typeof profileProblems)[number]

const text = v.pipe(v.string(), v.maxLength(2_048))

/**
 * What a person or a file gives for a profile.
 *
 * The shape alone; whether the values make sense is `parseProfile`'s question (core/profile.ts).
 */
export const profileInputSchema = v.strictObject({
  name: v.exactOptional(text),
  kind: v.picklist(profileKinds),
  /** Absent: that of the kind. */
  preset: v.exactOptional(v.picklist(presetIds)),
  /** An issuer URL, or what the preset makes one of, such as an Auth0 domain. */
  issuer: text,
  clientId: text,
  scope: v.exactOptional(text),
  audience: v.exactOptional(text),
  resource: v.exactOptional(v.pipe(v.array(text), v.maxLength(16))),
  organization: v.exactOptional(text),
  connection: v.exactOptional(text),
  prompt: v.exactOptional(text),
  loginHint: v.exactOptional(text),
  screenHint: v.exactOptional(text),
  maxAge: v.exactOptional(v.number()),
  uiLocales: v.exactOptional(text),
  acrValues: v.exactOptional(text),
  dpop: v.exactOptional(v.boolean()),
  par: v.exactOptional(v.boolean()),
  responseMode: v.exactOptional(v.picklist(responseModes)),
  extra: v.exactOptional(v.record(text, text)),
  /** Absent: `loopback`. */
  redirect: v.exactOptional(v.picklist(redirectKinds)),
  /** Of kind `scheme`. Absent: the one that Postern names for its own scheme. */
  redirectUri: v.exactOptional(text),
  redirectHost: v.exactOptional(v.picklist(loopbackHosts)),
  ports: v.exactOptional(v.pipe(v.array(v.number()), v.maxLength(32))),
  tools: v.exactOptional(v.picklist(toolPolicies)),
})

export type ProfileInput = Readonly<v.InferOutput<typeof profileInputSchema>>

/** Every field of a profile that can be refused. */
export type ProfileField = keyof ProfileInput

/** The way back that is taken, and what each of them needs: one login may take another way than its profile. */
const redirect = v.object({
  kind: v.optional(v.picklist(redirectKinds), 'loopback'),
  host: v.picklist(loopbackHosts),
  /** Registered ports, tried in this order; empty means any free port. */
  ports: v.array(v.number()),
  path: v.string(),
  /** Of kind `scheme`; absent: `scheme:/callback`. */
  uri: v.exactOptional(v.string()),
})

/**
 * One provider as one native client of it. Holds no secret: a public client has none (RFC 8252 §8.5).
 *
 * The optional members are the parameters of the authorization request of the same name; see protocol.md §1.
 */
export const profileSchema = v.object({
  id: v.string(),
  name: v.string(),
  kind: v.picklist(profileKinds),
  preset: v.exactOptional(v.picklist(presetIds)),
  issuer: v.string(),
  clientId: v.string(),
  scope: v.string(),
  redirect,
  audience: v.exactOptional(v.string()),
  resource: v.exactOptional(v.array(v.string())),
  organization: v.exactOptional(v.string()),
  connection: v.exactOptional(v.string()),
  prompt: v.exactOptional(v.string()),
  loginHint: v.exactOptional(v.string()),
  screenHint: v.exactOptional(v.string()),
  /** Seconds since the person last proved who they are (`max_age`). */
  maxAge: v.exactOptional(v.number()),
  uiLocales: v.exactOptional(v.string()),
  acrValues: v.exactOptional(v.string()),
  /** Binds the tokens to a key of this session (RFC 9449). */
  dpop: v.exactOptional(v.boolean()),
  /** Pushes the request to the provider first (RFC 9126), also where the provider does not insist. */
  par: v.exactOptional(v.boolean()),
  /** Absent: `query`. */
  responseMode: v.exactOptional(v.picklist(responseModes)),
  /** Further parameters of the authorization request. Never overrides one of ours. */
  extra: v.exactOptional(v.record(v.string(), v.string())),
  /** Whether tools may have its tokens. Absent: `ask`. */
  tools: v.exactOptional(v.picklist(toolPolicies)),
})

export type Profile = Readonly<v.InferOutput<typeof profileSchema>>

export const profilesSchema = v.array(profileSchema)
