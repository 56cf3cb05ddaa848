import type { SessionView } from '../shared/app-state'
import type { FailureCode } from '../shared/failures'
import type { Profile } from '../shared/profile'
import { member } from '../shared/reason'
import type { QuestionAnswer, ToolQuestion } from '../shared/tool-consent'
import type { AskedTool } from './consent-questions'
import { LoginError } from './login-error'
import { type ConsentParts, hour } from './tool-consents'

/** Failures of a session that nothing but the person at the provider mends. */
const personal: ReadonlySet<FailureCode> = new Set([
  'session_unknown',
  'session_ended',
  'refresh_token_missing',
  'practice_restarted',
  'interaction_required',
  'login_required',
  'account_selection_required',
  'consent_required',
])

type KnownSession = Pick<SessionView, 'id' | 'profileId' | 'refreshedAt'>

export const needsPerson = (error: unknown): error is LoginError =>
  error instanceof LoginError && personal.has(error.code)

interface Need {
  readonly view: ToolQuestion
  readonly sessionId: string | undefined
}

/** What a tool asked for in vain. */
export interface Wanted extends AskedTool {
  /** Absent where nobody is signed in. */
  readonly sessionId?: string
}

/** That a person must sign in, because a tool needs it: one card a profile, however many tools ask how often. */
export class SignInQuestions {
  readonly #parts: ConsentParts
  readonly #needs = new Map<string, Need>()
  /** By profile, until when no card comes, in milliseconds since the epoch. */
  readonly #snoozed = new Map<string, number>()

  constructor(parts: ConsentParts) {
    this.#parts = parts
  }

  /** A tool could not be served. Nothing opens but a card, and no card that the person did not want. */
  need({ sessionId, profileId, client, program }: Wanted): void {
    const { clock, journal, kept, present, changed } = this.#parts
    const askedAt = clock.now()
    if (this.#needs.has(profileId) || (this.#snoozed.get(profileId) ?? 0) > askedAt) return
    const fits = (path: string | undefined) => path === undefined || path === program?.path
    if (kept.of(client, profileId).some((each) => each.rule === 'quiet' && fits(each.program))) return
    const view: ToolQuestion = {
      id: crypto.randomUUID(),
      about: 'sign_in',
      profileId,
      client,
      ...(program ? { program } : {}),
      askedAt,
    }
    this.#needs.set(profileId, { view, sessionId })
    const about = sessionId === undefined ? journal : journal.about({ sessionId })
    about.step('sign_in_needed', 'tool', 'postern', { client, profile: profileId })
    present()
    changed()
  }

  has(id: string): boolean {
    return this.#find(id) !== undefined
  }

  /** @returns the session whose place a new one is to take, if there is one, when the person signs in @throws {LoginError} `question_unknown` */
  async answer(
    id: string,
    answer: QuestionAnswer,
  ): Promise<{ readonly profileId: string; readonly sessionId: string | undefined }> {
    const need = this.#find(id)
    if (!need) throw new LoginError('question_unknown')
    const { clock, journal, kept, changed } = this.#parts
    const { profileId, client, program } = need.view
    if (answer !== 'sign_in' && answer !== 'later' && answer !== 'never') {
      throw new LoginError('invalid_arguments', member('answer'))
    }
    if (answer === 'never') {
      await kept.keep({ client, ...(program ? { program: program.path } : {}), profileId, rule: 'quiet' })
    }
    if (answer === 'later') this.#snoozed.set(profileId, clock.now() + hour)
    journal.step('tool_answered', 'person', 'postern', { client, profile: profileId, answer })
    this.#needs.delete(profileId)
    changed()
    return { profileId, sessionId: need.sessionId }
  }

  /**
   * Takes away the cards of sessions that were replaced, renewed or signed out meanwhile, and of profiles that were removed
   * or have somebody signed in by now.
   */
  views(profiles: readonly Pick<Profile, 'id'>[], sessions: readonly KnownSession[]): readonly ToolQuestion[] {
    for (const [profileId, { sessionId, view }] of this.#needs) {
      const session = sessions.find(({ id }) => id === sessionId)
      const isOver =
        sessionId === undefined
          ? !profiles.some(({ id }) => id === profileId) || sessions.some((each) => each.profileId === profileId)
          : !session || (session.refreshedAt ?? 0) > view.askedAt
      if (isOver) this.#needs.delete(profileId)
    }
    return [...this.#needs.values()].map(({ view }) => view)
  }

  #find(id: string): Need | undefined {
    return [...this.#needs.values()].find(({ view }) => view.id === id)
  }
}
