import type { AwaitedSignIns } from '../core/awaited-sign-ins'
import type { CallingTool } from '../core/calling-tool'
import { chooseProfile, defaultOf } from '../core/default-session'
import { reasonOf } from '../core/failure'
import type { KeptSettings } from '../core/kept-settings'
import type { LoginAttempt } from '../core/login-attempt'
import type { LoginAttempts } from '../core/login-attempts'
import { LoginError } from '../core/login-error'
import type { LoginSessions } from '../core/login-sessions'
import type { Profiles } from '../core/profiles'
import { needsPerson, type SignInQuestions, type Wanted } from '../core/sign-in-questions'
import type { ToolConsents } from '../core/tool-consents'
import type { SessionView, Storage } from '../shared/app-state'
import type { Profile } from '../shared/profile'
import { member } from '../shared/reason'
import type { ToolProgram } from '../shared/tool-consent'
import type { Calling } from './commands'

export interface AnswerParts {
  readonly settings: Pick<KeptSettings, 'current'>
  readonly profiles: Pick<Profiles, 'list'>
  readonly sessions: Pick<LoginSessions, 'views'>
  readonly attempts: Pick<LoginAttempts, 'ended' | 'isPendingFor'>
  readonly consents: Pick<ToolConsents, 'admit' | 'heed'>
  readonly signIns: Pick<SignInQuestions, 'need'>
  readonly awaited: Pick<AwaitedSignIns, 'wait' | 'giveUp'>
  /** Shows the window, without taking the keyboard. False where none can be shown. */
  present(): boolean
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

/** To whom a token goes, and of which account. */
export interface Whom {
  readonly sessionId: string
  readonly profileId: string
  readonly client: string
  readonly program?: string
}

/** What came of it, and to whom it goes. */
interface Answered<T> extends Whom {
  readonly value: T
}

/**
 * Answers a tool: who is meant, whether it may, and where the person is needed, a card or a sign-in.
 *
 * @throws {LoginError} `profile_unknown`, `profile_ambiguous`; `session_unknown` where there is none with that id; all of
 *   `ToolConsents.admit`; `interaction_required` where the person must sign in, with the reason as detail; how that
 *   sign-in ended
 */
export function createToolAnswers(parts: AnswerParts) {
  const { settings, profiles, sessions, attempts, consents, signIns, awaited, present, begin } = parts

  function find({ profile: name, session: id }: Asked): { profile: Profile; session: SessionView | undefined } {
    const [all, views] = [profiles.list(), sessions.views()]
    const named = id === undefined ? undefined : views.find((each) => each.id === id)
    if (id !== undefined && !named) throw new LoginError('session_unknown')
    const profile = chooseProfile(all, views, settings.current, named?.profileId ?? name)
    return { profile, session: named ?? defaultOf(profile.id, views, settings.current) }
  }

  async function signIn(profile: Profile, storage: Storage, tool: CallingTool): Promise<string> {
    const { attempt, isNew } = await begin(profile, storage)
    const stopWaiting = awaited.wait(attempt, isNew, tool.hungUp())
    // The window has the link for a browser elsewhere. Without one nobody could go on, and it would wait in vain.
    void attempt.browserFailed.then(() => present() || awaited.giveUp(attempt))
    const { failure, sessionId, browserFailure } = await attempts.ended(attempt)
    stopWaiting()
    if (failure?.code === 'attempt_cancelled' && browserFailure) {
      throw new LoginError(browserFailure.code, reasonOf(browserFailure))
    }
    if (failure) throw new LoginError(failure.code, reasonOf(failure))
    if (sessionId === undefined) throw new LoginError('attempt_cancelled')
    return sessionId
  }

  return async function answer<T>(
    asked: Asked,
    calling: Calling | undefined,
    use: (sessionId: string, whom: Whom) => Promise<T>,
  ): Promise<Answered<T>> {
    const tool = calling?.tool ?? unknownTool
    const { profile, session } = find(asked)
    const interactive = asked.interactive === true && opensBrowser(profile)
    // Where there is nothing to give, whether the tool may have it is no question yet.
    const program = await (session || interactive ? consents.admit(profile, tool) : consents.heed(profile, tool))
    const answerWith = async (sessionId: string) => {
      const whom = whomOf(profile, tool, program, sessionId)
      return { ...whom, value: await use(sessionId, whom) }
    }
    try {
      if (!session) throw new LoginError('session_unknown')
      return await answerWith(session.id)
    } catch (error) {
      if (!needsPerson(error)) throw error
      if (interactive) {
        return await answerWith(await signIn(profile, session?.storage ?? 'keychain', tool))
      }
      // One that is under way needs no card.
      if (!attempts.isPendingFor(profile.id)) signIns.need(wantedOf(profile, session, tool, program))
      throw new LoginError('interaction_required', member(error.code))
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

const whomOf = (
  { id }: Profile,
  { client }: CallingTool,
  program: ToolProgram | undefined,
  sessionId: string,
): Whom => ({
  sessionId,
  profileId: id,
  client,
  ...(program === undefined ? {} : { program: program.path }),
})

const wantedOf = (
  { id: profileId }: Profile,
  session: SessionView | undefined,
  { client }: CallingTool,
  program: ToolProgram | undefined,
): Wanted => ({
  profileId,
  client,
  ...(session ? { sessionId: session.id } : {}),
  ...(program ? { program } : {}),
})
