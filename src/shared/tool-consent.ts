import * as v from 'valibot'

/** Whether tools may have the tokens of a profile: each is asked about once, all may, or none may. */
export const toolPolicies = ['ask', 'allow', 'closed'] as const
export type ToolPolicy = (typeof toolPolicies)[number]

/** A program as the system shows it, for a person to recognise. No argument is in it, for it may be a secret. */
export interface ToolProgram {
  /** That of the program or, where an interpreter runs one, of the script. */
  readonly path: string
  /** The name of the program that started it. */
  readonly startedBy?: string
  /** Where it runs. */
  readonly folder?: string
  /** A person typed the `postern` command into a terminal. */
  readonly typed?: true
}

/** `quiet`: it may have tokens or not, but never brings up that somebody must sign in. */
export const toolRules = ['allow', 'refuse', 'quiet'] as const
export type ToolRule = (typeof toolRules)[number]

/** What a person has said of one tool and one profile. Holds no secret. */
export const toolConsentSchema = v.object({
  /** What the tool calls itself. */
  client: v.string(),
  /** The path of the program that it was said of; absent: whatever has that name. */
  program: v.exactOptional(v.string()),
  profileId: v.string(),
  rule: v.picklist(toolRules),
  /** Milliseconds since the epoch; absent: always. */
  until: v.exactOptional(v.number()),
  /** Milliseconds since the epoch. */
  since: v.number(),
})
export type ToolConsent = Readonly<v.InferOutput<typeof toolConsentSchema>>
export const toolConsentsSchema = v.array(toolConsentSchema)

/** What the person is asked: whether a tool may have tokens, or to sign in because a tool needs it. */
export interface ToolQuestion {
  readonly id: string
  readonly about: 'consent' | 'sign_in'
  readonly profileId: string
  /** What the tool calls itself. */
  readonly client: string
  /** Absent where the system does not show it. */
  readonly program?: ToolProgram
  /** Milliseconds since the epoch. */
  readonly askedAt: number
  /** Milliseconds since the epoch; the tool waits no longer. Absent where nothing waits. */
  readonly deadline?: number
}

/** `later`: no, and nothing is asked for an hour. `sign_in` answers the one question, `once`, `hour` and `always` the other. */
export const questionAnswers = ['once', 'hour', 'always', 'sign_in', 'later', 'never'] as const
export type QuestionAnswer = (typeof questionAnswers)[number]

/** What one tool was given of one profile, and how often. Holds no token. */
export const handOutSummarySchema = v.object({
  client: v.string(),
  program: v.exactOptional(v.string()),
  profileId: v.string(),
  kind: v.picklist(['access_token', 'id_token', 'api_call']),
  /** The audience or resource that was asked for; absent: what the profile asks for. */
  audience: v.exactOptional(v.string()),
  /** The server that it is for, where the tool said so; of a call, the origin of the API. */
  host: v.exactOptional(v.string()),
  count: v.number(),
  /** Milliseconds since the epoch. */
  firstAt: v.number(),
  lastAt: v.number(),
})
export type HandOutSummary = Readonly<v.InferOutput<typeof handOutSummarySchema>>
export const handOutSummariesSchema = v.array(handOutSummarySchema)
