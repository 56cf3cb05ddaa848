import * as v from 'valibot'

export const practiceClientId = 'postern-practice'
export const practiceClientName = 'Postern'
export const practiceAudience = 'https://api.practice.postern.dev/'

const seconds = v.pipe(v.number(), v.integer(), v.minValue(1))
const port = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(65535))
const registeredPort = v.pipe(port, v.minValue(1))
const absoluteUri = v.pipe(
  v.string(),
  v.check((value) => URL.canParse(value) && !value.includes('#'), 'Must be an absolute URI without a fragment'),
)

const day = 86_400

/** What a practice tenant can be told. Every member has a default; durations are seconds. */
export const practiceOptions = v.strictObject({
  /** Never anything but the loopback address. */
  host: v.optional(v.literal('127.0.0.1'), '127.0.0.1'),
  /** 0: any free port. */
  port: v.optional(port, 0),
  accessTokenSeconds: v.optional(seconds, 3_600),
  idTokenSeconds: v.optional(seconds, 36_000),
  refreshTokenSeconds: v.optional(seconds, 30 * day),
  codeSeconds: v.optional(seconds, 60),
  deviceCodeSeconds: v.optional(seconds, 900),
  /** So many of the first questions for a device login's tokens are answered with `slow_down` (RFC 8628 §3.5). */
  deviceSlowDowns: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)), 0),
  sessionSeconds: v.optional(seconds, 14 * day),
  /** The APIs that may be asked for with `audience` or `resource`. */
  audiences: v.optional(v.array(absoluteUri), [practiceAudience]),
  /** RFC 9207. Auth0 by default sends no `iss`. */
  sendIssuer: v.optional(v.boolean(), true),
  /** False: `prompt=none` is refused with `interaction_required`, as Auth0 does for loopback and scheme redirects. */
  silentSignIn: v.optional(v.boolean(), true),
  /** Every DPoP proof must carry a nonce of this server (RFC 9449 §8). */
  dpopNonceRequired: v.optional(v.boolean(), false),
  /** Only pushed authorization requests are answered (RFC 9126 §5). */
  parRequired: v.optional(v.boolean(), false),
  /** Nobody is asked: each request is answered for one made-up person, so that the redirect lab needs no hand. */
  approveByItself: v.optional(v.boolean(), false),
  /** The only ports a loopback redirect may use, as Auth0 and Okta match them. Absent: any port (RFC 8252 §7.3). */
  strictPorts: v.optional(v.pipe(v.array(registeredPort), v.minLength(1))),
  /** The language of its pages (BCP 47). Absent: that of each browser. */
  locale: v.optional(v.string()),
})

export type PracticeOptions = v.InferInput<typeof practiceOptions>
export type PracticeSettings = v.InferOutput<typeof practiceOptions>

/** Thrown for options that cannot be used; the message names each of them. */
export class PracticeOptionsError extends Error {
  override name = 'PracticeOptionsError'
}

/** @throws {PracticeOptionsError} */
export function parsePracticeOptions(options: unknown): PracticeSettings {
  const parsed = v.safeParse(practiceOptions, options)
  if (parsed.success) return parsed.output
  throw new PracticeOptionsError(
    parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'options'}: ${issue.message}`).join('\n'),
  )
}
