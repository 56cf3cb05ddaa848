import * as v from 'valibot'
import type { Failure } from './failures'
import { type LoopbackHost, loopbackHosts } from './profile'
import { type LabMessageId, labMessages } from './text/en/lab'

/** In the order in which they run. */
export const checkIds = [
  'loopback',
  'ports',
  'browser',
  'scheme',
  'instances',
  'mismatch',
  'round_trip',
  'link_content',
  'browser_links',
  'keychain',
  'clock',
  'proxy',
  'provider',
] as const
export type CheckId = (typeof checkIds)[number]

export const findingLevels = ['ok', 'note', 'problem'] as const
export type FindingLevel = (typeof findingLevels)[number]

const message = v.custom<LabMessageId>((id) => typeof id === 'string' && Object.hasOwn(labMessages, id))

/** One thing that a check saw. Holds no secret: it is exported and attached to issues. */
const finding = v.object({
  level: v.picklist(findingLevels),
  what: message,
  values: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  remedy: v.exactOptional(message),
})
export type Finding = Readonly<v.InferOutput<typeof finding>>

export const redirectTargets = [...loopbackHosts, 'scheme'] as const
export type RedirectTarget = LoopbackHost | 'scheme'

/** Which cells of the matrix are run; what is absent is not narrowed. */
export const matrixWishSchema = v.strictObject({
  browsers: v.exactOptional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(16))),
  redirects: v.exactOptional(v.pipe(v.array(v.picklist(redirectTargets)), v.maxLength(redirectTargets.length))),
  starts: v.exactOptional(v.pipe(v.array(v.picklist(['warm', 'cold'])), v.maxLength(2))),
  /** A line for the person's own browser, with their profile: it may ask them something. */
  ownBrowser: v.exactOptional(v.boolean()),
})
export type MatrixWish = Readonly<v.InferOutput<typeof matrixWishSchema>>

/**
 * Warm: the program runs already. `app_cold`: the browser runs, and Postern is started by the link. `as_is`: the person's own
 * browser, running or not.
 */
export const cellStarts = ['warm', 'cold', 'app_cold', 'as_is'] as const
export type CellStart = (typeof cellStarts)[number]

/** What was observed of a round trip that brought no sign-in. */
export const cellCauses = [
  'browser_failed',
  'not_fetched',
  'no_redirect',
  /** None came through the person's own browser, which may ask before it opens a link of a scheme. */
  'asking',
  'stray',
  'scheme_not_ours',
  'refused',
  'cancelled',
] as const
export type CellCause = (typeof cellCauses)[number]

const cell = v.object({
  redirect: v.picklist(redirectTargets),
  /** The name that people know it by. */
  browser: v.string(),
  start: v.picklist(cellStarts),
  status: v.picklist(['waiting', 'running', 'passed', 'failed', 'skipped']),
  milliseconds: v.exactOptional(v.number()),
  cause: v.exactOptional(v.picklist(cellCauses)),
  /** The code of the failure, where there was one. */
  code: v.exactOptional(v.string()),
})
export type LabCell = Readonly<v.InferOutput<typeof cell>>

const checkResult = v.object({
  id: v.picklist(checkIds),
  status: v.picklist(['waiting', 'running', 'done', 'cancelled']),
  milliseconds: v.exactOptional(v.number()),
  findings: v.array(finding),
})
export type CheckResult = Readonly<v.InferOutput<typeof checkResult>>

/** One run of the lab, as it is kept, shown and exported. */
export const labRunSchema = v.object({
  version: v.literal(1),
  /** Milliseconds since the epoch. */
  startedAt: v.number(),
  platform: v.string(),
  postern: v.string(),
  checks: v.array(checkResult),
  cells: v.array(cell),
  /** It was cancelled: what it did not come to is not known. */
  incomplete: v.exactOptional(v.literal(true)),
})
export type LabRun = Readonly<v.InferOutput<typeof labRunSchema>>

/** What is otherwise than in the run before: a check, or a cell of the matrix. */
export interface LabChange {
  readonly subject: { readonly check: CheckId } | Pick<LabCell, 'browser' | 'redirect' | 'start'>
  readonly better: boolean
}

export interface LabView {
  readonly running: boolean
  readonly run?: LabRun
  readonly changes: readonly LabChange[]
  /** Why the last run could not go on. */
  readonly failure?: Failure
}

export const labFormats = ['markdown', 'json', 'junit'] as const
export type LabFormat = (typeof labFormats)[number]

/** What the system would do with a redirect, as it says itself. */
export interface RedirectInspection {
  readonly url: string
  readonly findings: readonly Finding[]
}

/** A cell by its names. */
export const cellName = ({ redirect, browser, start }: Pick<LabCell, 'redirect' | 'browser' | 'start'>): string =>
  `${browser}, ${redirect}, ${start}`

/** The worst of some findings. */
export function worstOf(findings: readonly Finding[]): FindingLevel {
  if (findings.some(({ level }) => level === 'problem')) return 'problem'
  return findings.some(({ level }) => level === 'note') ? 'note' : 'ok'
}

/** Whether anything needs a person, as far as the run has come. */
export const hasProblems = ({ checks, cells }: LabRun): boolean =>
  checks.some(({ findings }) => worstOf(findings) === 'problem') || cells.some(({ status }) => status === 'failed')
