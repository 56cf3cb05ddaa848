import type { CallingTool } from '../core/calling-tool'
import { chooseProfile, defaultOf } from '../core/default-session'
import type { KeptSettings } from '../core/kept-settings'
import type { LoginAttempt } from '../core/login-attempt'
import type { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import { needsPerson, type SignInQuestions } from '../core/sign-in-questions'
import type { ToolConsents } from '../core/tool-consents'
import type { SessionView, Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import type { ToolProgram } from '../shared/tool-consent'
import type { Calling } from './commands'

export interface AnswerParts {
  readonly settings: Pick<KeptSettings, 'current'>
  readonly profiles: Pick<Profiles, 'list'>
  readonly sessions: Pick<LoginSessions, 'views'>
  readonly attempts: Pick<LoginAttempts, 'ended'>
  readonly consents: Pick<ToolConsents, 'admit'>
  readonly signIns: Pick<SignInQuestions, 'need'>
  /** Begins a sign-in, or gives the one that is under way. */
  begin(profile: Profile, storage: Storage): Promise<{ readonly attempt: LoginAttempt; readonly isNew: boolean }>
}

/** Whose token a tool asks for. */
export interface Asked {
  /** A name or an id. */
  readonly profile?: string
  readonly session?: string
  readonly interactive?: boolean
}

/** What came of it, and to whom it goes. */
interface Answered<T> {
  readonly value: T
  readonly sessionId: string
  readonly profileId: string
  readonly client: string
  readonly program?: string
}

/**
 * Answers a tool: who is meant, whether it may, and where the person is needed, a card or a sign-in.
 *
 * @throws {LoginError} `profile_unknown`, `profile_ambiguous`, `session_unknown`; all of `ToolConsents.admit`;
 *   `interaction_required` where the person must sign in again, with the reason as detail; how that sign-in ended
 */
export function createToolAnswers(parts: AnswerParts) {
  const { settings, profiles, sessions, attempts, consents, signIns, begin } = parts

  function find({ profile: name, session: id }: Asked): { profile: Profile; session: SessionView | undefined } {
    const [all, views] = [profiles.list(), sessions.views()]
    const named = id === undefined ? undefined : views.find((each) => each.id === id)
    if (id !== undefined && !named) throw new LoginError('session_unknown')
    const profile = chooseProfile(all, views, settings.current, named?.profileId ?? name)
    return { profile, session: named ?? defaultOf(profile.id, views, settings.current) }
  }

  async function signIn(profile: Profile, storage: Storage, tool: CallingTool): Promise<string> {
    const { attempt, isNew } = await begin(profile, storage)
    const gone = tool.hungUp()
    const cancel = () => isNew && attempt.cancel()
    if (gone.aborted) cancel()
    gone.addEventListener('abort', cancel)
    const { failure, sessionId } = await attempts.ended(attempt)
    gone.removeEventListener('abort', cancel)
    if (failure) throw new LoginError(failure.code, failure.detail)
    if (sessionId === undefined) throw new LoginError('attempt_cancelled')
    return sessionId
  }

  return async function answer<T>(
    asked: Asked,
    calling: Calling | undefined,
    use: (sessionId: string) => Promise<T>,
  ): Promise<Answered<T>> {
    const tool = calling?.tool ?? unknownTool
    const { profile, session } = find(asked)
    if (!session && asked.interactive !== true) throw new LoginError('session_unknown')
    const program = await consents.admit(profile, tool)
    const answered = (value: T, sessionId: string) => ({ value, sessionId, ...whom(profile, tool, program) })
    try {
      if (!session) throw new LoginError('session_unknown')
      return answered(await use(session.id), session.id)
    } catch (error) {
      if (!needsPerson(error)) throw error
      if (asked.interactive === true && opensBrowser(profile)) {
        const sessionId = await signIn(profile, session?.storage ?? 'keychain', tool)
        return answered(await use(sessionId), sessionId)
      }
      if (session) signIns.need(session.id, profile.id, tool.client, program)
      throw new LoginError('interaction_required', error.code)
    }
  }
}

export type AnswerTool = ReturnType<typeof createToolAnswers>

const unknownTool: CallingTool = {
  client: 'unknown',
  program: async () => undefined,
  hungUp: () => new AbortController().signal,
}

/** A code to type and an address to paste need somebody who sees them. */
const opensBrowser = ({ redirect }: Profile) => redirect.kind === 'loopback' || redirect.kind === 'scheme'

const whom = ({ id }: Profile, { client }: CallingTool, program: ToolProgram | undefined) => ({
  profileId: id,
  client,
  ...(program === undefined ? {} : { program: program.path }),
})
